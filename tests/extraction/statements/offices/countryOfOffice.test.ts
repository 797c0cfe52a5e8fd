import { describe, expect, it } from 'vitest';
import { listStatements, readText } from '../../../fixtures/readModels.ts';

const read = (text: string) => listStatements(readText(text));

describe('the country of an office that names none', () => {
  it('is that of a leader known by name, whoever acts in the sentence', () => {
    expect(read('Japan froze the assets of President Vladimir Putin. Russia protested.')).toContain(
      'Vladimir Putin | leads | Russia',
    );
  });

  it('is that of the last subject before it, not of a possessor', () => {
    expect(
      read("Chad has not ratified Kenya's accession, but Foreign Minister Ahmat Saleh said that it would."),
    ).toContain('Ahmat Saleh | minister-of | Chad');
  });

  it('is asserted behind "accused", which is a verb there', () => {
    expect(
      read("The ministry accused Prime Minister Fumio Kishida's government of lies in Japan."),
    ).toContain('Fumio Kishida | leads | Japan');
  });
});
