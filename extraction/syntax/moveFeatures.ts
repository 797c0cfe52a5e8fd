import type { Configuration } from './configuration.ts';
import { FeatureSet } from './featureSet.ts';
import type { ParserInput } from './parserInput.ts';

/**
 * `s0`, `s1`, `s2` are the words on the stack, `b0` to `b3` those of the buffer, `l`, `l2`, `r`, `r2` their outermost
 * dependents; `kids` the labels of all dependents, `near` and `below` the distances from s0 to b0 and from s1 to s0,
 * `between` what stands between.
 */
const ATOMS = [
  ...['size', 's0.word', 's0.tag', 's0.coarse', 's1.word', 's1.tag', 's1.coarse', 's2.word', 's2.tag'],
  ...['b0.word', 'b0.tag', 'b0.coarse', 'b1.word', 'b1.tag', 'b2.word', 'b2.tag', 'b3.tag'],
  ...['s0l.tag', 's0l2.tag', 's0r.tag', 's0r2.tag', 's1l.tag', 's1r.tag', 's1r2.tag', 'b0l.tag', 'b0l2.tag'],
  ...['s0l.word', 's0r.word', 's1r.word', 'b0l.word'],
  ...[
    's0l.label',
    's0l2.label',
    's0r.label',
    's1l.label',
    's1r.label',
    's1r2.label',
    'b0l.label',
    'b0l2.label',
  ],
  ...['s0.kids', 's1.kids', 'b0.kids', 'near', 'below', 'below+16'],
  ...['between.s0.b0', 'between.s1.s0', 'between.s1.b0', 's0.counts', 's1.count', 'b0.count'],
  ...['s0.suffix', 'b0.suffix', 's0.given', 'b0.given', 'b1.given', 's0.shape', 's1.shape', 'b0.shape'],
];

const S0 = '(s0.word s0.tag)';
const S1 = '(s1.word s1.tag)';
const B0 = '(b0.word b0.tag)';
const B1 = '(b1.word b1.tag)';
const TAGS_0 = '(s0.tag b0.tag)';
const TAGS_1 = '(s1.tag s0.tag)';
const TAGS_10 = `(${TAGS_1} b0.tag)`;
const COARSE_10 = '(s1.coarse s0.coarse b0.coarse)';

/** After Zhang and Nivre 2011. */
const TEMPLATES = `
size; ${S0}; s0.word; s0.tag; ${S1}; s1.word; s1.tag; s2.word; s2.tag
${B0}; b0.word; b0.tag; ${B1}; b1.word; b1.tag; b2.word b2.tag; b2.tag

${S0} ${B0}; ${S0} b0.word; s0.word ${B0}; ${S0} b0.tag; s0.tag ${B0}; s0.word b0.word; ${TAGS_0}; b0.tag b1.tag
${S1} s0.tag; s1.tag ${S0}; s1.word s0.word; ${TAGS_1}; ${S1} b0.tag; s1.tag ${B0}; s1.word b0.word; s1.tag b0.tag
s0.tag ${B1}; s2.tag s0.tag; s2.tag b0.tag

b0.tag b1.tag b2.tag; ${TAGS_0} b1.tag; ${TAGS_10}; ${TAGS_10} b1.tag; s2.tag ${TAGS_1}; s2.tag ${TAGS_10}
${TAGS_0} b1.tag b2.tag; ${S0} (b0.tag b1.tag); s0.tag (${B0} b1.tag); ${S1} ${TAGS_0}; s1.tag (${S0} b0.tag)
${TAGS_1} ${B0}; s1.word s0.word b0.tag; s1.word b0.word s0.tag; s0.word b0.word s1.tag; ${COARSE_10}

${TAGS_0} s0l.tag; ${TAGS_0} s0r.tag; ${TAGS_0} b0l.tag; ${TAGS_1} s1l.tag; ${TAGS_1} s1r.tag; ${TAGS_1} s0l.tag
${TAGS_1} s0r.tag; ${TAGS_10} s1r.tag; ${TAGS_10} s0l.tag; ${TAGS_10} b0l.tag
s0.tag s0l.tag s0l2.tag; s0.tag s0r.tag s0r2.tag; s1.tag s1r.tag s1r2.tag; b0.tag b0l.tag b0l2.tag
s0.tag s0l.word; s0.tag s0r.word; s1.tag s1r.word; b0.tag b0l.word
s0.tag b0.word s0l.word; s0.word s0l.word b0.coarse; b0.word b0l.word s0.coarse

s0.tag s0l.label; s0.tag s0r.label; s1.tag s1r.label; s1.tag s1l.label; b0.tag b0l.label
s0.tag s0l.label s0r.label; s0.tag s0l.label s0l2.label; s1.tag s1r.label s1r2.label; b0.tag b0l.label b0l2.label
${S0} s0.kids; s0.tag s0.kids; ${S1} s1.kids; s1.tag s1.kids; b0.tag b0.kids
${TAGS_1} s1.kids; ${TAGS_1} s0.kids; ${TAGS_0} s0.kids; ${TAGS_0} b0.kids; ${COARSE_10} s1.kids s0.kids

s0.word near; b0.word near; ${TAGS_0} near; s1.word below+16; ${TAGS_1} below+16; ${TAGS_10} (near below)
${TAGS_0} between.s0.b0; ${TAGS_1} between.s1.s0; ${TAGS_10} between.s1.b0
${S0} s0.counts; s0.tag s0.counts; ${S1} s1.count; s1.tag s1.count; ${B0} b0.count; b0.tag b0.count
s0.suffix b0.tag; b0.suffix s0.tag; s0.given b0.given b1.given
b0.word (s0.coarse s0.kids); s0.word (b0.coarse b0.kids)
${TAGS_0} (s0.shape b0.shape); ${TAGS_1} (s1.shape s0.shape); (b0.tag b1.tag) (b2.tag b3.tag)
${TAGS_0} (b0l.tag b0l2.tag); ${TAGS_1} (s0l.tag s0l2.tag); ${TAGS_10} b0l2.tag
`;

/** How many words of the buffer are looked at. */
export const BUFFER_WINDOW = 4;

const MOST_WORDS = 3;
const MOST_DEPENDENTS = 4;
const FARTHEST = 10;

function describeDistance(from: number, to: number): number {
  const distance = to - from;
  if (distance <= 4) return distance;
  return distance <= 6 ? 5 : distance <= FARTHEST ? 6 : 7;
}

function describeBetween(input: ParserInput, from: number, to: number): number {
  const { verbsBefore, marksBefore, conjunctionsBefore } = input;
  const verbs = (verbsBefore[to] as number) - (verbsBefore[from + 1] as number);
  const marks = (marksBefore[to] as number) - (marksBefore[from + 1] as number);
  const conjunctions = (conjunctionsBefore[to] as number) - (conjunctionsBefore[from + 1] as number);
  return 64 + Math.min(2, verbs) * 16 + Math.min(2, marks) * 4 + Math.min(1, conjunctions);
}

/**
 * The features of the next move: words and tags on top of the stack and at the front of the buffer, their dependents
 * with labels, how many they have, the distance between and what stands there.
 */
export function createMoveFeatures(): FeatureSet {
  return new FeatureSet(ATOMS, TEMPLATES);
}

export function readMoveAtoms(atoms: Int32Array, input: ParserInput, state: Configuration): void {
  const { word, tag, coarse, suffix, given, shape } = input;
  const { labels, leftmost, leftmost2, rightmost, rightmost2, leftCount, rightCount, childLabels } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const b0 = state.inBuffer(0);
  const b1 = state.inBuffer(1);
  const b2 = state.inBuffer(2);
  const s0left = leftmost[s0] as number;
  const s0left2 = leftmost2[s0] as number;
  const s0right = rightmost[s0] as number;
  const s0right2 = rightmost2[s0] as number;
  const s1left = leftmost[s1] as number;
  const s1right = rightmost[s1] as number;
  const s1right2 = rightmost2[s1] as number;
  const b0left = leftmost[b0] as number;
  const b0left2 = leftmost2[b0] as number;
  const below = describeDistance(s1, s0);
  let n = 0;
  atoms[n++] = Math.min(MOST_WORDS, state.stackSize);
  atoms[n++] = word[s0] as number;
  atoms[n++] = tag[s0] as number;
  atoms[n++] = coarse[s0] as number;
  atoms[n++] = word[s1] as number;
  atoms[n++] = tag[s1] as number;
  atoms[n++] = coarse[s1] as number;
  atoms[n++] = word[s2] as number;
  atoms[n++] = tag[s2] as number;
  atoms[n++] = word[b0] as number;
  atoms[n++] = tag[b0] as number;
  atoms[n++] = coarse[b0] as number;
  atoms[n++] = word[b1] as number;
  atoms[n++] = tag[b1] as number;
  atoms[n++] = word[b2] as number;
  atoms[n++] = tag[b2] as number;
  atoms[n++] = tag[state.inBuffer(BUFFER_WINDOW - 1)] as number;
  atoms[n++] = tag[s0left] as number;
  atoms[n++] = tag[s0left2] as number;
  atoms[n++] = tag[s0right] as number;
  atoms[n++] = tag[s0right2] as number;
  atoms[n++] = tag[s1left] as number;
  atoms[n++] = tag[s1right] as number;
  atoms[n++] = tag[s1right2] as number;
  atoms[n++] = tag[b0left] as number;
  atoms[n++] = tag[b0left2] as number;
  atoms[n++] = word[s0left] as number;
  atoms[n++] = word[s0right] as number;
  atoms[n++] = word[s1right] as number;
  atoms[n++] = word[b0left] as number;
  atoms[n++] = labels[s0left] as number;
  atoms[n++] = labels[s0left2] as number;
  atoms[n++] = labels[s0right] as number;
  atoms[n++] = labels[s1left] as number;
  atoms[n++] = labels[s1right] as number;
  atoms[n++] = labels[s1right2] as number;
  atoms[n++] = labels[b0left] as number;
  atoms[n++] = labels[b0left2] as number;
  atoms[n++] = childLabels[s0] as number;
  atoms[n++] = childLabels[s1] as number;
  atoms[n++] = childLabels[b0] as number;
  atoms[n++] = describeDistance(s0, b0);
  atoms[n++] = below;
  atoms[n++] = below + 16;
  atoms[n++] = describeBetween(input, s0, b0);
  atoms[n++] = describeBetween(input, s1, s0);
  atoms[n++] = describeBetween(input, s1, b0);
  atoms[n++] =
    Math.min(MOST_DEPENDENTS, leftCount[s0] as number) +
    8 * Math.min(MOST_DEPENDENTS, rightCount[s0] as number);
  atoms[n++] = Math.min(MOST_DEPENDENTS, rightCount[s1] as number);
  atoms[n++] = Math.min(MOST_DEPENDENTS, leftCount[b0] as number);
  atoms[n++] = suffix[s0] as number;
  atoms[n++] = suffix[b0] as number;
  atoms[n++] = given[s0] as number;
  atoms[n++] = given[b0] as number;
  atoms[n++] = given[b1] as number;
  atoms[n++] = shape[s0] as number;
  atoms[n++] = shape[s1] as number;
  atoms[n++] = shape[b0] as number;
}
