import type { EntityType } from '../../graph-data/schema/dossier.ts';
import type { Country } from '../lexicons/countries.ts';
import { keyOf } from './keyOf.ts';

/** An entity of one document. Entities of equal `key` in other documents are the same. */
export interface DocumentEntity {
  readonly key: string;
  readonly label: string;
  readonly type: EntityType;
  readonly aliases: Set<string>;
  readonly country?: string;
}

/** The entities of a document in the order they are first named; an entity is spoken of by its index. */
export class EntityList {
  readonly entities: DocumentEntity[] = [];
  private readonly byKey = new Map<string, number>();

  /** The index of an entity, new or known, that now also goes by `alias`. */
  ensure(entity: Omit<DocumentEntity, 'aliases' | 'key'>, alias: string): number {
    const key = keyOf(entity);
    const known = this.byKey.get(key);
    if (known !== undefined) return this.addAlias(known, alias);
    this.entities.push({ ...entity, key, aliases: new Set([withoutArticle(alias)]) });
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

  isCountry(entity: number): boolean {
    return this.entities[entity]?.key.startsWith('country:') === true;
  }
}

export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|The) (?=\p{L})/u, (article) => (name.startsWith('The Hague') ? article : ''));
}
