import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractDossier } from '../../extraction/pipeline.ts';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import { readGraph } from './readGraph.ts';

const load = (path: string) => readFileSync(new URL(`../../extraction/${path}`, import.meta.url));
const MODELS = { syntax: load('syntax/syntax.model.bin'), names: load('names/names.model.bin') };

test('texts are read into a dossier that holds an imported graph, and nothing of the graph is lost', () => {
  const imported = readGraph(
    'graph.csv',
    'source,target,relation,sentence\nJapan,Russia,expelled,Japan expelled eight diplomats.\nAnn Lee,Acme,lobbied,\n',
  ).dossier;
  const document = { id: 'a.txt', title: 'A', text: 'Japan expelled eight Russian diplomats on Friday.' };
  const after = extractDossier([document], MODELS, { base: imported, name: imported.name });
  validateDossier(JSON.parse(JSON.stringify(after)));
  for (const statement of imported.statements)
    expect(after.statements.find(({ id }) => id === statement.id)?.evidence).toEqual(statement.evidence);
  for (const { label } of imported.entities)
    expect(after.entities.map((entity) => entity.label)).toContain(label);
  expect(after.statements.some(({ evidence }) => evidence.document === 'a.txt')).toBe(true);
});
