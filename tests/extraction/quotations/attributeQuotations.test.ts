import { describe, expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

/** Who says each statement, "source relation target: speaker". */
function listSpeakers(text: string): string[] {
  const { entities, statements } = readText(text);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return statements
    .filter(({ relation }) => relation === 'attacked' || relation === 'poisoned')
    .map(
      ({ source, relation, target, attributedTo }) =>
        `${labels.get(source)} ${relation} ${labels.get(target)}: ${labels.get(attributedTo ?? '') ?? '-'}`,
    );
}

describe('who speaks in a quotation holds for all its sentences', () => {
  test.each([
    [
      'before the verb of saying',
      '“Russia has broken the law. Moscow poisoned Sergei Skripal,” Boris Johnson said.',
      ['Russia poisoned Sergei Skripal: Boris Johnson'],
    ],
    [
      'after it',
      'Boris Johnson said: “This is serious. Moscow poisoned Sergei Skripal.”',
      ['Russia poisoned Sergei Skripal: Boris Johnson'],
    ],
    [
      'on both sides of it',
      '"We know it," Boris Johnson said. "Iran attacked Israel. Moscow poisoned Sergei Skripal."',
      ['Iran attacked Israel: Boris Johnson', 'Russia poisoned Sergei Skripal: Boris Johnson'],
    ],
    [
      'over paragraphs while it is left open',
      '“We know it,” Boris Johnson said. “It is so.\n\n“Iran attacked Israel.”',
      ['Iran attacked Israel: Boris Johnson'],
    ],
    [
      'but not outside',
      '“We know it,” Boris Johnson said. Iran attacked Israel.',
      ['Iran attacked Israel: -'],
    ],
    [
      'nor in another paragraph',
      '“We know it,” Boris Johnson said.\n\n“Iran attacked Israel.”',
      ['Iran attacked Israel: -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });
});
