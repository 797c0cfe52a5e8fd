import type { Configuration } from './configuration.ts';
import { FeatureSet } from './featureSet.ts';
import type { ParserInput } from './parserInput.ts';

/** `d` is the dependent, `h` the head; `l`, `l2`, `r` their outermost dependents; `kids` the labels of all dependents. */
const ATOMS = [
  ...['side', 'distance', 'marks'],
  ...['d.word', 'd.tag', 'd.coarse', 'd.suffix', 'd.given', 'd.kids'],
  ...['h.word', 'h.tag', 'h.coarse', 'h.suffix', 'h.kids'],
  ...['d-1.word', 'd-1.tag', 'd+1.word', 'd+1.tag', 'h-1.tag', 'h+1.tag'],
  ...['l.word', 'l.tag', 'l.label', 'l2.word', 'l2.tag', 'l2.label', 'r.tag', 'r.label'],
  ...['hl.label', 'sibling.label', 'sibling.tag'],
];

const HEAD_TAG = '(h.tag side)';
const TAGS = `(d.tag ${HEAD_TAG})`;
const COARSES = '(d.coarse h.coarse side)';

const TEMPLATES = `
side; d.word; d.word d.tag; d.tag; h.word side; h.word ${HEAD_TAG}; ${HEAD_TAG}
${TAGS}; ${COARSES}; ${TAGS} distance; d.word ${HEAD_TAG}; h.word d.tag; h.word side d.word
${TAGS} d-1.tag; ${TAGS} d+1.tag; ${TAGS} d-1.word; ${TAGS} d+1.word
${TAGS} l.tag; ${TAGS} l.word; h.word l.word ${HEAD_TAG}; d.word l.word ${HEAD_TAG}; d.tag l.word; ${TAGS} l.word l2.word
${TAGS} l.label; ${TAGS} l.label l2.label; ${TAGS} r.tag; ${TAGS} r.label
${TAGS} d.kids; d.word ${HEAD_TAG} d.kids; ${TAGS} h.kids; ${COARSES} (h.kids d.kids); h.word ${HEAD_TAG} h.kids
${TAGS} hl.label; ${TAGS} sibling.label; ${TAGS} sibling.tag
d.suffix ${HEAD_TAG}; h.suffix ${TAGS}; ${TAGS} marks; ${TAGS} h+1.tag; ${TAGS} h-1.tag
d.given ${HEAD_TAG}; d.tag l2.word; ${TAGS} l2.word; ${TAGS} (l.tag l2.tag)
`;

const LEFT = 1;
const RIGHT = 2;
const FARTHEST = 5;

/** The features of the label of an arc. */
export function createLabelFeatures(): FeatureSet {
  return new FeatureSet(ATOMS, TEMPLATES);
}

/** Reads the arc that `dependent` has just been given. */
export function readLabelAtoms(
  atoms: Int32Array,
  input: ParserInput,
  state: Configuration,
  dependent: number,
): void {
  const { word, tag, coarse, suffix, marksBefore } = input;
  const { nothing, labels, leftmost, leftmost2, rightmost, childLabels } = state;
  const head = state.heads[dependent] as number;
  const side = head < dependent ? LEFT : RIGHT;
  const previous = dependent === 0 ? nothing : dependent - 1;
  const left = leftmost[dependent] as number;
  const left2 = leftmost2[dependent] as number;
  const right = rightmost[dependent] as number;
  const sibling = (side === LEFT ? state.rightmost2[head] : leftmost2[head]) as number;
  const last = Math.max(head, dependent);
  const first = Math.min(head, dependent);
  let n = 0;
  atoms[n++] = side;
  atoms[n++] = Math.min(FARTHEST, last - first);
  atoms[n++] = (marksBefore[last] as number) - (marksBefore[first] as number);
  atoms[n++] = word[dependent] as number;
  atoms[n++] = tag[dependent] as number;
  atoms[n++] = coarse[dependent] as number;
  atoms[n++] = suffix[dependent] as number;
  atoms[n++] = input.given[dependent] as number;
  atoms[n++] = childLabels[dependent] as number;
  atoms[n++] = word[head] as number;
  atoms[n++] = tag[head] as number;
  atoms[n++] = coarse[head] as number;
  atoms[n++] = suffix[head] as number;
  atoms[n++] = childLabels[head] as number;
  atoms[n++] = word[previous] as number;
  atoms[n++] = tag[previous] as number;
  atoms[n++] = word[dependent + 1] as number;
  atoms[n++] = tag[dependent + 1] as number;
  atoms[n++] = tag[head === 0 ? nothing : head - 1] as number;
  atoms[n++] = tag[head === nothing ? head : head + 1] as number;
  atoms[n++] = word[left] as number;
  atoms[n++] = tag[left] as number;
  atoms[n++] = labels[left] as number;
  atoms[n++] = word[left2] as number;
  atoms[n++] = tag[left2] as number;
  atoms[n++] = labels[left2] as number;
  atoms[n++] = tag[right] as number;
  atoms[n++] = labels[right] as number;
  atoms[n++] = labels[leftmost[head] as number] as number;
  atoms[n++] = labels[sibling] as number;
  atoms[n++] = tag[sibling] as number;
}
