import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExporter } from '../../exporters/exporters.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import { GraphFile } from '../../importers/graphFile.ts';
import { importGraph } from '../../importers/importGraph.ts';
import { writeTexts } from '../exporters/readPieces.ts';
import { anyGraph } from './anyGraph.ts';
import { CARRIED, type Carried, listCarried } from './carried.ts';

const RUNS = 60;

test.each(Object.entries(CARRIED))('%s keeps what it says it carries', (format, carried) => {
  fc.assert(
    fc.property(anyGraph, (made) => {
      const dossier = carried.isOfVocabulary ? leaveOpenOut(made) : made;
      fc.pre(isTold(dossier, carried));
      const back = carry(dossier, format);
      expect(() => validateDossier(JSON.parse(JSON.stringify(back)))).not.toThrow();
      expect(listCarried(back, carried)).toEqual(listCarried(dossier, carried));
    }),
    { numRuns: RUNS },
  );
});

test('a dossier comes back from its own format as it was', () => {
  fc.assert(
    fc.property(anyGraph, (dossier) => {
      expect(carry(dossier, 'dossier')).toEqual(dossier);
    }),
    { numRuns: RUNS },
  );
});

function leaveOpenOut(dossier: Dossier): Dossier {
  return { ...dossier, statements: dossier.statements.filter(({ relation }) => relation !== 'other') };
}

/** Whether ids and sentences are still told apart, and there, in the way that the format writes them. */
function isTold(
  { entities, documents, statements }: Dossier,
  { names, isOfLinks, escapedInIds }: Carried,
): boolean {
  if (isOfLinks && statements.length === 0) return false;
  if (statements.some(({ evidence: { text } }) => text !== '' && names(text).trim() === '')) return false;
  if (escapedInIds && entities.some(({ id }) => escapedInIds.test(id))) return false;
  if (entities.some(({ label }) => names(label).trim() === '')) return false;
  return [entities, documents, statements].every((all) => {
    const ids = new Set(all.map(({ id }) => names(id)));
    return ids.size === all.length && !ids.has('');
  });
}

/** Out into a format and in again, with all that can be asked for. */
function carry(dossier: Dossier, format: string): Dossier {
  const exporter = findExporter(format);
  if (!exporter) throw new Error(`carry: there is no exporter "${format}"`);
  const texts = writeTexts(exporter, dossier, { openRelations: true, unknownActors: true });
  const isOne = texts.size === 1;
  const files = Array.from(
    texts,
    ([name, text]) => new GraphFile(isOne ? `case.${exporter.extension}` : name, text),
  );
  const [first, ...besides] = files;
  if (!first) throw new Error(`carry: the exporter "${format}" wrote nothing`);
  return importGraph(first, { besides }).dossier;
}
