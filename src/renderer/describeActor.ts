import type { Edge } from '../../graph-data/edges/edge.ts';
import type { Entity } from '../../graph-data/schema/dossier.ts';
import { formatDate } from '../../graph-data/schema/formatDate.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { countWords, TYPE_WORDS } from '../ui/words.ts';

export interface DescribedActor {
  readonly entity: Entity;
  /** The lines of the actor that are drawn or folded away. */
  readonly edges: readonly Edge[];
  /** The actor from which an arrow key led here, if one did. */
  readonly from: string | undefined;
  /** How many of its neighbours are not drawn. */
  readonly folded: number;
  readonly nameOf: (entity: string) => string;
}

/**
 * An actor in words: "Russia, place, 14 statements, expelled diplomats of Japan, 27 April 2022". The act is the last that is dated of
 * those that tie it to where the arrow key came from, or of all; what is not stated as a fact says so.
 */
export function describeActor({ entity, edges, from, folded, nameOf }: DescribedActor): string {
  const { id, label, type } = entity;
  const walked = edges.filter(({ source, target }) => source === from || target === from);
  const act = findLast(walked.length > 0 ? walked : edges);
  const count = edges.reduce((sum, { statements }) => sum + statements.length, 0);
  return [
    label,
    TYPE_WORDS[type].one.toLowerCase(),
    countWords(count, 'statement'),
    act && describeAct(act, id, nameOf),
    act?.last && formatDate(act.last),
    folded > 0 && `${countWords(folded, 'neighbour')} not drawn`,
  ]
    .filter(Boolean)
    .join(', ');
}

function findLast(edges: readonly Edge[]): Edge | undefined {
  return edges.reduce<Edge | undefined>(
    (last, edge) => (last === undefined || (edge.last ?? '') > (last.last ?? '') ? edge : last),
    undefined,
  );
}

function describeAct(
  { source, target, relation, label, status }: Edge,
  id: string,
  nameOf: (entity: string) => string,
): string {
  const isSource = source === id;
  const words = isSource || relation === 'other' ? label : getRelation(relation).inverse;
  const act = isSource
    ? `${words} ${nameOf(target)}`
    : relation === 'other'
      ? `${nameOf(source)} ${words} it`
      : `${words} ${nameOf(source)}`;
  return status === 'asserted' ? act : `${act} (${STATUS[status]})`;
}

const STATUS = { negated: 'not so', possible: 'possible', alleged: 'alleged' } as const;
