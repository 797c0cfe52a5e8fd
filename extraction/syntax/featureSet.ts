import { combineScattered, FIRST_PRIME, makeKey, SECOND_PRIME, scatter } from './hashFeatures.ts';
import type { KeyFilter } from './keyFilter.ts';

/**
 * The features of a kind of decision. Atoms are what is looked at ("s0.tag"); templates say which atoms are joined, one
 * template a line or between semicolons, from left to right, brackets first: "s0.word (b0.tag b1.tag)".
 * To read the features of one decision, write its atoms into `atoms`, in the order of their names, and call `computeKeys`, or `chooseKeys`.
 * `sign` gives two numbers that are the same for the same atoms, and for others the same once in 2^64 times.
 */
export class FeatureSet {
  /** The atoms of the decision; after them the joins, each of two values before it. */
  readonly atoms: Int32Array;
  /** The keys of the features in a table of weights. */
  readonly keys: Int32Array;
  private readonly atomCount: number;
  /** An odd number an atom, for each half of the signature: the sums of what they multiply (Dietzfelbinger et al. 1997). */
  private readonly factors: Int32Array;
  private readonly otherFactors: Int32Array;
  /** The indexes of a join's two values, the second above the first: fetched at once. */
  private readonly joins: Int32Array;
  private readonly sources: Int32Array;
  private readonly seeds: Int32Array;

  constructor(atomNames: readonly string[], templates: string) {
    const { joins, sources } = compileTemplates(atomNames, templates);
    this.atomCount = atomNames.length;
    this.atoms = new Int32Array(atomNames.length + joins.length);
    this.keys = new Int32Array(sources.length);
    this.joins = Int32Array.from(joins, ([first, second]) => (second << INDEX_BITS) | first);
    this.sources = Int32Array.from(sources);
    this.factors = Int32Array.from(atomNames, (_, i) => makeFactor(i, FIRST_PRIME));
    this.otherFactors = Int32Array.from(atomNames, (_, i) => makeFactor(i, SECOND_PRIME));
    this.seeds = Int32Array.from(sources, (_, i) => scatter(((i + 1) * FIRST_PRIME) | 0));
  }

  sign(signature: Int32Array): void {
    const { atoms, atomCount, factors, otherFactors } = this;
    let first = 0;
    let second = 0;
    for (let i = 0; i < atomCount; i++) {
      const atom = atoms[i] as number;
      const spread = atom ^ (atom >>> 15);
      first = (first + Math.imul(spread, factors[i] as number)) | 0;
      second = (second + Math.imul(spread, otherFactors[i] as number)) | 0;
    }
    signature[0] = first ^ (first >>> 15);
    signature[1] = second;
  }

  /** Writes the keys of all features into `keys`, in the order of the templates. */
  computeKeys(): Int32Array {
    const { atoms, sources, seeds, keys } = this;
    this.computeJoins();
    for (let i = 0; i < sources.length; i++)
      keys[i] = makeKey(combineScattered(seeds[i] as number, atoms[sources[i] as number] as number));
    return keys;
  }

  /** Writes the keys that `filter` lets pass to the start of `keys`, and returns how many they are. */
  chooseKeys(filter: KeyFilter): number {
    const { atoms, sources, seeds, keys } = this;
    const { bits, shift } = filter;
    this.computeJoins();
    let count = 0;
    for (let i = 0; i < sources.length; i++) {
      const mixed = (seeds[i] as number) ^ Math.imul(atoms[sources[i] as number] as number, -0x61c8864f);
      const hash = Math.imul(mixed ^ (mixed >>> 13), -0x3d4d51cb);
      const key = (hash ^ (hash >>> 16)) >>> 6;
      const bit = key >>> shift;
      keys[count] = key;
      count += ((bits[bit >>> 5] as number) >>> bit) & 1;
    }
    return count;
  }

  /** `combine` is written out here, and `makeKey` above: called, they take half as long again. */
  private computeJoins(): void {
    const { atoms, joins, atomCount } = this;
    const count = joins.length;
    for (let i = 0; i < count; i++) {
      const pair = joins[i] as number;
      const first = atoms[pair & INDEX_MASK] as number;
      const mixed =
        Math.imul(first ^ (first >>> 15), -0x7a143595) ^
        Math.imul(atoms[pair >>> INDEX_BITS] as number, -0x61c8864f);
      atoms[atomCount + i] = Math.imul(mixed ^ (mixed >>> 13), -0x3d4d51cb);
    }
  }
}

function makeFactor(index: number, prime: number): number {
  return scatter(Math.imul(index + 1, prime)) | 1;
}

const INDEX_BITS = 8;
const INDEX_MASK = (1 << INDEX_BITS) - 1;
const MOST_VALUES = 1 << INDEX_BITS;
const PART = /[()]|[^\s()]+/g;

interface Compiled {
  /** Pairs of indexes of values; a join's own index is the number of atoms and joins before it. */
  readonly joins: readonly (readonly [first: number, second: number])[];
  /** For each feature the index of its value. */
  readonly sources: readonly number[];
}

function compileTemplates(atomNames: readonly string[], templates: string): Compiled {
  const joins: [number, number][] = [];
  const known = new Map<string, number>();
  const join = (first: number, second: number): number => {
    const name = `${first} ${second}`;
    const index = known.get(name) ?? atomNames.length + joins.length;
    if (!known.has(name)) joins.push([first, second]);
    known.set(name, index);
    return index;
  };
  const findAtom = (name: string): number => {
    const index = atomNames.indexOf(name);
    if (index < 0) throw new Error(`FeatureSet: unknown atom "${name}". There are: ${atomNames.join(', ')}.`);
    return index;
  };
  const readGroup = (parts: string[]): number => {
    let value: number | undefined;
    for (let part = parts.shift(); part !== undefined && part !== ')'; part = parts.shift()) {
      const next = part === '(' ? readGroup(parts) : findAtom(part);
      value = value === undefined ? next : join(value, next);
    }
    if (value === undefined) throw new Error(`FeatureSet: empty brackets. Name an atom in them.`);
    return value;
  };
  const sources = templates
    .split(/[;\n]/)
    .filter((template) => template.trim() !== '')
    .map((template) => readGroup(template.match(PART) ?? []));
  if (atomNames.length + joins.length > MOST_VALUES)
    throw new Error(`FeatureSet: more than ${MOST_VALUES} atoms and joins. Leave some out.`);
  return { joins, sources };
}
