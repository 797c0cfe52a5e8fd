import type { Configuration } from './configuration.ts';
import { combine, type FeatureKeys } from './hashFeatures.ts';
import type { ParserInput } from './parserInput.ts';

export const MOVE_FEATURES = 128;

const MOST_DEPENDENTS = 4;
const FARTHEST = 10;

const at = (column: Int32Array, i: number): number => column[i] ?? 0;

function describeDistance(from: number, to: number): number {
  const distance = to - from;
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= FARTHEST ? 6 : 7;
}

function describeBetween(input: ParserInput, from: number, to: number): number {
  const verbs = Math.min(2, at(input.verbsBefore, to) - at(input.verbsBefore, from + 1));
  const marks = Math.min(2, at(input.marksBefore, to) - at(input.marksBefore, from + 1));
  const conjunctions = Math.min(1, at(input.conjunctionsBefore, to) - at(input.conjunctionsBefore, from + 1));
  return 64 + verbs * 16 + marks * 4 + conjunctions;
}

/**
 * The features of the next move: words and tags on top of the stack and at the front of the buffer, their dependents
 * with labels, how many they have, the distance between and what stands there (after Zhang and Nivre 2011).
 */
export function addMoveFeatures(features: FeatureKeys, input: ParserInput, state: Configuration): void {
  const { word, tag, coarse } = input;
  const { labels, leftmost, leftmost2, rightmost, rightmost2, childLabels } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const b0 = state.inBuffer(0);
  const b1 = state.inBuffer(1);
  const b2 = state.inBuffer(2);
  const s0w = at(word, s0);
  const s1w = at(word, s1);
  const b0w = at(word, b0);
  const b1w = at(word, b1);
  const s0t = at(tag, s0);
  const s1t = at(tag, s1);
  const s2t = at(tag, s2);
  const b0t = at(tag, b0);
  const b1t = at(tag, b1);
  const b2t = at(tag, b2);
  const s0c = at(coarse, s0);
  const s1c = at(coarse, s1);
  const b0c = at(coarse, b0);
  const s0wt = combine(s0w, s0t);
  const s1wt = combine(s1w, s1t);
  const b0wt = combine(b0w, b0t);
  const s0left = at(leftmost, s0);
  const s0left2 = at(leftmost2, s0);
  const s0right = at(rightmost, s0);
  const s0right2 = at(rightmost2, s0);
  const s1left = at(leftmost, s1);
  const s1right = at(rightmost, s1);
  const s1right2 = at(rightmost2, s1);
  const b0left = at(leftmost, b0);
  const b0left2 = at(leftmost2, b0);
  const near = describeDistance(s0, b0);
  const below = describeDistance(s1, s0);
  const s0leftCount = Math.min(MOST_DEPENDENTS, at(state.leftCount, s0));
  const s0rightCount = Math.min(MOST_DEPENDENTS, at(state.rightCount, s0));
  const s1rightCount = Math.min(MOST_DEPENDENTS, at(state.rightCount, s1));
  const b0leftCount = Math.min(MOST_DEPENDENTS, at(state.leftCount, b0));
  const tags0 = combine(s0t, b0t);
  const tags1 = combine(s1t, s0t);
  const tags10 = combine(tags1, b0t);
  const coarse10 = combine(combine(s1c, s0c), b0c);

  features.clear();
  features.add(Math.min(3, state.stackSize));
  features.add(s0wt);
  features.add(s0w);
  features.add(s0t);
  features.add(s1wt);
  features.add(s1w);
  features.add(s1t);
  features.add(at(word, s2));
  features.add(s2t);
  features.add(b0wt);
  features.add(b0w);
  features.add(b0t);
  features.add(combine(b1w, b1t));
  features.add(b1w);
  features.add(b1t);
  features.add(combine(at(word, b2), b2t));
  features.add(b2t);

  features.add(combine(s0wt, b0wt));
  features.add(combine(s0wt, b0w));
  features.add(combine(s0w, b0wt));
  features.add(combine(s0wt, b0t));
  features.add(combine(s0t, b0wt));
  features.add(combine(s0w, b0w));
  features.add(tags0);
  features.add(combine(b0t, b1t));
  features.add(combine(s1wt, s0t));
  features.add(combine(s1t, s0wt));
  features.add(combine(s1w, s0w));
  features.add(tags1);
  features.add(combine(s1wt, b0t));
  features.add(combine(s1t, b0wt));
  features.add(combine(s1w, b0w));
  features.add(combine(s1t, b0t));
  features.add(combine(s0t, combine(b1w, b1t)));
  features.add(combine(s2t, s0t));
  features.add(combine(s2t, b0t));

  features.add(combine(combine(b0t, b1t), b2t));
  features.add(combine(tags0, b1t));
  features.add(tags10);
  features.add(combine(tags10, b1t));
  features.add(combine(s2t, tags1));
  features.add(combine(s2t, tags10));
  features.add(combine(combine(tags0, b1t), b2t));
  features.add(combine(s0wt, combine(b0t, b1t)));
  features.add(combine(s0t, combine(b0wt, b1t)));
  features.add(combine(s1wt, tags0));
  features.add(combine(s1t, combine(s0wt, b0t)));
  features.add(combine(tags1, b0wt));
  features.add(combine(combine(s1w, s0w), b0t));
  features.add(combine(combine(s1w, b0w), s0t));
  features.add(combine(combine(s0w, b0w), s1t));
  features.add(coarse10);

  features.add(combine(tags0, at(tag, s0left)));
  features.add(combine(tags0, at(tag, s0right)));
  features.add(combine(tags0, at(tag, b0left)));
  features.add(combine(tags1, at(tag, s1left)));
  features.add(combine(tags1, at(tag, s1right)));
  features.add(combine(tags1, at(tag, s0left)));
  features.add(combine(tags1, at(tag, s0right)));
  features.add(combine(tags10, at(tag, s1right)));
  features.add(combine(tags10, at(tag, s0left)));
  features.add(combine(tags10, at(tag, b0left)));
  features.add(combine(combine(s0t, at(tag, s0left)), at(tag, s0left2)));
  features.add(combine(combine(s0t, at(tag, s0right)), at(tag, s0right2)));
  features.add(combine(combine(s1t, at(tag, s1right)), at(tag, s1right2)));
  features.add(combine(combine(b0t, at(tag, b0left)), at(tag, b0left2)));
  features.add(combine(s0t, at(word, s0left)));
  features.add(combine(s0t, at(word, s0right)));
  features.add(combine(s1t, at(word, s1right)));
  features.add(combine(b0t, at(word, b0left)));
  features.add(combine(combine(s0t, b0w), at(word, s0left)));
  features.add(combine(combine(s0w, at(word, s0left)), b0c));
  features.add(combine(combine(b0w, at(word, b0left)), s0c));

  features.add(combine(s0t, at(labels, s0left)));
  features.add(combine(s0t, at(labels, s0right)));
  features.add(combine(s1t, at(labels, s1right)));
  features.add(combine(s1t, at(labels, s1left)));
  features.add(combine(b0t, at(labels, b0left)));
  features.add(combine(combine(s0t, at(labels, s0left)), at(labels, s0right)));
  features.add(combine(combine(s0t, at(labels, s0left)), at(labels, s0left2)));
  features.add(combine(combine(s1t, at(labels, s1right)), at(labels, s1right2)));
  features.add(combine(combine(b0t, at(labels, b0left)), at(labels, b0left2)));
  features.add(combine(s0wt, at(childLabels, s0)));
  features.add(combine(s0t, at(childLabels, s0)));
  features.add(combine(s1wt, at(childLabels, s1)));
  features.add(combine(s1t, at(childLabels, s1)));
  features.add(combine(b0t, at(childLabels, b0)));
  features.add(combine(tags1, at(childLabels, s1)));
  features.add(combine(tags1, at(childLabels, s0)));
  features.add(combine(tags0, at(childLabels, s0)));
  features.add(combine(tags0, at(childLabels, b0)));
  features.add(combine(combine(coarse10, at(childLabels, s1)), at(childLabels, s0)));

  features.add(combine(s0w, near));
  features.add(combine(b0w, near));
  features.add(combine(tags0, near));
  features.add(combine(s1w, below + 16));
  features.add(combine(tags1, below + 16));
  features.add(combine(tags10, combine(near, below)));
  features.add(combine(tags0, describeBetween(input, s0, b0)));
  features.add(combine(tags1, describeBetween(input, s1, s0)));
  features.add(combine(tags10, describeBetween(input, s1, b0)));
  features.add(combine(s0wt, s0leftCount + 8 * s0rightCount));
  features.add(combine(s0t, s0leftCount + 8 * s0rightCount));
  features.add(combine(s1wt, s1rightCount));
  features.add(combine(s1t, s1rightCount));
  features.add(combine(b0wt, b0leftCount));
  features.add(combine(b0t, b0leftCount));
  features.add(combine(at(input.suffix, s0), b0t));
  features.add(combine(at(input.suffix, b0), s0t));
  features.add(combine(combine(at(input.given, s0), at(input.given, b0)), at(input.given, b1)));
  features.add(combine(b0w, combine(s0c, at(childLabels, s0))));
  features.add(combine(s0w, combine(b0c, at(childLabels, b0))));
  features.add(combine(tags0, combine(at(input.shape, s0), at(input.shape, b0))));
  features.add(combine(tags1, combine(at(input.shape, s1), at(input.shape, s0))));
  features.add(combine(combine(b0t, b1t), combine(b2t, at(tag, state.inBuffer(3)))));
  features.add(combine(tags0, combine(at(tag, b0left), at(tag, b0left2))));
  features.add(combine(tags1, combine(at(tag, s0left), at(tag, s0left2))));
  features.add(combine(tags10, at(tag, b0left2)));
}
