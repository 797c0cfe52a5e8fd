import { Configuration, MOVE, MOVES, type Move } from '../../extraction/syntax/configuration.ts';
import { findBestLabel, findExclusions, ROOT_LABEL } from '../../extraction/syntax/findBestLabel.ts';
import { createLabelFeatures, readLabelAtoms } from '../../extraction/syntax/labelFeatures.ts';
import { createMoveFeatures, readMoveAtoms } from '../../extraction/syntax/moveFeatures.ts';
import type { ParserInput } from '../../extraction/syntax/parserInput.ts';
import { findCost } from './findCosts.ts';
import { type LearntWeights, Perceptron } from './perceptron.ts';
import { shuffle } from './randomNumbers.ts';

export interface TreeExample {
  readonly input: ParserInput;
  readonly heads: readonly number[];
  readonly labels: readonly number[];
}

export interface ParserTraining {
  readonly examples: readonly TreeExample[];
  readonly labelNames: readonly string[];
  readonly epochs: number;
  readonly random: () => number;
  /** The features to learn; all when not given. */
  readonly allowedMoves?: ReadonlySet<number>;
  readonly allowedLabels?: ReadonlySet<number>;
  readonly onEpoch?: (epoch: number, moves: Perceptron, labels: Perceptron) => void;
}

export interface ParserWeights {
  readonly moves: LearntWeights;
  readonly labels: LearntWeights;
}

/** From this epoch on, the parser's own moves are followed, wrong ones too, and mistakes are learnt to live with. */
const FIRST_EXPLORING_EPOCH = 1;
const EXPLORING_SHARE = 0.9;

/** Learns moves with the dynamic oracle, and labels on the arcs that are right. */
export function trainParser(training: ParserTraining): ParserWeights {
  const { examples, labelNames, epochs, random } = training;
  const moves = new Perceptron(MOVES.length, training.allowedMoves);
  const labels = new Perceptron(labelNames.length, training.allowedLabels);
  const moveFeatures = createMoveFeatures();
  const labelFeatures = createLabelFeatures();
  const moveScores = new Float32Array(MOVES.length);
  const labelScores = new Float32Array(labelNames.length);
  const exclusions = findExclusions(labelNames);

  const labelArc = (state: Configuration, { input, heads, labels: gold }: TreeExample, dependent: number) => {
    const head = state.heads[dependent] ?? state.nothing;
    if (head === state.root) {
      state.setLabel(dependent, ROOT_LABEL);
      return;
    }
    readLabelAtoms(labelFeatures.atoms, input, state, dependent);
    const keys = labelFeatures.computeKeys();
    labelScores.fill(0);
    labels.addScores(keys, labelScores);
    const best = findBestLabel(labelScores, exclusions, state.childLabels[head] ?? 0);
    state.setLabel(dependent, best);
    if (head !== heads[dependent]) return;
    const right = gold[dependent] ?? 0;
    const scoreOfRight = labelScores[right] ?? 0;
    labelScores[right] = Number.NEGATIVE_INFINITY;
    const wrong = findBestLabel(labelScores, exclusions, 0);
    labels.advance();
    if ((labelScores[wrong] ?? 0) >= scoreOfRight) labels.update(keys, right, wrong);
  };

  const learnTree = (example: TreeExample, isExploring: boolean) => {
    const state = new Configuration(example.input.count);
    while (!state.isFinal()) {
      readMoveAtoms(moveFeatures.atoms, example.input, state);
      const keys = moveFeatures.computeKeys();
      moveScores.fill(0);
      moves.addScores(keys, moveScores);
      const costs = MOVES.map((move) =>
        state.isLegal(move) ? findCost(state, example.heads, move) : Number.POSITIVE_INFINITY,
      );
      const lowest = Math.min(...costs);
      const findHighest = (isWanted: (cost: number) => boolean) =>
        MOVES.filter((move) => isWanted(costs[move] ?? 0)).reduce<Move | undefined>(
          (a, b) => (a === undefined || (moveScores[b] ?? 0) > (moveScores[a] ?? 0) ? b : a),
          undefined,
        );
      const right = findHighest((cost) => cost === lowest) ?? MOVE.shift;
      const wrong = findHighest((cost) => cost > lowest && cost !== Number.POSITIVE_INFINITY);
      const isMistaken = wrong !== undefined && (moveScores[wrong] ?? 0) >= (moveScores[right] ?? 0);
      if (isMistaken) moves.update(keys, right, wrong);
      moves.advance();
      const dependent = state.apply(isMistaken && isExploring && random() < EXPLORING_SHARE ? wrong : right);
      if (dependent !== state.nothing) labelArc(state, example, dependent);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle(examples, random)) learnTree(example, epoch >= FIRST_EXPLORING_EPOCH);
    training.onEpoch?.(epoch, moves, labels);
  }
  return { moves: moves.average(), labels: labels.average() };
}
