import * as v from 'valibot';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';

export const DIRECTIONS = ['both', 'acts-on', 'acted-on-by'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const MOST_DEPTH = 3;

const stepShape = v.variant('kind', [
  v.object({ kind: v.literal('only'), actors: v.array(v.string()) }),
  v.object({
    kind: v.literal('around'),
    actor: v.string(),
    depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DEPTH)),
    direction: v.picklist(DIRECTIONS),
  }),
  v.object({ kind: v.literal('expand'), actor: v.string(), relation: v.optional(v.picklist(RELATION_IDS)) }),
  v.object({ kind: v.literal('add'), actor: v.string() }),
  v.object({ kind: v.literal('collapse'), actor: v.string() }),
  v.object({ kind: v.literal('hide'), actor: v.string() }),
]);

/**
 * One step of looking closer: only these actors; an actor and those up to `depth` steps from it, along or against what they do;
 * more of an actor's neighbours, by a relation or all; one actor more; without those that hang on an actor alone; one actor less.
 */
export type FocusStep = v.InferOutput<typeof stepShape>;

/** The steps that a text in JSON holds; none where it holds anything else. */
export function readSteps(text: string): readonly FocusStep[] {
  try {
    return v.parse(v.array(stepShape), JSON.parse(text));
  } catch {
    return [];
  }
}
