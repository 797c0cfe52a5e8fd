import type { NameSpan } from '../stages.ts';

export type NameType = NameSpan['type'];

const NAME_TYPES: readonly NameType[] = ['person', 'organization', 'place'];

/** Outside; then for each type begin, inside, last and unit: the BILOU scheme. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length;

const POSITIONS = ['begin', 'inside', 'last', 'unit'] as const;
type Position = (typeof POSITIONS)[number];

export function labelOf(type: NameType, position: Position): number {
  return 1 + 4 * NAME_TYPES.indexOf(type) + POSITIONS.indexOf(position);
}

/** The labels of a name of so many tokens. */
export function spellLabels(type: NameType, length: number): number[] {
  if (length === 1) return [labelOf(type, 'unit')];
  return Array.from({ length }, (_, i) =>
    labelOf(type, i === 0 ? 'begin' : i === length - 1 ? 'last' : 'inside'),
  );
}

export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/** Reads the names out of labels in which only allowed ones follow each other. */
export function readLabels(labels: ArrayLike<number>): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const type = typeOf(label);
    if (type === undefined) continue;
    const position = positionOf(label);
    if (position === 'begin' || position === 'unit') first = i;
    if (position === 'last' || position === 'unit') spans.push({ first, last: i, type });
  }
  return spans;
}

/** For each label those it may follow; the start of a sentence counts as outside. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_, previous) => previous).filter((previous) =>
    mayFollow(previous, next),
  ),
);

/** Whether a sentence may end with this label. */
export function mayEnd(label: number): boolean {
  return !isOpen(label);
}

function mayFollow(previous: number, next: number): boolean {
  const position = positionOf(next);
  const continues = position === 'inside' || position === 'last';
  return isOpen(previous) ? continues && typeOf(previous) === typeOf(next) : !continues;
}

function isOpen(label: number): boolean {
  const position = positionOf(label);
  return position === 'begin' || position === 'inside';
}

function typeOf(label: number): NameType | undefined {
  return label === OUTSIDE ? undefined : NAME_TYPES[(label - 1) >> 2];
}

function positionOf(label: number): Position | undefined {
  return label === OUTSIDE ? undefined : POSITIONS[(label - 1) & 3];
}
