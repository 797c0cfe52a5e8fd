import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDemonym } from '../../extraction/lexicons/countries.ts';
import { findPlaceDemonym } from '../../extraction/lexicons/places.ts';
import { type NameType, spellLabels } from '../../extraction/names/labels.ts';
import { readSentences } from '../../extraction/sentences/readSentences.ts';
import type { Token } from '../../extraction/stages.ts';
import { createRandom } from './createRandom.ts';
import { varyCase } from './varyCase.ts';

/** A sentence with the labels of its tokens. */
export interface Example {
  readonly source: string;
  readonly document: string;
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
]);

export const SOURCES = ['wikigold', 'redocred', 'ewt-test'] as const;

/** Of every text, too, a copy in other letters now and then (`varyCase`), so that capitals are not all the tagger goes by. */
const VARIED_SHARE = 0.05;

/** Web text is the least and the most varied: each of its sentences counts three times. */
const REPEATS: ReadonlyMap<string, number> = new Map([['ewt-test', 3]]);

/** Reads the marked texts of a folder into sentences; those of `holdsOut` are left as they are. */
export function readExamples(
  folder: string,
  seed: number,
  holdsOut: (document: string) => boolean = holdNone,
): Example[] {
  const drawNumber = createRandom(seed);
  return SOURCES.flatMap((source) =>
    readFileSync(join(folder, `${source}.ndjson`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const text = JSON.parse(line) as MarkedText;
        const examples = markSentences(source, text);
        const varied = varyCase(text.text, VARIED_SHARE, drawNumber);
        if (holdsOut(documentOf(source, text.id))) return examples;
        return [
          ...Array.from({ length: REPEATS.get(source) ?? 1 }, () => examples).flat(),
          ...(varied === undefined ? [] : markSentences(source, { ...text, text: varied })),
        ];
      }),
  );
}

function holdNone(): boolean {
  return false;
}

function documentOf(source: string, id: string): string {
  return source === 'ewt-test' ? id.replace(/-\d+$/, '') : id;
}

/** Names that do not start and end with a token, or cross a sentence, are left out; so are demonyms, which redocred calls places. */
function markSentences(source: string, { id, text, entities }: MarkedText): Example[] {
  return readSentences(text).map(({ tokens }) => {
    const labels = new Uint8Array(tokens.length);
    for (const { start, end, type: name } of entities) {
      const type = TYPES.get(name);
      const first = tokens.findIndex((token) => token.start === start);
      const last = tokens.findIndex((token) => token.end === end);
      if (type === undefined || first < 0 || last < first) continue;
      if (isDemonym(text.slice(start, end))) continue;
      labels.set(spellLabels(type, last - first + 1), first);
    }
    return { source, document: documentOf(source, id), tokens, labels };
  });
}

function isDemonym(name: string): boolean {
  return (
    !/^U\.?S\.?A?\.?$|^U\.?K\.?$|^UAE$|^New Zealand$/.test(name) &&
    (findDemonym(name) !== undefined || findPlaceDemonym(name) !== undefined)
  );
}
