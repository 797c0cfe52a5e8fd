import { describe, expect, it } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

const read = (text: string) => listStatements(readText(text));

describe('who speaks at the end of a sentence', () => {
  it('may be two, and neither is part of what is said', () => {
    const statements = read(
      'Kenya was working on how to limit the damage, Foreign Minister Ann Lee and Economy Minister Tom Ray said.',
    );
    expect(statements.filter((statement) => !/minister-of/.test(statement))).toEqual([]);
  });

  it('is not what the name before the comma is', () => {
    expect(
      read(
        'His photograph was seen in the files of the Interior Ministry, Chadian news agencies reported on Friday.',
      ),
    ).toEqual([]);
  });

  it('does not criticize whoever is summoned over a remark of another', () => {
    expect(read('Ambassador John Sullivan was summoned over a remark by Joe Biden.')).not.toContain(
      'Joe Biden | criticized | John Sullivan',
    );
  });
});

describe('a past form that only verbs have', () => {
  it('is a verb between two nouns', () => {
    expect(read('The army retook Khartoum from the Rapid Support Forces.')).toContain(
      'army | fought | Rapid Support Forces',
    );
  });
});
