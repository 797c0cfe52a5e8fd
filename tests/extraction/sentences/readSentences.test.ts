import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLitter, LITTER } from '../../../extraction/sentences/isLitter.ts';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';
import { splitSentences } from '../../../extraction/sentences/splitSentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  test.each([
    [
      'Gen. John Q. Smith met Mr. Lavrov in the U.S. He left.',
      ['Gen. John Q. Smith met Mr. Lavrov in the U.S.', 'He left.'],
    ],
    ['The U.S. Embassy said no. Russia agreed.', ['The U.S. Embassy said no.', 'Russia agreed.']],
    ['Resolution No. 1973 passed. It was vetoed.', ['Resolution No. 1973 passed.', 'It was vetoed.']],
    ['“It is over.” The talks ended.', ['“It is over.”', 'The talks ended.']],
    ['"Will they leave?" Lavrov asked. No one knew.', ['"Will they leave?" Lavrov asked.', 'No one knew.']],
    ['He liked plan B. They did not.', ['He liked plan B.', 'They did not.']],
    ['It was 3 p.m. in Minsk. It rained.', ['It was 3 p.m. in Minsk.', 'It rained.']],
    ['The army left.It came back.', ['The army left.', 'It came back.']],
    ['It cost $3.5 million. It broke.', ['It cost $3.5 million.', 'It broke.']],
    ['Acme Inc. sued. It lost.', ['Acme Inc. sued.', 'It lost.']],
  ])('%j has its sentences', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('a headline ends at its line', () => {
    const text = 'Russia expels eight envoys\nTokyo vows to respond\n\nThe envoys left.';
    expect(splitSentences(text).map(({ kind }) => kind)).toEqual(['headline', 'headline', 'prose']);
  });

  test('a paragraph in lines of one width is joined', () => {
    const text =
      'The African Union on Tuesday condemned the attack that killed\nMoscow officials and others, including the head of the mission\nin the city. It called for calm.';
    expect(split(text)).toEqual([
      'The African Union on Tuesday condemned the attack that killed\nMoscow officials and others, including the head of the mission\nin the city.',
      'It called for calm.',
    ]);
  });

  test.each([
    ['TOKYO — Japan agreed.', 'Japan agreed.'],
    ['ADDIS ABABA, May 15 (Xinhua) -- The union agreed.', 'The union agreed.'],
    ['Moscow (AFP) - The Kremlin agreed.', 'The Kremlin agreed.'],
    ['MOSCOW, April 8. /TASS/. Russia agreed.', 'Russia agreed.'],
    ['(Reuters) - Poland agreed.', 'Poland agreed.'],
    ['WASHINGTON, D.C. – “We agreed,” he said.', '“We agreed,” he said.'],
    ['ISLAMABAD: The ministry agreed.', 'The ministry agreed.'],
    ['NEW DELHI: India agreed.', 'India agreed.'],
    ['GENEVA, 4 May: The council agreed.', 'The council agreed.'],
    ['KAUNAS (BNS): The mayor agreed.', 'The mayor agreed.'],
    ['UNITED NATIONS, Oct. 4 (AP) _ The council agreed.', 'The council agreed.'],
    ['KYIV, March 3 (Reuters) – Poland agreed.', 'Poland agreed.'],
    ['TOKYO – 8 April 2022 – Japan agreed.', 'Japan agreed.'],
    ['BERLIN/PARIS (Reuters) - Germany agreed.', 'Germany agreed.'],
    ['NEW YORK/LONDON, March 3 (Reuters) - Britain agreed.', 'Britain agreed.'],
    ['VIENNA/GENEVA, March 3 - Austria agreed.', 'Austria agreed.'],
    ['QUITO | Ecuador agreed.', 'Ecuador agreed.'],
    ['BEIJING | Xinhua | China agreed.', 'China agreed.'],
    ['WASHINGTON, April 5 (AP) — Japan agreed.', 'Japan agreed.'],
    ['Moscow, 4 April. /TASS/. Russia agreed.', 'Russia agreed.'],
    ['Oslo, 4 April 2022 - Norway agreed.', 'Norway agreed.'],
    ['Kyiv, 3 March 2022 | Ukraine agreed.', 'Ukraine agreed.'],
    ['Harare, Zimbabwe - Zimbabwe agreed.', 'Zimbabwe agreed.'],
  ])('the dateline of %j lies outside', (text, sentence) => {
    expect(split(text)).toEqual([sentence]);
  });

  test.each([
    'By Tuesday, Russia had expelled ten people.',
    'WARNING: The road is closed.',
    'MINISTER: We shall answer.',
    'RUSSIA: The envoys stay.',
    'RUSSIA | The envoys stay.',
    'Ann Lee, Norwegian - Oslo said so.',
    'Ann Lee in Oslo met Ben Roe.',
    'The EU – which is in Brussels – agreed.',
    'Share prices fell after the ministry spoke.',
    'Photo opportunities were refused, the embassy said.',
    'Registered agents left the country.',
    'The EU fined the company over its privacy policy.',
    'Posted to Moscow in 2019, he was expelled in 2022.',
    'Updated lists of 12 names followed.',
    'Support grew in Brussels today.',
  ])('%j is prose and whole', (text) => {
    expect(splitSentences(text)).toEqual([{ start: 0, end: text.length, kind: 'prose' }]);
  });

  test.each([
    'Home Secretary resigns',
    'NORWAY EXPELS TWO ENVOYS',
    'Norway Expels Two Envoys',
    'Troops in Kyiv',
    'Search for survivors ends',
    'Next round of talks set',
    'Support for Ukraine grows now',
  ])('%j is a headline', (text) => {
    expect(splitSentences(text).map(({ kind }) => kind)).toEqual(['headline']);
  });

  test('marks of a list lie outside', () => {
    expect(split('- Poland left.\n• Latvia stayed.\n2. Estonia spoke.')).toEqual([
      'Poland left.',
      'Latvia stayed.',
      'Estonia spoke.',
    ]);
  });

  test.each(['a', 'a ', '. ', '.', '\n', 'a\n', '" ', 'A. ', '\r\n \r\n', '- '])(
    'a megabyte of %j takes linear time and gives sentences of sane length',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      const start = performance.now();
      const sentences = splitSentences(text);
      expect(performance.now() - start).toBeLessThan(4000);
      expect(sentences.every(({ start, end }) => end - start <= 1200)).toBe(true);
    },
  );
});

describe('isLitter', () => {
  test('a line without a letter is litter', () => {
    expect(isLitter('* * *')).toBe(true);
  });

  test.each(LITTER.map(({ pattern, example }) => [example, pattern] as const))(
    '%j matches its pattern',
    (example, pattern) => {
      expect(example).toMatch(pattern);
      expect(isLitter(example)).toBe(true);
    },
  );
});

describe('readSentences', () => {
  test('tokens stand at their offsets in the document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr. X said.', '\n', '\n\n', ' ', '“No!”', 'TOKYO — ', '😀 A'), {
          maxLength: 30,
        }),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const sentence of readSentences(text)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end);
            end = sentence.end;
            for (const token of sentence.tokens) {
              expect(text.slice(token.start, token.end)).toBe(token.text);
              expect(token.start).toBeGreaterThanOrEqual(sentence.start);
              expect(token.end).toBeLessThanOrEqual(sentence.end);
            }
          }
        },
      ),
    );
  });
});
