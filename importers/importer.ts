import type { Dossier } from '../graph-data/schema/dossier.ts';
import type { Drop } from './drops.ts';
import type { GraphFile } from './graphFile.ts';
import type { TableMapping } from './tables/tableMapping.ts';

/** What a graph file became: a dossier that is whole, and what of the file is not in it. */
export interface ImportedGraph {
  readonly dossier: Dossier;
  readonly dropped: readonly Drop[];
}

export interface ImportOptions {
  /** Which columns of a table are what; by their names when not given. */
  readonly mapping?: TableMapping;
  /** Other tables of the same graph: of its nodes, or of more links. */
  readonly besides?: readonly GraphFile[];
  /** Called now and then with the share that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** One format of file: `writers` says whose files these are, `unread` what of them does not come along. */
export interface Importer {
  readonly id: string;
  readonly label: string;
  /** With the dot, lower case; the first is the usual one. Files of other names are told by what is in them. */
  readonly extensions: readonly string[];
  readonly writers: string;
  readonly unread: string;
  readonly recognizes: (file: GraphFile) => boolean;
  /** Throws an ImportError when the file gives nothing. */
  readonly read: (file: GraphFile, options: ImportOptions) => ImportedGraph;
}
