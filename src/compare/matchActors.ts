import type { Entity } from '../../graph-data/schema/dossier.ts';

/** The actors of the side before, by their ids, as actors of the side after; `byAlias` are those matched by another name only. */
export interface ActorMatch {
  readonly toAfter: ReadonlyMap<string, string>;
  readonly byAlias: ReadonlySet<string>;
}

/**
 * Takes actors of one type for one where they have one name, or where only one actor of the other side has it as another name.
 * Namesakes of one side and unknown actors match nobody. Ids say nothing: each dossier gives its own.
 */
export function matchActors(before: readonly Entity[], after: readonly Entity[]): ActorMatch {
  const toAfter = new Map<string, string>();
  const byAlias = new Set<string>();
  const taken = new Set<string>();
  const labels = indexNames(after, ({ label }) => [label]);
  const others = indexNames(after, ({ aliases }) => aliases);
  const left = before.filter((entity) => !match(entity, [entity.label], labels));
  for (const entity of left)
    if (match(entity, entity.aliases, labels) || match(entity, [entity.label], others))
      byAlias.add(entity.id);
  return { toAfter, byAlias };

  function match(
    entity: Entity,
    names: readonly string[],
    index: ReadonlyMap<string, string | null>,
  ): boolean {
    if (entity.unknown) return false;
    const found = new Set(names.map((name) => index.get(keyOf(entity, name))).filter((id) => id != null));
    const [id] = found;
    if (found.size !== 1 || id == null || taken.has(id)) return false;
    taken.add(id);
    toAfter.set(entity.id, id);
    return true;
  }
}

/** The entity of each name; null where several have it. */
function indexNames(
  entities: readonly Entity[],
  namesOf: (entity: Entity) => readonly string[],
): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const entity of entities) {
    if (entity.unknown) continue;
    for (const key of new Set(namesOf(entity).map((name) => keyOf(entity, name))))
      index.set(key, index.has(key) ? null : entity.id);
  }
  return index;
}

function keyOf({ type }: Entity, name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '');
  return `${type} ${folded}`;
}
