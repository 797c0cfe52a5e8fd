import { expect, test } from 'vitest';
import { indexFrames } from '../../../extraction/statements/frameIndex.ts';
import { IRREGULAR_VERBS } from '../../../extraction/tokens/irregularForms.ts';
import { lemmatize } from '../../../extraction/tokens/lemmatize.ts';

const IRREGULAR = new Set(IRREGULAR_VERBS.values());
/** Last consonants may be doubled, and "stymie" is alone. */
const OFTEN_DOUBLED = /[aeiou][bdgklmnprt]$|ie$|-/;

function inflect(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`, `${verb.slice(0, -1)}ing`, `${verb}s`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`, `${verb.slice(0, -1)}ies`];
  return [`${verb}ed`, `${verb}ing`, /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`];
}

const VERBS = [...indexFrames().verbs.keys()].filter(
  (verb) => !IRREGULAR.has(verb) && !OFTEN_DOUBLED.test(verb) && verb !== 'lambast',
);

test.each(VERBS)('the forms of "%s", a verb of the vocabulary, are known', (verb) => {
  expect(inflect(verb).map((form) => lemmatize(form, 'VERB'))).toEqual([verb, verb, verb]);
});

test.each([
  ['routed', 'rout'],
  ['shouting', 'shout'],
  ['annulled', 'annul'],
  ['paroled', 'parole'],
])('%s is a form of %s', (form, lemma) => {
  expect(lemmatize(form, 'VERB')).toBe(lemma);
});
