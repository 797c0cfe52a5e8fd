import { expect, test } from 'vitest';
import { repairArcs } from '../../fixtures/repairArcs.ts';

test.each([
  [
    'a list is no verb of what it lists',
    'As/ADV/case/1 states/NOUN/obl/11 including/VERB/acl/1 Mali/PROPN/obj/2 and/CCONJ/cc/5 Chad/PROPN/conj/2 moved/VERB/acl/5 to/PART/mark/8 expel/VERB/advcl/6 envoys/NOUN/obj/8 ,/PUNCT/punct/1 waited/VERB/root',
    { states: 'nsubj moved', moved: 'advcl waited', As: 'mark moved' },
  ],
  [
    'a date has no clause of what was said',
    'It/PRON/nsubj/1 demanded/VERB/root on/ADP/case/4 May/PROPN/nmod:unmarked/4 8/NUM/obl/1 that/PRON/obj/8 they/PRON/nsubj/7 leave/VERB/acl:relcl/4 it/PRON/obj/7',
    { leave: 'ccomp demanded', that: 'mark leave' },
  ],
  [
    'what a preposition stands before is no object',
    'It/PRON/nsubj/1 expelled/VERB/root them/PRON/obj/1 in/ADP/case/4 response/NOUN/obj/1 to/ADP/case/6 raids/NOUN/obl/1',
    { response: 'obl expelled', raids: 'nmod response' },
  ],
  [
    'an article leads no noun',
    'It/PRON/nsubj/1 gave/VERB/root Fiji/PROPN/iobj/1 an/DET/obj/1 additional/ADJ/amod/5 sum/NOUN/nmod/3',
    { sum: 'obj gave', an: 'det sum' },
  ],
  [
    'nor does a mark, or the preposition behind it',
    'It/PRON/nsubj/1 discussed/VERB/root Gaza/PROPN/obj/1 ,/PUNCT/punct/2 with/ADP/case/3 envoys/NOUN/obj/4 of/ADP/case/7 Chad/PROPN/nmod/5',
    { envoys: 'obl discussed', with: 'case envoys' },
  ],
])('%s', (_, written, expected) => {
  const words = written.split(' ').map((part) => part.split('/')[0] ?? '');
  const mended = repairArcs(written);
  expect(
    Object.fromEntries(Object.keys(expected).map((word) => [word, mended[words.indexOf(word)]])),
  ).toEqual(expected);
});
