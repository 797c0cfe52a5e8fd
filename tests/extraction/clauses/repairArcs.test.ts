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
  [
    'a conjunction and a noun open a clause',
    'Rome/PROPN/nsubj/1 waits/VERB/advcl/9 ,/PUNCT/punct/1 while/SCONJ/case/5 some/DET/det/5 states/NOUN/obl/1 such/ADJ/case/8 as/ADP/fixed/6 Mali/PROPN/nmod/5 expelled/VERB/root envoys/NOUN/obj/9',
    { waits: 'root', expelled: 'advcl waits', states: 'nsubj expelled', while: 'mark expelled' },
  ],
  [
    'the owner of a thing has his title with him',
    'Talks/NOUN/nsubj/1 followed/VERB/root the/DET/det/3 delay/NOUN/obj/1 of/ADP/case/6 Russian/ADJ/amod/6 President/NOUN/nmod/3 Putin/PROPN/nmod:poss/9 ’s/PART/case/7 visit/NOUN/nmod/6',
    { visit: 'nmod delay', Putin: 'nmod:poss visit', President: 'nmod:desc Putin' },
    [['person', 7, 7]],
  ],
  [
    'a text is no body',
    'It/PRON/nsubj/1 read/VERB/root a/DET/det/3 report/NOUN/obj/1 by/ADP/case/6 Chatham/PROPN/compound/6 House/PROPN/nmod/3 ,/PUNCT/punct/10 a/DET/det/10 think/NOUN/compound/10 tank/NOUN/appos/3',
    { tank: 'appos House' },
    [['organization', 5, 6]],
  ],
  [
    'at the beginning the name behind a time is the subject',
    'Last/ADJ/amod/1 month/NOUN/obl:unmarked/3 Chad/PROPN/appos/1 suspended/VERB/root talks/NOUN/obj/3',
    { Chad: 'nsubj suspended', month: 'obl:unmarked suspended' },
  ],
  [
    'what stands before a time is no part of it',
    'Mali/PROPN/nsubj/1 expelled/VERB/root Germans/PROPN/compound/6 between/ADP/case/4 them/PRON/nmod/2 last/ADJ/amod/6 Friday/PROPN/obl:unmarked/1',
    { Germans: 'obj expelled' },
  ],
  [
    'a verb that takes an infinitive has it',
    'Chad/PROPN/nsubj/1 threatened/VERB/root to/PART/mark/3 suspend/VERB/advcl/1 ties/NOUN/obj/3',
    { suspend: 'xcomp threatened' },
  ],
  [
    'that opens what is said',
    'He/PRON/nsubj/1 said/VERB/root that/PRON/obj/5 Chad/PROPN/nsubj/5 would/AUX/aux/5 arm/VERB/ccomp/1 Mali/PROPN/iobj/5',
    { that: 'mark arm' },
  ],
  [
    'adjectives that are joined are the noun’s',
    'Chad/PROPN/nsubj/1 banned/VERB/root eight/NUM/nummod/3 current/ADJ/xcomp/1 and/CCONJ/cc/6 former/ADJ/amod/6 officials/NOUN/conj/3',
    { officials: 'obj banned', current: 'amod officials', eight: 'nummod officials' },
  ],
  [
    'a number is no name',
    'Forty/PROPN/nsubj:pass/5 -/PUNCT/punct/2 five/NUM/flat/0 envoys/NOUN/list/0 were/AUX/aux:pass/5 expelled/VERB/root',
    { envoys: 'nsubj:pass expelled', Forty: 'nummod envoys' },
  ],
  [
    'a name behind a noun and a comma says who it is',
    'Chad/PROPN/nsubj/1 expelled/VERB/root the/DET/det/3 ambassador/NOUN/obj/1 ,/PUNCT/punct/5 Lee/PROPN/obl/1',
    { Lee: 'appos ambassador' },
    [
      ['place', 0, 0],
      ['person', 5, 5],
    ],
  ],
  [
    'a name before a verb without a subject is its subject',
    'Lee/PROPN/obl:unmarked/1 summoned/VERB/root Doe/PROPN/obj/1',
    { Lee: 'nsubj summoned' },
    [
      ['person', 0, 0],
      ['person', 2, 2],
    ],
  ],
  [
    'nobody is somebody else',
    'Chad/PROPN/nsubj/1 sanctioned/VERB/root Lee/PROPN/obj/1 ,/PUNCT/punct/4 Doe/PROPN/appos/2 and/CCONJ/cc/6 Roe/PROPN/conj/4',
    { Doe: 'conj Lee' },
    [
      ['place', 0, 0],
      ['person', 2, 2],
      ['person', 4, 4],
      ['person', 6, 6],
    ],
  ],
  [
    'who is accused stands before of',
    'Chad/PROPN/nsubj/1 accused/VERB/root Mali/PROPN/nsubj/7 of/SCONJ/mark/7 being/AUX/cop/7 behind/ADP/case/7 the/DET/det/7 raid/NOUN/obj/1',
    { Mali: 'obj accused', raid: 'advcl accused' },
    [
      ['place', 0, 0],
      ['place', 2, 2],
    ],
  ],
  [
    'and what of behind it',
    'Chad/PROPN/nsubj/1 accuses/VERB/root troops/NOUN/obl/1 of/SCONJ/mark/5 having/AUX/aux/5 killed/VERB/amod/6 hundreds/NOUN/ccomp/1',
    { killed: 'advcl accuses', hundreds: 'obj killed' },
  ],
  [
    'and stands before what is joined',
    'It/PRON/nsubj/1 accuses/VERB/root Lee/PROPN/obj/1 and/CCONJ/cc/5 the/DET/det/5 commissioner/NOUN/obl/1',
    { commissioner: 'conj Lee' },
    [['person', 2, 2]],
  ],
  [
    'what somebody is, is no subject',
    'Lee/PROPN/nsubj/1 denied/VERB/root that/SCONJ/mark/9 Rome/PROPN/amod/7 was/AUX/cop/7 behind/ADP/case/7 the/DET/det/7 raid/NOUN/nsubj/9 and/CCONJ/cc/9 accused/VERB/ccomp/1 Mali/PROPN/obj/9',
    { raid: 'ccomp denied', Rome: 'nsubj raid', accused: 'conj denied', that: 'mark raid' },
    [
      ['person', 0, 0],
      ['place', 3, 3],
      ['place', 10, 10],
    ],
  ],
  [
    'what follows a verb without to is its object',
    'Chad/PROPN/nsubj/1 begins/VERB/root talks/VERB/obj/1 with/ADP/case/4 Mali/PROPN/obl/2',
    { talks: 'obj begins', Mali: 'nmod talks' },
    [
      ['place', 0, 0],
      ['place', 4, 4],
    ],
  ],
  [
    'and what looks like a verb is a noun',
    'Chad/PROPN/nsubj/1 increases/VERB/root pressure/VERB/xcomp/1 on/ADP/case/4 Mali/PROPN/obl/2',
    { pressure: 'obj increases', Mali: 'nmod pressure' },
    [
      ['place', 0, 0],
      ['place', 4, 4],
    ],
  ],
  [
    'who says it last stands beside the sentence',
    'Chad/PROPN/nsubj/1 warned/VERB/root Mali/PROPN/obj/1 ,/PUNCT/punct/5 Minister/PROPN/appos/2 Lee/PROPN/nmod/2 said/VERB/acl:relcl/2 on/ADP/case/8 Monday/PROPN/obl/6',
    { said: 'parataxis warned', Lee: 'nsubj said' },
    [
      ['place', 0, 0],
      ['place', 2, 2],
      ['person', 5, 5],
    ],
  ],
  [
    'two subjects, the second with an article',
    'Mali/PROPN/discourse/5 and/CCONJ/cc/5 the/DET/det/4 United/ADJ/amod/4 States/PROPN/nsubj/5 signed/VERB/root deals/NOUN/obj/5',
    { Mali: 'nsubj signed', States: 'conj Mali', and: 'cc States' },
    [
      ['place', 0, 0],
      ['place', 3, 4],
    ],
  ],
  [
    'a noun before a clause of its own is the object of the verb before it',
    'Chad/PROPN/nsubj/1 freed/VERB/root a/DET/det/3 diplomat/NOUN/obl:unmarked/5 it/PRON/nsubj/5 arrested/VERB/advcl/1',
    { diplomat: 'obj freed', arrested: 'acl:relcl diplomat' },
  ],
  [
    'a place behind from is where from',
    'Chad/PROPN/nsubj/1 withdrew/VERB/root troops/NOUN/obj/1 from/ADP/mark/5 Mali/PROPN/nsubj/5 allowing/VERB/acl/2 attacks/NOUN/obj/5',
    { Mali: 'obl withdrew', from: 'case Mali', allowing: 'advcl withdrew' },
    [
      ['place', 0, 0],
      ['place', 4, 4],
    ],
  ],
  [
    'who calls on somebody is not called',
    'Amnesty/PROPN/nsubj:pass/1 called/VERB/root on/ADP/case/3 Chad/PROPN/obl/1 to/PART/mark/5 free/VERB/xcomp/1 them/PRON/obj/5',
    { Amnesty: 'nsubj called' },
  ],
  [
    'between two names stands a verb',
    'Egypt/PROPN/compound/2 armed/ADJ/amod/2 Somalia/PROPN/root',
    { armed: 'root', Egypt: 'nsubj armed', Somalia: 'obj armed' },
  ],
  [
    'a row of names may hold one that looks like an adjective',
    'Niger/PROPN/root ,/PUNCT/punct/2 Mali/ADJ/conj/0 and/CCONJ/cc/5 Chad/PROPN/nsubj/5 quit/VERB/conj/0 it/PRON/obj/5',
    { quit: 'root', Niger: 'nsubj quit', Chad: 'conj Niger' },
  ],
] as const)(
  '%s',
  (_, written, expected: Readonly<Record<string, string>>, names: Parameters<typeof repairArcs>[1] = []) => {
    const words = written.split(' ').map((part) => part.split('/')[0] ?? '');
    const mended = repairArcs(written, names);
    expect(
      Object.fromEntries(Object.keys(expected).map((word) => [word, mended[words.indexOf(word)]])),
    ).toEqual(expected);
  },
);
