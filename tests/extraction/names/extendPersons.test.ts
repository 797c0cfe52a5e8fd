import { describe, expect, it } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

const listNames = (text: string) => readText(text).entities.map(({ label }) => label);

describe('extendPersons', () => {
  it('takes an adverb in capitals behind a given name for a family name', () => {
    expect(listNames('British Foreign Secretary James Cleverly visited Kyiv.')).toContain('James Cleverly');
  });

  it('takes a small word in capitals behind a title for a name', () => {
    expect(listNames('Vice Premier He Lifeng met Janet Yellen.')).toContain('He Lifeng');
  });

  it('leaves a pronoun and an adverb alone', () => {
    expect(listNames('James quietly left Kenya. He met Janet Yellen.')).not.toContain('He');
  });
});
