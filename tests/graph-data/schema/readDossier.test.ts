import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DossierError } from '../../../graph-data/schema/dossierError.ts';
import { isQuoted } from '../../../graph-data/schema/isQuoted.ts';
import { readDossier, validateDossier } from '../../../graph-data/schema/readDossier.ts';
import { writeDossier } from '../../../graph-data/schema/writeDossier.ts';
import { AWKWARD_NAMES, makeDossier } from './makeDossier.ts';

const dossier = makeDossier([{ source: 'Japan', target: 'Russia', statement: { count: 8 } }], ['Türkiye']);

type Loose = Record<string, unknown>;

/** The dossier with one field set: `entities.0.mentions.0.end`. */
function change(path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(writeDossier(dossier));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Loose;
  for (const key of keys) at = at[key] as Loose;
  at[last] = value;
  return copy;
}

function readError(read: () => unknown): DossierError {
  try {
    read();
  } catch (error) {
    if (error instanceof DossierError) return error;
    throw error;
  }
  throw new Error('no error');
}

test('what was written is read', () => {
  expect(readDossier(writeDossier(dossier))).toEqual(dossier);
});

test('every field of a document, an entity and a statement comes back', () => {
  const [document, entity, statement] = [dossier.documents[0], dossier.entities[0], dossier.statements[0]];
  const full = {
    ...dossier,
    documents: [
      { ...document, date: '2022-04-08', url: 'https://a.example', publisher: 'P', kind: 'excerpts' },
    ],
    entities: [{ ...entity, country: 'JP', unknown: true }, ...dossier.entities.slice(1)],
    statements: [
      {
        ...statement,
        label: 'shell',
        statusReason: 'plan',
        date: '2022',
        object: 'diplomats',
        place: 'e2',
        instrument: 'with drones',
        attributedTo: 'e1',
      },
    ],
  };
  expect(readDossier(writeDossier(validateDossier(full)))).toEqual(full);
});

test('awkward names come back as they were', () => {
  const awkward = makeDossier(
    AWKWARD_NAMES.map((name) => ({ source: name, target: 'Russia', statement: { object: name } })),
    ['🧿'],
  );
  expect(readDossier(writeDossier(awkward))).toEqual(awkward);
});

test('equal dossiers are written with equal bytes, whatever the order of their fields', () => {
  const reversed = JSON.parse(writeDossier(dossier), (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(Object.keys(reversed)[0]).toBe('statements');
  expect(writeDossier(reversed)).toBe(writeDossier(dossier));
});

test('a byte order mark before the JSON is passed over', () => {
  expect(readDossier(`\uFEFF${writeDossier(dossier)}`)).toEqual(dossier);
});

test.each([
  ['not-json', '{"format":', 'is not JSON'],
  ['not-json', '', 'is not JSON'],
  ['not-a-dossier', '[]', 'has no "format": "attest-dossier"'],
  ['not-a-dossier', 'null', 'is not a dossier'],
  ['not-a-dossier', '{"nodes":[],"edges":[]}', 'is not a dossier'],
  ['other-version', '{"format":"attest-dossier","version":99}', 'of version 99, this Attest reads version 1'],
  ['other-version', '{"format":"attest-dossier"}', 'of version undefined'],
  ['bad-field', '{"format":"attest-dossier","version":1}', 'name is missing'],
])('%s: %s', (code, text, words) => {
  const error = readError(() => readDossier(text));
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^readDossier: /);
  expect(error.message).toContain(words);
});

test.each([
  [
    'bad-field',
    'documents.0.date',
    '2022-02-30',
    'documents[0].date is "2022-02-30". It must be a day as YYYY-MM-DD.',
  ],
  ['bad-field', 'statements.0.date', 'Friday', 'must be a date as YYYY, YYYY-MM or YYYY-MM-DD'],
  ['bad-field', 'statements.0.status', 'maybe', 'statements[0].status is "maybe". It must be ("asserted" |'],
  ['bad-field', 'statements.0.relation', '__proto__', 'must be a relation of the vocabulary'],
  ['bad-field', 'statements.0.count', -1, 'must be a whole number, 0 or more'],
  ['bad-field', 'statements.0.id', '', 'statements[0].id is "". It must be an id'],
  ['bad-field', 'entities.0.id', 'a\u0000', 'must be an id'],
  ['bad-field', 'entities.0.country', 'ru', 'two capitals'],
  [
    'bad-field',
    'entities.0.mentions.0.end',
    1.5,
    'entities[0].mentions[0].end is 1.5. It must be a whole number',
  ],
  ['bad-field', 'documents', {}, 'documents is {}. It must be Array'],
  ['duplicate-id', 'entities.1.id', 'e1', 'two entities have the id "e1". Give one another id.'],
  [
    'dangling-id',
    'statements.0.target',
    'e7',
    'statement "s1" points to the unknown entity "e7". Add the entity or remove the statement.',
  ],
  ['dangling-id', 'statements.0.attributedTo', '__proto__', 'unknown entity "__proto__"'],
  ['dangling-id', 'statements.0.evidence.document', 'd2', 'unknown document "d2"'],
  [
    'dangling-id',
    'entities.2.mentions.0.document',
    'd2',
    'a mention of the entity "e3" points to the unknown',
  ],
  ['bad-span', 'entities.0.mentions.0.end', 999, 'ends after the text, which has'],
  ['bad-span', 'statements.0.triggerSpan.start', 20, 'is empty'],
  ['bad-span', 'documents.0.sentences.1.start', 3, 'overlaps the one before it'],
  [
    'evidence-mismatch',
    'statements.0.evidence.text',
    'Japan expelled Poland.',
    'stands "Japan expelled Russia."',
  ],
])('%s: %s = %j', (code, path, value, words) => {
  const error = readError(() => validateDossier(change(path, value)));
  expect(error.message).toContain(words);
  expect(error.code).toBe(code);
});

test('fields that are not of a dossier, as __proto__, are left out', () => {
  const text = writeDossier(dossier).replace('"id":"e1"', '"id":"e1","__proto__":{"isAdmin":true},"note":1');
  const read = readDossier(text);
  expect(read).toEqual(dossier);
  expect(Object.getPrototypeOf(read.entities[0])).toBe(Object.prototype);
});

test('any JSON is read or refused with a DossierError', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('name', 'documents', 'entities', 'statements'),
      (value, key) => {
        for (const input of [value, change(key, value), change(key, [value])])
          try {
            validateDossier(input);
          } catch (error) {
            expect(error).toBeInstanceOf(DossierError);
          }
      },
    ),
  );
});

const EMPTY = { start: 0, end: 0 };
const LINK = {
  evidence: { document: 'graph.gexf', ...EMPTY, text: '' },
  sourceSpan: EMPTY,
  triggerSpan: EMPTY,
  targetSpan: EMPTY,
};

test('a link of an imported graph needs no sentence, a text that was read needs one', () => {
  const graph = { id: 'graph.gexf', title: 'graph.gexf', text: '', sentences: [] };
  const withLink = (kind: object) => ({
    ...dossier,
    documents: [...dossier.documents, { ...graph, ...kind }],
    statements: [...dossier.statements, { ...dossier.statements[0], id: 's2', ...LINK }],
  });
  expect(validateDossier(withLink({ kind: 'graph' })).statements.map(isQuoted)).toEqual([true, false]);
  expect(readError(() => validateDossier(withLink({}))).code).toBe('bad-span');
});

test('an excerpt needs its sentence but not the words in it for source and target', () => {
  const excerpts = change('documents.0.kind', 'excerpts') as typeof dossier;
  const [statement] = excerpts.statements;
  const bare = { ...statement, sourceSpan: EMPTY, triggerSpan: EMPTY, targetSpan: EMPTY };
  expect(validateDossier({ ...excerpts, statements: [bare] }).statements).toEqual([bare]);
  expect(
    readError(() =>
      validateDossier({
        ...excerpts,
        statements: [{ ...bare, evidence: { ...statement?.evidence, ...EMPTY, text: '' } }],
      }),
    ).code,
  ).toBe('bad-span');
});
