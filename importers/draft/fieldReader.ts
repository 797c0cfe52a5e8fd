import type { DropKind, DropTally } from '../drops.ts';
import type { Attributes } from './graphDraft.ts';

/** Which attributes hold a field, the best first. */
export type FieldNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

interface Place<Field> {
  readonly field: Field;
  readonly rank: number;
}

/**
 * Finds the fields of nodes or edges among attributes by their names, whatever case and punctuation these have
 * ("Entity Type" is `entity_type`), and counts the attributes that are none.
 */
export class FieldReader<Field extends string> {
  private readonly placeOf = new Map<string, Place<Field>>();
  private readonly known = new Map<string, Place<Field> | undefined>();
  private readonly ignored: ReadonlySet<string>;

  constructor(
    names: FieldNames<Field>,
    ignored: readonly string[],
    private readonly unreadKind: DropKind,
    private readonly drops: DropTally,
  ) {
    for (const [field, all] of Object.entries<readonly string[]>(names) as [Field, readonly string[]][])
      all.forEach((name, rank) => {
        this.placeOf.set(simplifyName(name), { field, rank });
      });
    this.ignored = new Set(ignored.map(simplifyName));
  }

  read(attributes: Attributes): Map<Field, unknown> {
    const values = new Map<Field, unknown>();
    const ranks = new Map<Field, number>();
    for (const [name, value] of attributes) {
      if (value === undefined || value === null || value === '') continue;
      const place = this.find(name);
      if (!place || place.rank >= (ranks.get(place.field) ?? Number.POSITIVE_INFINITY)) continue;
      values.set(place.field, value);
      ranks.set(place.field, place.rank);
    }
    return values;
  }

  private find(name: string): Place<Field> | undefined {
    if (this.known.has(name)) return this.known.get(name);
    const simple = simplifyName(name);
    const place = this.placeOf.get(simple);
    this.known.set(name, place);
    if (!place && !this.ignored.has(simple))
      this.drops.name(LOOKS.has(simple) ? 'look' : this.unreadKind, name);
    return place;
  }
}

/** How a node or an edge is drawn: a dossier keeps no drawing. */
const LOOKS: ReadonlySet<string> = new Set([
  'x',
  'y',
  'z',
  'r',
  'g',
  'b',
  'a',
  'fx',
  'fy',
  'size',
  'color',
  'colour',
  'position',
  'shape',
  'thickness',
  'fixed',
  'highlighted',
  'hidden',
]);

/** A name without case, spaces and punctuation. */
export function simplifyName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
