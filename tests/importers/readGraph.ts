import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import { describeDrop } from '../../importers/drops.ts';
import { GraphFile } from '../../importers/graphFile.ts';
import type { ImportOptions } from '../../importers/importer.ts';
import { importGraph } from '../../importers/importGraph.ts';

/** A file's dossier, found to be whole, with its statements in one line each and what was told of it. */
export function readGraph(name: string, text: string, options: ImportOptions = {}) {
  const { dossier, dropped } = importGraph(new GraphFile(name, text), options);
  validateDossier(JSON.parse(JSON.stringify(dossier)));
  return { dossier, said: listSaid(dossier), dropped: dropped.map(describeDrop) };
}

/** "Ann | works-for | Acme | 2024", a status and an open relation's verb in brackets. */
function listSaid({ entities, statements }: Dossier): string[] {
  const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
  return statements.map(({ source, relation, label, target, status, date }) =>
    [
      labelOf.get(source),
      relation === 'other' ? `other (${label})` : relation,
      labelOf.get(target),
      ...(status === 'asserted' ? [] : [`(${status})`]),
      ...(date === undefined ? [] : [date]),
    ].join(' | '),
  );
}
