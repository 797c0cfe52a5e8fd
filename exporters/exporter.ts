import type { Dossier } from '../graph-data/schema/dossier.ts';
import type { Theme } from '../graph-data/vocabulary/palette.ts';

/** How a node is drawn; what is not given is left to the format or the reader. `color` is #rrggbb. */
export interface NodeLook {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly color?: string;
}

export interface ExportOptions {
  /** Keep open relations, the verbs that are in no family; without it they are left out. */
  readonly openRelations?: boolean;
  /** Keep statements of an actor whom the text does not name; without it they are left out. */
  readonly unknownActors?: boolean;
  /** Nodes as drawn, by the entity's id. */
  readonly looks?: ReadonlyMap<string, NodeLook>;
  /** The colours of types and families where no look says otherwise; light when not given. */
  readonly theme?: Theme;
  /** Write ' before table cells that a spreadsheet would run as a formula; on when not given. */
  readonly formulaGuard?: boolean;
}

interface ExportedFile {
  readonly fileName: string;
  readonly text: string;
}

/** One format of file: `description` says who uses it, `losses` what of a dossier it cannot carry. */
export interface Exporter {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly description: string;
  readonly losses: string;
  /** The names of its files, where there are several. */
  readonly fileNames?: readonly string[];
  /** What it writes of one document depends on no other, so that documents can be written one by one. */
  readonly isPerDocument?: boolean;
  readonly write: (dossier: Dossier, options?: ExportOptions) => string | readonly ExportedFile[];
}
