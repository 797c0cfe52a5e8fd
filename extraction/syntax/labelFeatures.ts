import type { Configuration } from './configuration.ts';
import { combine, type FeatureKeys } from './hashFeatures.ts';
import type { ParserInput } from './parserInput.ts';

export const LABEL_FEATURES = 48;

const at = (column: Int32Array, i: number): number => column[i] ?? 0;

/** The features of the label of the arc that `dependent` has just been given. */
export function addLabelFeatures(
  features: FeatureKeys,
  input: ParserInput,
  state: Configuration,
  dependent: number,
): void {
  const { word, tag, coarse } = input;
  const { labels, leftmost, leftmost2, rightmost, childLabels } = state;
  const head = at(state.heads, dependent);
  const side = head < dependent ? 1 : 2;
  const distance = Math.min(5, Math.abs(head - dependent));
  const previous = dependent === 0 ? state.nothing : dependent - 1;
  const left = at(leftmost, dependent);
  const left2 = at(leftmost2, dependent);
  const right = at(rightmost, dependent);
  const headLeft = at(leftmost, head);
  const headSibling = side === 1 ? at(state.rightmost2, head) : at(leftmost2, head);
  const dw = at(word, dependent);
  const dt = at(tag, dependent);
  const hw = at(word, head);
  const ht = combine(at(tag, head), side);
  const tags = combine(dt, ht);
  const coarses = combine(combine(at(coarse, dependent), at(coarse, head)), side);
  const leftWord = at(word, left);

  features.clear();
  features.add(side);
  features.add(dw);
  features.add(combine(dw, dt));
  features.add(dt);
  features.add(combine(hw, side));
  features.add(combine(hw, ht));
  features.add(ht);
  features.add(tags);
  features.add(coarses);
  features.add(combine(tags, distance));
  features.add(combine(dw, ht));
  features.add(combine(hw, dt));
  features.add(combine(combine(hw, side), dw));
  features.add(combine(tags, at(tag, previous)));
  features.add(combine(tags, at(tag, dependent + 1)));
  features.add(combine(tags, at(word, previous)));
  features.add(combine(tags, at(word, dependent + 1)));
  features.add(combine(tags, at(tag, left)));
  features.add(combine(tags, leftWord));
  features.add(combine(combine(hw, leftWord), ht));
  features.add(combine(combine(dw, leftWord), ht));
  features.add(combine(dt, leftWord));
  features.add(combine(combine(tags, leftWord), at(word, left2)));
  features.add(combine(tags, at(labels, left)));
  features.add(combine(combine(tags, at(labels, left)), at(labels, left2)));
  features.add(combine(tags, at(tag, right)));
  features.add(combine(tags, at(labels, right)));
  features.add(combine(tags, at(childLabels, dependent)));
  features.add(combine(combine(dw, ht), at(childLabels, dependent)));
  features.add(combine(tags, at(childLabels, head)));
  features.add(combine(coarses, combine(at(childLabels, head), at(childLabels, dependent))));
  features.add(combine(combine(hw, ht), at(childLabels, head)));
  features.add(combine(tags, at(labels, headLeft)));
  features.add(combine(tags, at(labels, headSibling)));
  features.add(combine(tags, at(tag, headSibling)));
  features.add(combine(at(input.suffix, dependent), ht));
  features.add(combine(at(input.suffix, head), tags));
  features.add(
    combine(
      tags,
      at(input.marksBefore, Math.max(head, dependent)) - at(input.marksBefore, Math.min(head, dependent)),
    ),
  );
  features.add(combine(tags, at(tag, head + 1 > state.nothing ? head : head + 1)));
  features.add(combine(tags, at(tag, head === 0 ? state.nothing : head - 1)));
  features.add(combine(at(input.given, dependent), ht));
  features.add(combine(dt, at(word, left2)));
  features.add(combine(tags, at(word, left2)));
  features.add(combine(tags, combine(at(tag, left), at(tag, left2))));
}
