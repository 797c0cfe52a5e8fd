import { describe, expect, test } from 'vitest';
import { DossierBuilder } from '../../../extraction/dossier/DossierBuilder.ts';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import type { Change } from '../../../graph-data/schema/edit.ts';
import { readDossier, validateDossier } from '../../../graph-data/schema/readDossier.ts';
import { writeDossier } from '../../../graph-data/schema/writeDossier.ts';
import { applyDiff } from '../../../src/dossier/applyDiff.ts';
import { diffDossiers } from '../../../src/dossier/diffDossiers.ts';
import { invertDiff } from '../../../src/dossier/invertDiff.ts';
import { applyChange } from '../../../src/edits/applyChange.ts';
import { EditError } from '../../../src/edits/editError.ts';
import { nameEntity, nameStatement } from '../../../src/edits/nameEnds.ts';
import { recordChange } from '../../../src/edits/recordChange.ts';
import { replayEdits } from '../../../src/edits/replayEdits.ts';
import { countWordings } from '../../../src/edits/splitEntity.ts';
import { openReader, readText } from '../../fixtures/readModels.ts';

const TEXT =
  'Fumio Kishida met Joe Biden in Tokyo. Japan expelled eight Russian diplomats. Moscow condemned Japan.';
const dossier = readText(TEXT);
const WHEN = { id: 'e1', at: '2026-11-26T08:00:00.000Z' };

const idOf = (label: string, open: Dossier = dossier) =>
  open.entities.find((entity) => entity.label === label)?.id ?? '';
const name = (label: string, open: Dossier = dossier) => nameEntity(open, idOf(label, open));
const statementOf = (relation: string, open: Dossier = dossier) => {
  const found = open.statements.find((statement) => statement.relation === relation);
  if (!found) throw new Error(`no ${relation}`);
  return found;
};
const nameOf = (relation: string) => nameStatement(dossier, statementOf(relation));
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const CHANGES: readonly (readonly [string, Change])[] = [
  ['merge', { kind: 'merge', entity: name('Joe Biden'), into: name('Fumio Kishida') }],
  [
    'split',
    {
      kind: 'split',
      entity: name('Russia'),
      wordings: ['Moscow'],
      as: { id: 'moscow-city', label: 'Moscow' },
    },
  ],
  ['rename', { kind: 'rename', entity: name('Joe Biden'), label: 'Joseph R. Biden' }],
  ['retype', { kind: 'retype', entity: name('Joe Biden'), type: 'group' }],
  ['status', { kind: 'status', statement: nameOf('expelled'), status: 'alleged' }],
  ['accept', { kind: 'review', statement: nameOf('expelled'), verdict: 'accepted' }],
  ['delete', { kind: 'delete', statement: nameOf('met') }],
  [
    'add',
    {
      kind: 'add',
      statement: {
        id: 'text#added',
        document: 'text',
        ...span('Fumio Kishida met Joe Biden in Tokyo.'),
        source: name('Joe Biden'),
        relation: 'visited',
        target: name('Japan'),
        status: 'asserted',
        sourceSpan: span('Joe Biden'),
        triggerSpan: span('met'),
        targetSpan: span('Tokyo'),
      },
    },
  ],
];

describe.each(CHANGES)('%s', (_, change) => {
  const after = recordChange(dossier, change, WHEN);

  test('changes the dossier, and leaves a valid one that is saved and read whole', () => {
    expect(after).not.toEqual(dossier);
    expect(validateDossier(after)).toEqual(after);
    expect(readDossier(writeDossier(after))).toEqual(after);
    expect(after.edits).toEqual([{ ...WHEN, change }]);
  });

  test('is undone and done again exactly', () => {
    const diff = diffDossiers(dossier, after);
    expect(applyDiff(after, invertDiff(diff))).toEqual(dossier);
    expect(applyDiff(dossier, diff)).toEqual(after);
  });

  test('is kept when the document is read again', () => {
    const builder = new DossierBuilder(after.name, after);
    builder.add(openReader()({ id: 'text', title: 'text', text: TEXT, date: '2022-04-27' }));
    const again = replayEdits({ ...builder.build(), edits: after.edits ?? [] });
    const say = ({ entities, statements }: Dossier) =>
      statements
        .map(({ source, relation, target, status, verdict }) => {
          const labelOf = (id: string) => entities.find((entity) => entity.id === id)?.label;
          return [labelOf(source), relation, labelOf(target), status, verdict].join(' ');
        })
        .sort();
    expect(say(again)).toEqual(say(after));
    expect(again.edits).toEqual(after.edits);
    expect(() => validateDossier(again)).not.toThrow();
  });
});

test('a merge moves mentions, names and statements', () => {
  const after = applyChange(dossier, {
    kind: 'merge',
    entity: name('Joe Biden'),
    into: name('Fumio Kishida'),
  });
  const kishida = after.entities.find(({ label }) => label === 'Fumio Kishida');
  expect(kishida?.aliases).toContain('Joe Biden');
  expect(kishida?.mentions.length).toBe(
    dossier.entities.filter(({ label }) => /Biden|Kishida/.test(label)).flatMap(({ mentions }) => mentions)
      .length,
  );
});

test('a split takes the statements whose end stands on the words that are split off', () => {
  const russia = dossier.entities.find(({ label }) => label === 'Russia');
  expect(russia && [...countWordings(dossier, russia).keys()]).toEqual(['Russian', 'Moscow']);
  const after = applyChange(dossier, CHANGES[1]?.[1] as Change);
  expect(statementOf('condemned', after).source).toBe('moscow-city');
  expect(statementOf('expelled', after).target).toBe(idOf('Russia'));
});

test.each<[string, Change, RegExp]>([
  [
    'merged with itself',
    { kind: 'merge', entity: name('Japan'), into: name('Japan') },
    /cannot be merged with itself/,
  ],
  ['renamed to nothing', { kind: 'rename', entity: name('Japan'), label: ' ' }, /needs a name/],
  [
    'split whole',
    { kind: 'split', entity: name('Russia'), wordings: ['Russian', 'Moscow'], as: { id: 'x', label: 'x' } },
    /Not all names can be split off/,
  ],
])('an actor cannot be %s, and says the way out', (_, change, words) => {
  expect(() => applyChange(dossier, change)).toThrow(EditError);
  expect(() => applyChange(dossier, change)).toThrow(words);
});

test('a change of what is not there any more changes nothing and is not kept', () => {
  const gone: Change = { kind: 'rename', entity: { id: 'gone', label: 'Gone' }, label: 'Here' };
  expect(recordChange(dossier, gone, WHEN)).toBe(dossier);
});

describe('changes made again over a second document', () => {
  const SECOND = {
    id: 'second',
    title: 'second',
    text: 'Moscow condemned Japan again. Russia waits.',
    date: '2022-04-28',
  };
  const addSecond = (open: Dossier): Dossier => {
    const builder = new DossierBuilder(open.name, open);
    builder.add(openReader()(SECOND));
    return replayEdits({ ...builder.build(), edits: open.edits ?? [] });
  };

  test.each(CHANGES)('%s leaves a valid dossier', (_, change) => {
    expect(() => validateDossier(addSecond(recordChange(dossier, change, WHEN)))).not.toThrow();
  });

  test('what a new document calls by a name that was split off goes to the one split off', () => {
    const after = addSecond(recordChange(dossier, CHANGES[1]?.[1] as Change, WHEN));
    const split = after.entities.filter(({ id }) => id === 'moscow-city');
    expect(split.map(({ mentions }) => mentions.map(({ document }) => document))).toEqual([
      ['text', 'second'],
    ]);
    expect(after.statements.filter(({ source }) => source === 'moscow-city')).toHaveLength(2);
  });
});

test.each(CHANGES)('%s is the same dossier when nothing of it has to be changed again', (_, change) => {
  const after = recordChange(dossier, change, WHEN);
  expect(replayEdits(after)).toBe(after);
});
