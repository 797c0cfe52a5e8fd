import { expect, test } from 'vitest';
import { COUNTRIES } from '../../../extraction/lexicons/countries.ts';
import { COUNTRY_PLACES } from '../../../graph-data/vocabulary/countryPlaces.ts';

test('every country that the extraction knows has its place on the earth, and only those have one', () => {
  expect([...COUNTRY_PLACES.keys()].sort()).toEqual(COUNTRIES.map(({ code }) => code).sort());
  for (const { longitude, latitude } of COUNTRY_PLACES.values()) {
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
  }
});

test.each([
  ['PL', 'east of', 'DE'],
  ['CA', 'north of', 'US'],
  ['NZ', 'east of', 'AU'],
  ['AR', 'east of', 'CL'],
  ['ZA', 'south of', 'ZW'],
  ['JP', 'east of', 'KR'],
  ['NG', 'south of', 'NE'],
  ['PT', 'west of', 'ES'],
])('%s lies %s %s', (one, direction, other) => {
  const a = COUNTRY_PLACES.get(one) ?? { longitude: Number.NaN, latitude: Number.NaN };
  const b = COUNTRY_PLACES.get(other) ?? { longitude: Number.NaN, latitude: Number.NaN };
  const ways = {
    'east of': a.longitude - b.longitude,
    'west of': b.longitude - a.longitude,
    'north of': a.latitude - b.latitude,
    'south of': b.latitude - a.latitude,
  };
  expect(ways[direction as keyof typeof ways]).toBeGreaterThan(0);
});
