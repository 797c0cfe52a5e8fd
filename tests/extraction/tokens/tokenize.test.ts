import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmatize } from '../../../extraction/tokens/lemmatize.ts';
import { tokenize } from '../../../extraction/tokens/tokenize.ts';

const wordsOf = (text: string) => tokenize(text).map((token) => token.text);

const ODD_PIECES = [
  'Moscow’s',
  '“no”',
  '😀',
  '\u{1f1f7}\u{1f1fa}',
  '\u00a0',
  '\t',
  '\r\n',
  '\u200b',
  '\u2009',
  'e\u0301migré',
  '\ud800',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  'U.S.',
  "didn't",
  '1,200',
  '--',
  ' ',
];

describe('tokenize', () => {
  test.each([
    ["Russia hasn't expelled 45 U.S. diplomats.", "Russia has n't expelled 45 U.S. diplomats ."],
    ['Gen. John Q. Smith’s aide', 'Gen. John Q. Smith ’s aide'],
    ['“We don’t know,” he said — twice…', '“ We do n’t know , ” he said — twice …'],
    ['US-led, pro-Russian 15-year plan', 'US - led , pro-Russian 15 - year plan'],
    ['Resolution No. 1973 of 2011-03-17', 'Resolution No. 1973 of 2011-03-17'],
    ['He said no.', 'He said no .'],
    ['a $5.2bn deal (€10m)', 'a $ 5.2 bn deal ( € 10 m )'],
    ['see https://example.org/a?b=c.', 'see https://example.org/a?b=c .'],
    ['They cannot leave at 3 p.m. today', 'They can not leave at 3 p.m. today'],
    ['AT&T and the F-16s', 'AT&T and the F - 16s'],
    ['U.N.-backed talks in the U.S.', 'U.N. - backed talks in the U.S.'],
    ["O'Brien and al-Assad", "O'Brien and al - Assad"],
    ['the 1990s and the 12th', 'the 1990s and the 12th'],
  ])('cuts %j into words', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test('offsets give back every character that is not a space, for any Unicode', () => {
    const piece = fc.oneof(fc.constantFrom(...ODD_PIECES), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(1000), (pieces, offset) => {
        const text = pieces.join('');
        const tokens = tokenize(text, offset);
        let end = offset;
        for (const token of tokens) {
          expect(text.slice(end - offset, token.start - offset)).toMatch(/^[\s\u200b\u2060]*$/);
          expect(token.text).toBe(text.slice(token.start - offset, token.end - offset));
          expect(token.text).not.toBe('');
          end = token.end;
        }
        expect(text.slice(end - offset)).toMatch(/^[\s\u200b\u2060]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test('what was read before changes nothing', () => {
    const sentence = "The family's lawyer in the U.K. met Bout's aide";
    const before = tokenize(sentence);
    tokenize("family's Bout's U.K K. s's U.K.). Fraiser's");
    expect(tokenize(sentence)).toEqual(before);
  });

  test.each(['a-', "a'", 'a.', 'a@', '(', 'www.', '1:', 'é'])(
    'takes linear time over %j repeated',
    (piece) => {
      const start = performance.now();
      tokenize(piece.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('lemmatize', () => {
  test.each([
    ['expelled', 'VERB', 'expel'],
    ['expelling', 'VERB', 'expel'],
    ['accused', 'VERB', 'accuse'],
    ['visited', 'VERB', 'visit'],
    ['planned', 'VERB', 'plan'],
    ['denied', 'VERB', 'deny'],
    ['invaded', 'VERB', 'invade'],
    ['sanctioned', 'VERB', 'sanction'],
    ['agreed', 'VERB', 'agree'],
    ['withdrew', 'VERB', 'withdraw'],
    ['met', 'VERB', 'meet'],
    ['imposes', 'VERB', 'impose'],
    ['vetoes', 'VERB', 'veto'],
    ['’s', 'AUX', 'be'],
    ['n’t', 'PART', 'not'],
    ['embassies', 'NOUN', 'embassy'],
    ['diplomats', 'NOUN', 'diplomat'],
    ['spokesmen', 'NOUN', 'spokesman'],
    ['crises', 'NOUN', 'crisis'],
    ['politics', 'NOUN', 'politics'],
    ['boss', 'NOUN', 'boss'],
    ['Russians', 'PROPN', 'russians'],
    ['meeting', 'NOUN', 'meeting'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmatize(word, tag)).toBe(lemma);
  });
});
