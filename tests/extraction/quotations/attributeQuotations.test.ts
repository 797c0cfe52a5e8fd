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

describe('what is quoted is said by who is named, with its own status', () => {
  test.each([
    [
      'two parts, the second a sentence',
      '"We will not leave," Ann Lee said. "Iran attacked Israel."',
      ['Iran attacked Israel, asserted: Ann Lee'],
    ],
    [
      'two parts of one sentence',
      '"Iran attacked Israel," Ann Lee said, "and we will answer."',
      ['Iran attacked Israel, asserted: Ann Lee'],
    ],
    [
      'the reason in the second part',
      '"We will not leave," said Ann Lee, "because Iran attacked Israel."',
      ['Iran attacked Israel, asserted: Ann Lee'],
    ],
    [
      'several sentences before the speaker',
      '"We will not leave. Iran attacked Israel. We saw it," Ann Lee said.',
      ['Iran attacked Israel, asserted: Ann Lee'],
    ],
    [
      'several behind',
      'Ann Lee told Reuters: "Iran attacked Israel. We will not leave."',
      ['Iran attacked Israel, asserted: Ann Lee'],
    ],
    [
      'what is denied and what is not',
      '"Iran did not attack Iraq," Ann Lee said. "Israel attacked Iraq."',
      ['Iran attacked Iraq, negated: Ann Lee', 'Israel attacked Iraq, asserted: Ann Lee'],
    ],
    [
      'what is to come',
      '"Iran will attack Israel," Ann Lee said. "We know it."',
      ['Iran attacked Israel, possible: Ann Lee'],
    ],
  ])('%s', (_, text, expected) => {
    const { entities, statements } = readText(text);
    const labels = new Map(entities.map(({ id, label }) => [id, label]));
    expect(
      statements
        .filter(({ relation }) => relation === 'attacked')
        .map(
          ({ source, relation, target, status, attributedTo }) =>
            `${labels.get(source)} ${relation} ${labels.get(target)}, ${status}: ${labels.get(attributedTo ?? '')}`,
        ),
    ).toEqual(expected);
  });
});
