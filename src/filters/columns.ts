import { STATUSES, type Statement, type Status } from '../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { ACTOR_KINDS, type ActorKind, findActorKind, findSpeaker } from './filters.ts';

/** A property of many statements: `codes[i]` is the place of statement i's value in `values`. */
export interface Column<Value> {
  readonly values: readonly Value[];
  readonly codes: Int32Array;
}

/**
 * What filters look at of statements, in columns of small numbers: a changed filter passes over all of them, and a pass over
 * numbers takes a tenth of one over statements. What a reader rejected is left out, and what names no entity.
 */
export interface Columns {
  readonly statements: readonly Statement[];
  readonly relations: Column<RelationId>;
  readonly statuses: Column<Status>;
  readonly speakers: Column<string>;
  readonly documents: Column<string>;
  readonly sources: Column<string>;
  readonly targets: Column<string>;
  /** The kind of each actor that is a source or target, as its place in `ACTOR_KINDS`. */
  readonly kinds: Uint8Array;
}

export function makeColumns(
  all: readonly Statement[],
  { entityById, documentById }: Pick<DossierIndex, 'entityById' | 'documentById'>,
): Columns {
  const statements = all.filter(
    ({ verdict, source, target }) =>
      verdict !== 'rejected' && entityById.has(source) && entityById.has(target),
  );
  const actors = new Numbering<string>();
  const sources = actors.number(statements, ({ source }) => source);
  const targets = actors.number(statements, ({ target }) => target);
  const kinds = Uint8Array.from(actors.values, (id) => {
    const entity = entityById.get(id);
    return entity ? ACTOR_KINDS.indexOf(findActorKind(entity)) : 0;
  });
  return {
    statements,
    relations: new Numbering<RelationId>().number(statements, ({ relation }) => relation),
    statuses: new Numbering<Status>(STATUSES).number(statements, ({ status }) => status),
    speakers: new Numbering<string>().number(statements, findSpeaker),
    documents: new Numbering<string>(documentById.keys()).number(
      statements,
      ({ evidence }) => evidence.document,
    ),
    sources,
    targets,
    kinds,
  };
}

/** 1 for each value of a column that is hidden. */
export function markHidden<Value>(values: readonly Value[], hidden: ReadonlySet<Value>): Uint8Array {
  return Uint8Array.from(values, (value) => (hidden.has(value) ? 1 : 0));
}

/** 1 for each actor whose kind is hidden. */
export function markActors({ kinds }: Columns, hidden: ReadonlySet<ActorKind>): Uint8Array {
  const hiddenKinds = markHidden(ACTOR_KINDS, hidden);
  return kinds.map((kind) => hiddenKinds[kind] ?? 0);
}

/** Numbers values in the order in which they come. */
class Numbering<Value> {
  readonly values: Value[] = [];
  private readonly codeOf = new Map<Value, number>();

  constructor(first: Iterable<Value> = []) {
    for (const value of first) this.find(value);
  }

  number(statements: readonly Statement[], read: (statement: Statement) => Value): Column<Value> {
    const codes = new Int32Array(statements.length);
    for (let i = 0; i < codes.length; i++) codes[i] = this.find(read(statements[i] as Statement));
    return { values: this.values, codes };
  }

  private find(value: Value): number {
    const known = this.codeOf.get(value);
    if (known !== undefined) return known;
    this.codeOf.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}
