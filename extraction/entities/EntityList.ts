import type { EntityType } from '../../graph-data/schema/dossier.ts';
import type { Country } from '../lexicons/countries.ts';
import { keyOf } from './keyOf.ts';

/** An entity of one document. Entities of equal `key` in other documents are the same. */
export interface DocumentEntity {
  readonly key: string;
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: Set<string>;
  readonly country: string | undefined;
}

/** What an entity is known by; `country` is the ISO code of a country, or of that of a body. */
export interface NamedEntity {
  readonly label: string;
  readonly type: EntityType;
  readonly country?: string;
}

/** The entities of a document in the order they are first named; an entity is spoken of by its index. */
export class EntityList {
  readonly entities: DocumentEntity[] = [];
  private readonly byKey = new Map<string, number>();

  /** The index of an entity, new or known, that now also goes by `alias`. */
  ensure(entity: NamedEntity, alias: string): number {
    const key = keyOf(entity);
    const known = this.byKey.get(key);
    if (known !== undefined) return this.addAlias(known, alias);
    const { label, type, country } = entity;
    this.entities.push({ key, label, type, aliases: new Set([withoutArticle(alias)]), country });
    this.byKey.set(key, this.entities.length - 1);
    return this.entities.length - 1;
  }

  ensureCountry({ name, code }: Country, alias: string): number {
    return this.ensure({ label: name, type: 'place', country: code }, alias);
  }

  addAlias(entity: number, alias: string): number {
    this.entities[entity]?.aliases.add(withoutArticle(alias));
    return entity;
  }

  /** What was taken for another type turns out to be of this one; it stays as it is where there is such an entity already. */
  retype(entity: number, type: EntityType): void {
    const known = this.entities[entity];
    if (!known || known.type === type) return;
    const { label, aliases } = known;
    const retyped = { key: keyOf({ label, type }), label, type, aliases, country: undefined };
    if (this.byKey.has(retyped.key)) return;
    this.byKey.delete(known.key);
    this.byKey.set(retyped.key, entity);
    this.entities[entity] = retyped;
  }

  isCountry(entity: number): boolean {
    return this.entities[entity]?.key.startsWith('country:') === true;
  }
}

export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|The) (?=\p{L})/u, (article) => (name.startsWith('The Hague') ? article : ''));
}
