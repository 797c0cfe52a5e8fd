import { describe, expect, it } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

describe('places', () => {
  it('are no months before a country', () => {
    const { entities } = readText('Since the war in February, Chad has frozen the accounts.');
    expect(entities.map(({ label }) => label)).toEqual(['Chad']);
  });

  it('of one list do not lie in each other', () => {
    const statements = listStatements(readText('Floods hit Irkutsk, Kaliningrad and Kazan.'));
    expect(statements.filter((statement) => /located-in/.test(statement))).toEqual([]);
  });

  it('of a region that are counted are not the region', () => {
    const { entities } = readText('Chad signed agreements with two Arab states.');
    expect(entities.map(({ label }) => label)).toContain('two Arab states');
  });

  it('are no ministry for which "the group" stands', () => {
    const text =
      'The United States Department of the Treasury praised the pact. Chad is a member of the group.';
    expect(listStatements(readText(text)).filter((statement) => /member-of/.test(statement))).toEqual([]);
  });
});
