import type { EntityType, MentionKind } from '../../../graph-data/schema/dossier.ts';
import { isSlotKind, type SlotKind } from './slotKinds.ts';
import { isWordClass, type WordClass } from './wordClasses.ts';

export type Side = 'source' | 'target';

/** What one step of a pattern asks for. */
export type Wanted =
  | { readonly is: 'slot'; readonly side: Side; readonly kinds: readonly SlotKind[] }
  | { readonly is: 'mention'; readonly type: EntityType; readonly kind: MentionKind }
  | { readonly is: 'word'; readonly words: ReadonlySet<string>; readonly classes: readonly WordClass[] }
  | { readonly is: 'end' };

export interface Step {
  readonly wanted: Wanted;
  readonly least: number;
  readonly most: number;
}

/** A pattern ready to be matched: the slot it is looked up by, and the steps on both sides of it, nearest first. */
export interface CompiledPattern {
  readonly first: Extract<Wanted, { is: 'slot' }>;
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  /** The words one of which must follow the first slot; any may where it is missing. */
  readonly next?: ReadonlySet<string>;
}

const MOST = 4;
const MENTIONS: Readonly<Record<string, Pick<Extract<Wanted, { is: 'mention' }>, 'type' | 'kind'>>> = {
  PERSON: { type: 'person', kind: 'name' },
  ORGANIZATION: { type: 'organization', kind: 'name' },
  PLACE: { type: 'place', kind: 'name' },
  DEMONYM: { type: 'place', kind: 'demonym' },
};

/** Compiles the words of a pattern. Throws where a step is unknown or a slot is missing or optional. */
export function compilePattern(words: string): CompiledPattern {
  const steps = words.split(' ').map((step) => compileStep(step, words));
  const slots = steps.filter(({ wanted }) => wanted.is === 'slot');
  const at = steps.findIndex(({ wanted }) => wanted.is === 'slot');
  const first = steps[at]?.wanted;
  if (first?.is !== 'slot' || slots.length !== 2 || slots.some(({ least }) => least !== 1))
    throw new Error(`compilePattern: "${words}" must have SOURCE and TARGET once each, neither optional.`);
  const after = steps.slice(at + 1);
  const next = findNext(after);
  return { first, before: steps.slice(0, at).reverse(), after, ...(next ? { next } : {}) };
}

/** The words of the steps up to the first one that must be there, when all of these are words. */
function findNext(steps: readonly Step[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (const { wanted, least } of steps) {
    if (wanted.is !== 'word' || wanted.classes.length > 0) return undefined;
    for (const word of wanted.words) words.add(word);
    if (least > 0) return words;
  }
  return undefined;
}

function compileStep(text: string, pattern: string): Step {
  const sign = text.length > 1 ? text.at(-1) : undefined;
  const [least, most] = sign === '?' ? [0, 1] : sign === '*' ? [0, MOST] : [1, 1];
  return { wanted: readWanted(least === 1 ? text : text.slice(0, -1), pattern), least, most };
}

function readWanted(text: string, pattern: string): Wanted {
  const [name = '', ...kinds] = text.length > 1 ? text.split(':') : [text];
  if (name === 'SOURCE' || name === 'TARGET') {
    const unknown = kinds.find((kind) => !isSlotKind(kind));
    if (unknown !== undefined)
      throw new Error(
        `compilePattern: "${pattern}" asks for ":${unknown}". Choose one that slotKinds.ts has.`,
      );
    return { is: 'slot', side: name === 'SOURCE' ? 'source' : 'target', kinds: kinds.filter(isSlotKind) };
  }
  const mention = MENTIONS[name];
  if (mention) return { is: 'mention', ...mention };
  if (name === 'END') return { is: 'end' };
  const choices = text.split('|');
  const words = choices.filter((choice) => !isWordClass(choice));
  const unknown = words.find((word) => /^[A-Z]{2,}$/.test(word));
  if (unknown !== undefined)
    throw new Error(
      `compilePattern: "${pattern}" asks for ${unknown}. Choose a class that wordClasses.ts has.`,
    );
  return { is: 'word', words: new Set(words), classes: choices.filter(isWordClass) };
}
