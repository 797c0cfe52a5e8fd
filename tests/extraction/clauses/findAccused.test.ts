import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  ['Tom Ray was convicted of the murder of Ann Lee.', 'Tom Ray | killed | Ann Lee'],
  ["Tom Ray was convicted of Ann Lee's murder.", 'Tom Ray | killed | Ann Lee'],
  ['Tom Ray pleaded guilty to killing Ann Lee.', 'Tom Ray | killed | Ann Lee'],
  ['Tom Ray is serving a 20-year sentence for the murder of Ann Lee.', 'Tom Ray | killed | Ann Lee'],
  ['Tom Ray was sentenced to death for the assassination of Ann Lee.', 'Tom Ray | killed | Ann Lee'],
  ['Tom Ray was charged with killing Ann Lee.', 'Tom Ray | killed | Ann Lee | alleged'],
  ['Tom Ray was charged with the murder of Ann Lee.', 'Tom Ray | killed | Ann Lee | alleged'],
  ['Tom Ray was arrested in the slaying of Ann Lee.', 'Tom Ray | killed | Ann Lee | alleged'],
  ['Police indicted Tom Ray in the killing of Ann Lee.', 'Tom Ray | killed | Ann Lee | alleged'],
  ['Tom Ray, suspected of the murder of Ann Lee, fled.', 'Tom Ray | killed | Ann Lee | alleged'],
  ['Tom Ray, the accused assassin of Ann Lee, fled.', 'Tom Ray | killed | Ann Lee | alleged'],
  ["Ann Lee's assassin, Tom Ray, fled.", 'Tom Ray | killed | Ann Lee'],
])('%s: %s', (text, line) => {
  const killings = listStatements(readText(text)).filter((statement) => statement.includes('| killed |'));
  expect(killings).toContain(line);
});

test.each(['Tom Ray held talks on the murder of Ann Lee.', 'Tom Ray wrote of the murder of Ann Lee.'])(
  '%s: nobody is accused',
  (text) => {
    expect(listStatements(readText(text)).filter((line) => line.startsWith('Tom Ray | killed'))).toEqual([]);
  },
);
