import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';
import type { TokenizedSentence } from '../../../extraction/stages.ts';
import { createParser } from '../../../extraction/syntax/parseSentences.ts';

const model = readFileSync(new URL('../../../extraction/syntax/syntax.model.bin', import.meta.url));
const parse = createParser(model);

function readOne(text: string): TokenizedSentence {
  const [sentence] = readSentences(text);
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  return sentence;
}

/** The arcs of a sentence: "dependent label head". */
function readArcs(text: string): string[] {
  const { tokens } = parse(readOne(text));
  return tokens.map(({ text: word, label, head }) => `${word} ${label} ${tokens[head]?.text ?? 'ROOT'}`);
}

function makeSentence(words: readonly string[]): TokenizedSentence {
  let at = 0;
  const tokens = words.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, text, lemma: text.toLowerCase(), tag: 'NOUN' };
  });
  return { start: 0, end: at, kind: 'prose', tokens };
}

describe('createParser', () => {
  test('trees are trees: one root, every word reaches it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Russia',
        'expelled',
        'the',
        '.',
        ',',
        '"',
        'and',
        'diplomats',
        'by',
        '’s',
        '',
        '😀',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const { tokens } = parse(makeSentence(words));
        expect(tokens).toHaveLength(words.length);
        expect(tokens.filter(({ head }) => head === -1)).toHaveLength(words.length === 0 ? 0 : 1);
        for (const token of tokens) {
          expect(token.label === 'root').toBe(token.head === -1);
          let steps = 0;
          for (let head = token.head; head !== -1; head = tokens[head]?.head ?? -1) {
            expect(tokens[head]).toBeDefined();
            expect(++steps).toBeLessThanOrEqual(words.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a sentence of 500 words has a tree, an empty one has none', () => {
    const long = makeSentence(Array.from({ length: 500 }, (_, i) => (i % 3 === 0 ? 'talks' : 'said')));
    expect(parse(long).tokens.filter(({ label }) => label === 'root')).toHaveLength(1);
    expect(parse(makeSentence([])).tokens).toEqual([]);
  });

  test('the same sentence has the same tree whatever was parsed before', () => {
    const sentence = readOne('Poland expelled 45 Russian diplomats on Wednesday.');
    const before = parse(sentence);
    parse(readOne('Nothing of the kind was said by anyone.'));
    expect(parse(sentence)).toEqual(before);
    expect(createParser(model)(sentence)).toEqual(before);
  });

  test.each([
    [
      'Poland expelled 45 Russian diplomats on Wednesday.',
      ['Poland nsubj expelled', 'diplomats obj expelled', '45 nummod diplomats'],
    ],
    ['The envoys were expelled by Germany.', ['envoys nsubj:pass expelled', 'Germany obl:agent expelled']],
    [
      'Russia’s expulsion of the envoys angered Warsaw.',
      [
        'Russia nmod:poss expulsion',
        'envoys nmod expulsion',
        'expulsion nsubj angered',
        'Warsaw obj angered',
      ],
    ],
    ['Moscow said it would respond.', ['Moscow nsubj said', 'respond ccomp said']],
    [
      'France and Spain did not recognize the government.',
      ['Spain conj France', 'not advmod recognize', 'government obj recognize'],
    ],
    [
      "Ukraine's Security Service detained Viktor Medvedchuk, a close ally of Putin.",
      ['Viktor obj detained', 'Medvedchuk flat Viktor', 'ally appos Viktor', 'detained root ROOT'],
    ],
    [
      'Hackers linked to the Lazarus Group stole $620 million from the network.',
      ['Hackers nsubj stole', 'linked acl Hackers'],
    ],
    ['RUSSIA EXPELS 37 EMBASSY STAFF', ['RUSSIA nsubj EXPELS', 'STAFF obj EXPELS']],
  ])('%s', (text, arcs) => {
    expect(readArcs(text)).toEqual(expect.arrayContaining(arcs));
  });

  test('lemmas follow the tag of the parser', () => {
    const { tokens } = parse(readOne('The ministries expelled two diplomats.'));
    expect(tokens.map(({ lemma }) => lemma)).toEqual(['the', 'ministry', 'expel', 'two', 'diplomat', '.']);
  });
});

describe('a model file', () => {
  test.each([
    ['is none', new Uint8Array([1, 2, 3]), /not a syntax model\. Give/],
    [
      'is of another version',
      Uint8Array.from(model, (byte, i) => (i === 7 ? byte + 1 : byte)),
      /has version 2, this program reads version 1/,
    ],
    [
      'is damaged',
      Uint8Array.from(model, (byte, i) => (i === 5000 ? byte ^ 1 : byte)),
      /damaged: its checksum is/,
    ],
    ['is cut short', model.subarray(0, model.length - 1), /damaged/],
  ])('that %s gives one clear error', (_, bytes, message) => {
    expect(() => createParser(bytes)).toThrow(message);
  });
});
