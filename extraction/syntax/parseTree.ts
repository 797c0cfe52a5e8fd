import { Configuration, MOVE, MOVES, type Move } from './configuration.ts';
import { FeatureKeys } from './hashFeatures.ts';
import { addLabelFeatures, LABEL_FEATURES } from './labelFeatures.ts';
import { addMoveFeatures, MOVE_FEATURES } from './moveFeatures.ts';
import type { ParserInput } from './parserInput.ts';
import type { Scorer } from './weightTable.ts';

export interface Tree {
  /** The head of each word; the number of words for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** The legal move with the highest score. */
export function findBestMove(state: Configuration, scores: Float32Array): Move {
  let best: Move = MOVE.shift;
  let highest = Number.NEGATIVE_INFINITY;
  for (const move of MOVES) {
    const score = scores[move] ?? 0;
    if (score > highest && state.isLegal(move)) {
      best = move;
      highest = score;
    }
  }
  return best;
}

/** The first label is that of the root, and of nothing else. */
export const ROOT_LABEL = 0;

/** The best label of an arc. */
export function findBestLabel(isRoot: boolean, scores: Float32Array): number {
  if (isRoot) return ROOT_LABEL;
  let best = ROOT_LABEL + 1;
  for (let i = best + 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  return best;
}

export type TreeParser = (input: ParserInput) => Tree;

/** Builds trees move by move, each the best by its score, and labels every arc when it is made. */
export function createTreeParser(moves: Scorer, labels: Scorer, labelCount: number): TreeParser {
  const moveFeatures = new FeatureKeys(MOVE_FEATURES);
  const labelFeatures = new FeatureKeys(LABEL_FEATURES);
  const moveScores = new Float32Array(MOVES.length);
  const labelScores = new Float32Array(labelCount);
  return (input) => {
    const state = new Configuration(input.count);
    while (!state.isFinal()) {
      addMoveFeatures(moveFeatures, input, state);
      moveScores.fill(0);
      moves.addScores(moveFeatures.keys, moveFeatures.count, moveScores);
      const dependent = state.apply(findBestMove(state, moveScores));
      if (dependent === state.nothing) continue;
      addLabelFeatures(labelFeatures, input, state, dependent);
      labelScores.fill(0);
      labels.addScores(labelFeatures.keys, labelFeatures.count, labelScores);
      state.setLabel(dependent, findBestLabel(state.heads[dependent] === state.root, labelScores));
    }
    return { heads: state.heads, labels: state.labels };
  };
}
