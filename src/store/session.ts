import type { Span } from '../../graph-data/schema/dossier.ts';
import type { Drop } from '../../importers/drops.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import type { Guide } from '../layouts/arrangement.ts';
import type { MeasuredGraph } from '../structure/structure.ts';
import type { Findings } from './findings.ts';

/**
 * What the inspector shows. `edge` is a derived edge; `pair` is everything between two entities; `several` are statements
 * that something on the screen counts; `path` leads from one end to the other through `actors`, ends included.
 */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'pair'; readonly ends: readonly [string, string] }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'several'; readonly title: string; readonly ids: readonly string[] }
  | {
      readonly kind: 'path';
      readonly ends: readonly [string, string];
      readonly actors: readonly string[];
    };

/** At which sentence of those behind a selection the user is; of no meaning once another is chosen. */
export interface Stand {
  readonly of: Selection;
  readonly statement: string;
}

/** Where the reader stands: `request` grows with every call, so that the same place can be asked for again. */
export interface ReaderPlace {
  readonly document: string;
  readonly span?: Span;
  readonly request: number;
}

/** The menu of an actor, at a place on the page in pixels. */
interface ActorMenuPlace {
  readonly entity: string;
  readonly x: number;
  readonly y: number;
}

/** An entity to be brought to the middle of the graph; `request` grows with every call. */
interface SoughtEntity {
  readonly entity: string;
  readonly request: number;
}

/** A message to the user; an error stays until it is closed. One whose action is no longer open, since what it takes back was, goes. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly action?: {
    readonly label: string;
    readonly run: () => void;
    readonly isOpen?: () => boolean;
  };
}

/** Work that takes a while; `total` 0 means that its length is unknown. */
export interface Task {
  readonly id: number;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly cancel?: () => void;
}

/** A table whose columns have to be named before it can be read; no answer leaves it out. */
export interface MappingQuestion {
  readonly kind: 'mapping';
  readonly fileName: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly answer: (mapping: TableMapping | undefined) => void;
}

export const IMPORT_PLACES = ['open', 'new'] as const;
/** Where an imported graph goes: into the open dossier, or into one of its own. */
export type ImportPlace = (typeof IMPORT_PLACES)[number];

/** A graph that was read: where it should go, and what of it does not come along; no answer leaves it out. */
export interface PlaceQuestion {
  readonly kind: 'place';
  readonly fileName: string;
  readonly format: string;
  readonly entities: number;
  readonly statements: number;
  /** Statements that no sentence of the file says. */
  readonly unquoted: number;
  readonly dropped: readonly Drop[];
  readonly answer: (place: ImportPlace | undefined) => void;
}

/** What the user is asked before an import goes on. */
export type Question = MappingQuestion | PlaceQuestion;

/** What stands over the page when it is asked for. */
export type DialogName = 'paste' | 'dossiers' | 'rename' | 'export' | 'palette' | 'help';

/** What lives as long as the page does: never saved. */
export interface Session {
  readonly opening: boolean;
  /** About how many entities can be read at first sight on this screen. */
  readonly room: number;
  /** Grows when the graph is to be laid out anew. */
  readonly layoutRound: number;
  readonly selection: Selection | null;
  /** What was chosen before, the last at the end: Esc leads back through it. */
  readonly past: readonly Selection[];
  readonly pointedAt: Selection | null;
  readonly stand: Stand | null;
  readonly reader: ReaderPlace | null;
  readonly sought: SoughtEntity | null;
  readonly notices: readonly Notice[];
  readonly tasks: readonly Task[];
  readonly question: Question | null;
  readonly dialog: DialogName | null;
  readonly actorMenu: ActorMenuPlace | null;
  /** What the layout is read by. */
  readonly guides: readonly Guide[];
  /** What was measured last; of no meaning for another graph. */
  readonly measured: MeasuredGraph | null;
  /** What was found last; of no meaning for other lists of the dossier. */
  readonly findings: Findings | null;
}

export const INITIAL_SESSION: Session = {
  opening: true,
  room: 80,
  layoutRound: 0,
  selection: null,
  past: [],
  pointedAt: null,
  stand: null,
  reader: null,
  sought: null,
  notices: [],
  tasks: [],
  question: null,
  dialog: null,
  actorMenu: null,
  guides: [],
  measured: null,
  findings: null,
};
