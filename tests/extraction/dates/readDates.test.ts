import { describe, expect, test } from 'vitest';
import { readDates } from '../../../extraction/dates/readDates.ts';
import { tokenize } from '../../../extraction/tokens/tokenize.ts';

const PUBLISHED = '2022-04-27'; // a Wednesday

const readValues = (text: string, published: string | undefined = PUBLISHED) =>
  readDates(
    tokenize(text).map((token) => ({ ...token, word: token.text.toLowerCase(), head: -1, label: 'dep' })),
    published,
  ).map(({ value }) => value);

describe('dates are read to the precision given', () => {
  test.each([
    ['They left on 8 April 2022.', '2022-04-08'],
    ['They left on April 8, 2022.', '2022-04-08'],
    ['They left on the 8th of April 2022.', '2022-04-08'],
    ['They left on April 8.', '2022-04-08'],
    ['The talks of December 3 failed.', '2021-12-03'],
    ['It happened in May 2012.', '2012-05'],
    ['It happened in March.', '2022-03'],
    ['It happened in 2014.', '2014'],
    ['They left on Wednesday.', '2022-04-27'],
    ['They left on Monday.', '2022-04-25'],
    ['They will meet next Monday.', '2022-05-02'],
    ['They left yesterday.', '2022-04-26'],
    ['They met last month.', '2022-03'],
    ['Earlier this month they met.', '2022-04'],
    ['They met last year.', '2021'],
    ['They met last December.', '2021-12'],
    ['The note is dated 2022-04-08.', '2022-04-08'],
  ])('%s', (text, value) => {
    expect(readValues(text)).toEqual([value]);
  });

  test.each([
    'He may leave.',
    'They march on Friday morning to nowhere.',
    'It was so until 2014.',
    'He was minister from 2012 to 2017.',
    'Prices rose by 2014 euros.',
  ])('no date of an event is read from: %s', (text) => {
    expect(readValues(text).filter((value) => value.length < 10)).toEqual([]);
  });

  test('without a day of publication only full dates are read', () => {
    expect(
      readDates(
        tokenize('They left on Monday, not on 8 April 2022.').map((token) => ({
          ...token,
          word: token.text.toLowerCase(),
          head: -1,
          label: 'dep',
        })),
        undefined,
      ).map(({ value }) => value),
    ).toEqual(['2022-04-08']);
  });
});
