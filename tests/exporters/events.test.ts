import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { events } from '../../exporters/events/events.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { type Fact, makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { writeText } from './readPieces.ts';

/** As the readers of POLECAT's weekly files know them. */
const POLECAT_COLUMNS =
  'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version'.split(
    ',',
  );

const readRows = (dossier: Dossier): Record<string, string>[] =>
  parse(writeText(events, dossier), { delimiter: '\t', columns: true });

test("the first forty columns are POLECAT's, and an event is a row of as many cells as the header has", () => {
  const rows: string[][] = parse(writeText(events, awkwardDossier), { delimiter: '\t' });
  expect(rows[0]?.slice(0, 40)).toEqual(POLECAT_COLUMNS);
  expect(rows.length).toBeGreaterThan(30);
});

test.each<[Fact['statement'], Record<string, string>]>([
  [
    { relation: 'expelled', count: 8 },
    {
      'Event Type': 'SANCTION',
      'Event Mode': 'expel',
      'Quad Code': 'MATERIAL CONFLICT',
      Status: 'asserted',
      Count: '8',
    },
  ],
  [
    { relation: 'expelled', status: 'possible' },
    { 'Event Type': 'THREATEN', 'Event Mode': '', 'Quad Code': 'VERBAL CONFLICT', Status: 'possible' },
  ],
  [
    { relation: 'met', date: '2022-04-08' },
    { 'Event Type': 'CONSULT', 'Event Date': '2022-04-08', 'Quad Code': 'VERBAL COOPERATION' },
  ],
])('%j is coded as %j', (statement, cells) => {
  const dossier = makeDossier([{ source: 'Japan', target: 'Russia', statement: statement ?? {} }]);
  const entities = dossier.entities.map((entity) => ({ ...entity, country: 'JP' }));
  expect(readRows({ ...dossier, entities })[0]).toMatchObject({
    'Actor Name': 'Japan',
    'Actor Name Raw': 'Japan',
    'Actor Country': 'JPN',
    'Recipient Name': 'Russia',
    Sentence: 'Japan expelled Russia.',
    Start: '0',
    End: '22',
    'Document URL': 'https://example.org/1?a=1&b=2',
    ...cells,
  });
});

test('names with quotes come back, and every event is a line', () => {
  const text = writeText(events, makeDossier([{ source: '"Quoted" one', target: 'the "other"\nparty' }]));
  expect(text.trimEnd().split('\n')).toHaveLength(2);
  expect(parse(text, { delimiter: '\t', columns: true })).toMatchObject([
    { 'Actor Name': '"Quoted" one', 'Recipient Name': 'the "other" party' },
  ]);
});

test('offices are no events', () => {
  expect(
    readRows(makeDossier([{ source: 'A', target: 'B', statement: { relation: 'spokesperson-for' } }])),
  ).toEqual([]);
});

test('an event without a sentence says which file it comes from', () => {
  expect(readRows(awkwardDossier).at(-1)).toMatchObject({
    Sentence: 'no sentence; from Old "graph" <1>.gexf',
    Start: '',
    End: '',
  });
});
