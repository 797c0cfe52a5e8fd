import { type Configuration, MOVE, MOVES, type Move } from './configuration.ts';
import { DecisionCache } from './decisionCache.ts';
import type { Derivation } from './derivation.ts';
import { findBestLabel, findExclusions, ROOT_LABEL } from './findBestLabel.ts';
import { createLabelFeatures, readLabelAtoms } from './labelFeatures.ts';
import { createMoveFeatures, readMoveAtoms } from './moveFeatures.ts';
import type { ParserInput } from './parserInput.ts';
import type { Scorer } from './weightTable.ts';

/** A move is sure when it wins by this much; the doubt of a tree is how far its moves are from sure (tuned on EWT dev). */
const SURE_MARGIN = 10_000;
const NO_MOVE = 255;

/** The legal move with the highest score, but for one. */
function findBestMove(state: Configuration, scores: Int32Array, except: number): number {
  let best = NO_MOVE;
  for (const move of MOVES)
    if (
      move !== except &&
      state.isLegal(move) &&
      (best === NO_MOVE || (scores[move] as number) > (scores[best] as number))
    )
      best = move;
  return best;
}

/** The move there is no choice but to make: on an empty stack, and where no words are left. */
function findOnlyMove(state: Configuration): number {
  if (state.stackSize === 0) return MOVE.shift;
  if (state.front < state.root) return NO_MOVE;
  return state.stackSize === 1 ? MOVE.left : MOVE.right;
}

/** Builds trees move by move, each move the best by its score, and labels every arc when it is made. */
export class TreeParser {
  private readonly moves: Scorer;
  private readonly labels: Scorer;
  private readonly moveFeatures = createMoveFeatures();
  private readonly labelFeatures = createLabelFeatures();
  private readonly moveScores = new Int32Array(MOVES.length);
  private readonly labelScores: Int32Array;
  private readonly exclusions: Int32Array;
  /** Second tries meet the same states again, for the most part. */
  private readonly knownMoves = new DecisionCache();
  private readonly knownLabels = new DecisionCache();

  constructor(moves: Scorer, labels: Scorer, labelNames: readonly string[]) {
    this.moves = moves;
    this.labels = labels;
    this.labelScores = new Int32Array(labelNames.length);
    this.exclusions = findExclusions(labelNames);
  }

  /** Completes the tree of a derivation; breaks off, and returns false, where its doubt reaches `limit`. */
  complete(input: ParserInput, derivation: Derivation, limit: number): boolean {
    const { moveScores } = this;
    const { state } = derivation;
    while (!state.isFinal()) {
      if (derivation.doubt >= limit) return false;
      const only = findOnlyMove(state);
      if (only !== NO_MOVE) {
        derivation.note(only as Move, NO_MOVE, SURE_MARGIN);
        this.apply(input, state, only as Move);
        continue;
      }
      this.scoreMoves(input, state);
      const best = findBestMove(state, moveScores, NO_MOVE);
      const second = findBestMove(state, moveScores, best);
      const margin = (moveScores[best] as number) - (moveScores[second] as number);
      derivation.note(best as Move, second, margin);
      derivation.doubt += Math.max(0, SURE_MARGIN - margin);
      this.apply(input, state, best as Move);
    }
    return derivation.doubt < limit;
  }

  /** Goes back to a step of `derivation`, in `other`, and takes there the move that came second. */
  branchOff(input: ParserInput, derivation: Derivation, step: number, other: Derivation): void {
    other.repeat(derivation, step);
    other.doubt = doubtOfBranch(derivation, step);
    this.apply(input, other.state, derivation.seconds[step] as Move);
  }

  private scoreMoves(input: ParserInput, state: Configuration): void {
    const { moveFeatures, moveScores, knownMoves } = this;
    readMoveAtoms(moveFeatures.atoms, input, state);
    if (knownMoves.find(moveFeatures)) {
      moveScores[MOVE.left] = knownMoves.first;
      moveScores[MOVE.right] = knownMoves.second;
      return;
    }
    moveScores.fill(0);
    this.moves.addScores(moveFeatures.keys, moveFeatures.chooseKeys(this.moves.filter), moveScores);
    knownMoves.keep(moveScores[MOVE.left] as number, moveScores[MOVE.right] as number);
  }

  private apply(input: ParserInput, state: Configuration, move: Move): void {
    const dependent = state.apply(move);
    if (move !== MOVE.shift) state.setLabel(dependent, this.findLabel(input, state, dependent));
  }

  private findLabel(input: ParserInput, state: Configuration, dependent: number): number {
    const head = state.heads[dependent] as number;
    if (head === state.root) return ROOT_LABEL;
    const { labelFeatures, labelScores, knownLabels } = this;
    readLabelAtoms(labelFeatures.atoms, input, state, dependent);
    if (knownLabels.find(labelFeatures)) return knownLabels.first;
    labelScores.fill(0);
    this.labels.addScores(labelFeatures.keys, labelFeatures.chooseKeys(this.labels.filter), labelScores);
    const label = findBestLabel(labelScores, this.exclusions, state.childLabels[head] as number);
    knownLabels.keep(label, 0);
    return label;
  }
}

/** The doubt of the moves before a step and of the move that came second there. */
export function doubtOfBranch(derivation: Derivation, step: number): number {
  return (derivation.doubts[step] as number) + SURE_MARGIN + (derivation.margins[step] as number);
}
