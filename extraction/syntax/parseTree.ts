import { Configuration, MOVE, MOVES, type Move } from './configuration.ts';
import { findBestLabel, findExclusions, ROOT_LABEL } from './findBestLabel.ts';
import { FeatureKeys } from './hashFeatures.ts';
import { addLabelFeatures, LABEL_FEATURES } from './labelFeatures.ts';
import { addMoveFeatures, MOVE_FEATURES } from './moveFeatures.ts';
import type { ParserInput } from './parserInput.ts';
import type { Scorer } from './weightTable.ts';

/** A tree built move by move, and those that could have been. */
export interface Derivation {
  /** Its `heads` and `labels` hold the tree; the head of the root is the number of words. */
  readonly state: Configuration;
  /** How far its moves are from sure: the less the better. */
  readonly doubt: number;
  readonly branches: readonly Branch[];
}

export interface TreeParser {
  /** Builds a tree, each move the best by its score; breaks off where its doubt reaches `limit`. */
  readonly derive: (input: ParserInput, limit: number) => Derivation;
  /** Follows the branches of a derivation and returns the tree of least doubt. */
  readonly explore: (input: ParserInput, derivation: Derivation) => Configuration;
}

/** A move is sure when it wins by this much; the doubt of a tree is how far its moves are from sure (tuned on EWT dev). */
const SURE_MARGIN = 10_000;
/** Where a move wins by less, the second best is followed as well. */
const DOUBTFUL_MARGIN = 7_000;
/** The most doubtful moves of a sentence that are tried again. */
const MOST_BRANCHES = 6;

/** The state before a doubtful move, and the move that came second. */
export interface Branch {
  readonly state: Configuration;
  readonly move: Move;
  readonly margin: number;
  /** The doubt of the moves so far, this one included. */
  readonly doubt: number;
}

/** The legal move with the highest score, but for one. */
function findBestMove(state: Configuration, scores: Float32Array, except?: Move): Move | undefined {
  let best: Move | undefined;
  for (const move of MOVES)
    if (
      move !== except &&
      state.isLegal(move) &&
      (best === undefined || (scores[move] ?? 0) > (scores[best] ?? 0))
    )
      best = move;
  return best;
}

/** The most doubtful moves of one sentence, with what the configuration was before them. */
class Branches {
  readonly list: Branch[] = [];

  add(state: Configuration, move: Move, margin: number, doubt: number): void {
    const worst = this.list.at(-1);
    const isFull = this.list.length === MOST_BRANCHES;
    if (isFull && worst !== undefined && margin >= worst.margin) return;
    if (isFull) this.list.pop();
    const at = this.list.findIndex((branch) => branch.margin > margin);
    this.list.splice(at < 0 ? this.list.length : at, 0, { state: state.copy(), move, margin, doubt });
  }
}

/**
 * Builds trees move by move and labels every arc when it is made. Where a move was doubtful, the second best is followed
 * as well, and the tree of least doubt is taken: selectional branching (Choi and McCallum 2013), which gives the gain
 * of a beam, 0.6 points, for a part of its time.
 */
export function createTreeParser(moves: Scorer, labels: Scorer, labelNames: readonly string[]): TreeParser {
  const moveFeatures = new FeatureKeys(MOVE_FEATURES);
  const labelFeatures = new FeatureKeys(LABEL_FEATURES);
  const moveScores = new Float32Array(MOVES.length);
  const labelScores = new Float32Array(labelNames.length);
  const exclusions = findExclusions(labelNames);

  const findLabel = (input: ParserInput, state: Configuration, dependent: number): number => {
    const head = state.heads[dependent] ?? state.nothing;
    if (head === state.root) return ROOT_LABEL;
    addLabelFeatures(labelFeatures, input, state, dependent);
    labelScores.fill(0);
    labels.addScores(labelFeatures.keys, labelFeatures.count, labelScores);
    return findBestLabel(labelScores, exclusions, state.childLabels[head] ?? 0);
  };

  const applyMove = (input: ParserInput, state: Configuration, move: Move) => {
    const dependent = state.apply(move);
    if (dependent !== state.nothing) state.setLabel(dependent, findLabel(input, state, dependent));
  };

  /** Completes a tree and returns its doubt, unless that reaches `limit`; collects the branches it does not take. */
  const completeTree = (
    input: ParserInput,
    state: Configuration,
    limit: number,
    branches?: Branches,
  ): number => {
    let doubt = 0;
    while (!state.isFinal() && doubt < limit) {
      addMoveFeatures(moveFeatures, input, state);
      moveScores.fill(0);
      moves.addScores(moveFeatures.keys, moveFeatures.count, moveScores);
      const best = findBestMove(state, moveScores) ?? MOVE.shift;
      const second = findBestMove(state, moveScores, best);
      if (second !== undefined) {
        const margin = (moveScores[best] ?? 0) - (moveScores[second] ?? 0);
        if (margin < DOUBTFUL_MARGIN) branches?.add(state, second, margin, doubt + SURE_MARGIN + margin);
        doubt += Math.max(0, SURE_MARGIN - margin);
      }
      applyMove(input, state, best);
    }
    return doubt;
  };

  return {
    derive(input, limit) {
      const state = new Configuration(input.count);
      const branches = new Branches();
      const doubt = completeTree(input, state, limit, branches);
      return { state, doubt, branches: branches.list };
    },
    explore(input, derivation) {
      let best = derivation.state;
      let least = derivation.doubt;
      for (const { state, move, doubt } of derivation.branches) {
        applyMove(input, state, move);
        const whole = doubt + completeTree(input, state, least - doubt);
        if (whole >= least) continue;
        best = state;
        least = whole;
      }
      return best;
    },
  };
}
