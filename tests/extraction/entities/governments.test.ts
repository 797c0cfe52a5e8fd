import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  ['The Biden administration sanctioned Iran.', 'United States | sanctioned | Iran'],
  ['The Maduro regime detained Rocio San Miguel.', 'Venezuela | detained | Rocio San Miguel'],
  ["Netanyahu's government rejected the plan of Jordan.", 'Israel | rejected | Jordan'],
])('a government called after its leader is that of the country: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test('the leader stays a person of his own', () => {
  const statements = listStatements(
    readText('Donald Trump won. The Trump administration sanctioned Iran. He praised Hungary.'),
  );
  expect(statements).toEqual(['United States | sanctioned | Iran', 'Donald Trump | praised | Hungary']);
});
