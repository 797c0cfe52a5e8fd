import type { GraphFile } from './graphFile.ts';
import { ImportError } from './importError.ts';
import type { ImportedGraph, Importer, ImportOptions } from './importer.ts';
import { IMPORTERS, recognizeGraph } from './importers.ts';

/** What a graph file holds, by the importer that recognizes it or the one given. Throws an ImportError when it gives nothing. */
export function importGraph(
  file: GraphFile,
  options: ImportOptions = {},
  importer: Importer | undefined = recognizeGraph(file),
): ImportedGraph {
  if (importer) return importer.read(file, options);
  if (file.beginsAsJson) file.readJson();
  const known = IMPORTERS.map(({ label }) => label).join(', ');
  throw new ImportError(
    'unknown-format',
    `${file.name}: this is no graph that can be read. Save it as one of ${known}.`,
  );
}
