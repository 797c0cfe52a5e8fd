import fc from 'fast-check';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Document,
  type Dossier,
  ENTITY_TYPES,
  type Entity,
  STATUSES,
  type Statement,
} from '../../graph-data/schema/dossier.ts';
import { isSafeId } from '../../graph-data/schema/safeId.ts';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';

const NAMES = [
  'Türkiye',
  '安倍晋三',
  'محمد علي',
  '🧿 Nazar 𐍈',
  `O'Brien & Sons "Ltd" <x>`,
  'Line\nbreak\r\nand\ttab',
  'control \u0001\u0085\u2028 \u{ffff}',
  '=cmd()',
  '@SUM(A1)',
  ' spaces ',
  '_x0 _x20_',
  'a;b|c,d',
  '__proto__',
  'constructor',
  ']]><!--&amp;',
  'x'.repeat(10_000),
];

/** In a table it cannot be told from a cell that was guarded against being run (docs/formats.md, CSV). */
const LOOKS_GUARDED = /^'[=+\-@\t\r]/;

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((words) => !LOOKS_GUARDED.test(words));
const id = text.filter(isSafeId);
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const isoDate = fc.tuple(isoDay, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

function optional<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(of, { nil: undefined });
}

const entity = fc.record({
  id,
  label: text,
  type: fc.constantFrom(...ENTITY_TYPES),
  aliases: fc.uniqueArray(text, { maxLength: 2 }),
  country: optional(fc.constantFrom('TR', 'JP')),
  unknown: fc.constantFrom(undefined, undefined, true as const),
});

const document = fc.record({
  id,
  title: text,
  date: optional(isoDay),
  url: optional(text),
  publisher: optional(text),
  isFile: fc.boolean(),
});

const said = fc.record({
  id,
  ends: fc.tuple(fc.nat(), fc.nat()),
  document: fc.nat(),
  relation: fc.constantFrom(...RELATION_IDS, 'other' as const, 'met' as const),
  status: fc.constantFrom(...STATUSES),
  words: text,
  gap: fc.nat({ max: 200 }),
  label: text,
  statusReason: optional(text),
  date: optional(isoDate),
  count: optional(fc.nat()),
  object: optional(text),
  instrument: optional(text),
  place: optional(fc.nat()),
  attributedTo: optional(fc.nat()),
});

/**
 * Dossiers as imports and extractions make them: parallel edges, self-loops, entities without a statement, statements of
 * several documents and of imported files that quote nothing; names and ids that any format could trip over.
 */
export const anyGraph: fc.Arbitrary<Dossier> = fc
  .record({
    name: text,
    entities: fc.uniqueArray(entity, { selector: ({ id: of }) => of, minLength: 1, maxLength: 5 }),
    documents: fc.uniqueArray(document, { selector: ({ id: of }) => of, minLength: 1, maxLength: 3 }),
    statements: fc.uniqueArray(said, { selector: ({ id: of }) => of, maxLength: 10 }),
  })
  .map(({ name, entities, documents, statements }) => {
    const texts = documents.map(() => '');
    const sentences = documents.map((): { start: number; end: number }[] => []);
    const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;
    const made = statements.map((one): Statement => {
      const at = one.document % documents.length;
      const { id: documentId, isFile } = pick(documents, at);
      const source = pick(entities, one.ends[0]).id;
      const target = pick(entities, one.ends[1]).id;
      const start = isFile ? 0 : (texts[at]?.length ?? 0) + one.gap;
      const sentence = isFile ? '' : one.words;
      if (!isFile) {
        texts[at] = `${texts[at]}${' '.repeat(one.gap)}${sentence}`;
        sentences[at]?.push({ start, end: start + sentence.length });
      }
      const end = start + Math.min(1, sentence.length);
      return keepDefined({
        id: one.id,
        source,
        relation: one.relation,
        target,
        label: one.relation === 'other' ? one.label : undefined,
        status: one.status,
        statusReason: one.statusReason,
        date: one.date,
        count: one.count,
        object: one.object,
        instrument: one.instrument,
        place: one.place === undefined ? undefined : pick(entities, one.place).id,
        attributedTo: one.attributedTo === undefined ? undefined : pick(entities, one.attributedTo).id,
        evidence: { document: documentId, start, end: start + sentence.length, text: sentence },
        sourceSpan: { start, end },
        triggerSpan: { start, end },
        targetSpan: { start, end },
      });
    });
    return {
      format: DOSSIER_FORMAT,
      version: DOSSIER_VERSION,
      name,
      documents: documents.map(
        ({ isFile, ...about }, at): Document =>
          keepDefined({
            ...about,
            kind: isFile ? ('graph' as const) : undefined,
            text: texts[at] ?? '',
            sentences: sentences[at] ?? [],
          }),
      ),
      entities: entities.map((about): Entity => keepDefined({ ...about, mentions: [] })),
      statements: made,
    };
  });

type Kept<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function keepDefined<T extends object>(value: T): Kept<T> {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== undefined)) as Kept<T>;
}
