import type { Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { COUNTRY_BY_CONTEXT } from '../entities/naming/reasons.ts';

/** In a document, one body that is another state's: "the Foreign Ministry" whose spokeswoman is another country's. */
export interface Misplaced {
  readonly document: string;
  readonly from: string;
  readonly to: string;
}

type Placed = Pick<Entity, 'id' | 'label' | 'type' | 'country' | 'mentions'>;

/**
 * The bodies that got their country from the text before them, where the person who holds an office in them is said elsewhere, by name,
 * to be of another country that has such a body in the dossier.
 */
export function findMisplacedBodies(
  entities: ReadonlyMap<string, Placed>,
  statements: readonly Statement[],
): readonly Misplaced[] {
  const guessed = listGuessed(entities.values());
  if (guessed.size === 0) return [];
  const offices = statements.filter(({ relation, status }) => isOffice(relation) && status !== 'negated');
  const isGuessed = ({ target, evidence }: Statement) => guessed.get(target)?.has(evidence.document) === true;
  const countries = new Map<string, Map<string, number>>();
  for (const statement of offices) {
    const country = isGuessed(statement) ? undefined : entities.get(statement.target)?.country;
    if (country === undefined) continue;
    const counts = countries.get(statement.source) ?? new Map<string, number>();
    countries.set(statement.source, counts.set(country, (counts.get(country) ?? 0) + 1));
  }
  return offices.filter(isGuessed).flatMap(({ source, target, evidence }) => {
    const [best, second] = [...(countries.get(source) ?? [])].sort(([, a], [, b]) => b - a);
    const body = entities.get(target);
    if (!best || !body || best[1] === second?.[1] || best[0] === body.country) return [];
    const to = findTwin(entities.values(), body, best[0]);
    return to === undefined ? [] : [{ document: evidence.document, from: target, to }];
  });
}

function isOffice(relation: Statement['relation']): boolean {
  return getRelation(relation).family === 'role';
}

/** The documents in which every mention of a body got its country from the text before. */
function listGuessed(entities: Iterable<Placed>): ReadonlyMap<string, ReadonlySet<string>> {
  const guessed = new Map<string, ReadonlySet<string>>();
  for (const { id, type, mentions } of entities) {
    if (type !== 'organization') continue;
    const sure = new Set(
      mentions
        .filter(
          ({ reason, kind }) => kind === 'name' && reason !== COUNTRY_BY_CONTEXT && reason !== 'same name',
        )
        .map(({ document }) => document),
    );
    const documents = mentions
      .filter(({ document, reason }) => reason === COUNTRY_BY_CONTEXT && !sure.has(document))
      .map(({ document }) => document);
    if (documents.length > 0) guessed.set(id, new Set(documents));
  }
  return guessed;
}

/** The body of the same name of another country: "Foreign Ministry of Russia" for that of Poland. */
function findTwin(entities: Iterable<Placed>, { label }: Placed, country: string): string | undefined {
  const base = baseOf(label);
  for (const entity of entities)
    if (entity.type === 'organization' && entity.country === country && baseOf(entity.label) === base)
      return entity.id;
  return undefined;
}

function baseOf(label: string): string {
  const end = label.indexOf(' of ');
  return end < 0 ? label : label.slice(0, end);
}
