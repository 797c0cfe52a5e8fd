const VERBS = `
be am are is was were been being 's 're 'm
have has had having 've
do does did done doing
go goes went gone going
say says said
can ca
will wo 'll
would 'd
abide abode; arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; befall befell befallen;
begin began begun; behold beheld; bend bent; bet; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast; build built; burn burnt; buy bought; cast; catch caught;
choose chose chosen; cling clung; come came; cost; creep crept; cut; deal dealt; die dying; dig dug; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled fleeing; fling flung; fly flew flown; forbid forbade forbidden; forecast; foresee foresaw foreseen;
forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen; get got gotten; give gave given;
grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt;
know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let; lie lay lain lying;
light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken; outdo outdid outdone;
overcome overcame; overdo overdid overdone; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; overrun overran; stride strode; speed sped; sling slung;
pay paid; plead pled; prove proven; put; quit; read; rebuild rebuilt; repay repaid; resell resold; retake retook retaken; rid; ride rode ridden;
ring rang rung; rise rose risen; run ran; saw sawn; see saw seen seeing; seek sought; sell sold; send sent; set; sew sewn; shake shook shaken;
shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat; slay slew slain;
sleep slept; slide slid; speak spoke spoken; spend spent; spill spilt; spin spun; split; spread; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn;
sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
throw threw thrown; thrust; tie tying; undergo underwent undergone; undermine; understand understood; undertake undertook undertaken; undo undid undone;
uphold upheld; upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wreak wrought; write wrote written; vie vying; dye dyeing; age ageing aging; sue suing sued; bus bused;
focus focused focusing focuses; target targeted targeting; offer offered offering; visit visited visiting; benefit benefited benefiting;
veto vetoed vetoing vetoes; bomb bombed bombing; free freed freeing frees; agree agreed agreeing; decree decreed decreeing; guarantee guaranteed guaranteeing;
disagree disagreed disagreeing; refer referred referring; confer conferred conferring; prefer preferred preferring; transfer transferred transferring; defer deferred deferring;
deter deterred deterring; occur occurred occurring; recur recurred recurring; incur incurred incurring; program programmed programming;
travel travelled travelling traveled traveling; signal signalled signalling signaled signaling; label labelled labelling labeled labeling;
cancel cancelled cancelling canceled canceling; fuel fuelled fuelling fueled fueling; level levelled levelling leveled leveling; model modelled modelling modeled modeling;
counsel counselled counselling counseled counseling; quarrel quarrelled quarrelling quarreled quarreling; panic panicked panicking; traffic trafficked trafficking;
mimic mimicked mimicking; add added adding; quote quoted quoting; guide guided guiding; persuade persuaded persuading; dissuade dissuaded dissuading; welcome welcomed welcoming; neighbor neighbored neighboring; extradite extradited extraditing; bear born; worship worshipped worshipping; kidnap kidnapped kidnapping kidnaped; handicap handicapped; equip equipped equipping;
`;

const NOUNS = `
man men; woman women; child children; people; foot feet; tooth teeth; goose geese; mouse mice;
spokesman spokesmen; spokeswoman spokeswomen; spokesperson spokespeople;
analysis analyses; crisis crises; thesis theses; hypothesis hypotheses; oasis oases; diagnosis diagnoses; emphasis emphases;
criterion criteria; phenomenon phenomena; bacterium bacteria; memorandum memoranda; nucleus nuclei; alumnus alumni; stimulus stimuli;
index indices; matrix matrices; appendix appendices; vertex vertices;
life lives; wife wives; knife knives; leaf leaves; half halves; self selves; shelf shelves; thief thieves; loaf loaves; wolf wolves; calf calves;
bus buses; gas gases; lens lenses; alias aliases; bias biases; atlas atlases; canvas canvases; quiz quizzes; axe axes; ache aches; headache headaches; cache caches; niche niches; avalanche avalanches;
shoe shoes; toe toes; foe foes; canoe canoes; movie movies; cookie cookies; tie ties; lie lies; pie pies; calorie calories; zombie zombies; rookie rookies; prairie prairies; sortie sorties; selfie selfies; die dice;
species; series; means; news; headquarters; crossroads; barracks; politics; economics; physics; ethics; mathematics; athletics; logistics; forensics; dynamics; electronics; linguistics; optics; olympics; genetics; robotics; basics; antics;
thanks; goods; arm arms; clothes; scissors; trousers; jeans; pants; glasses; proceeds; remains; customs; outskirts; whereabouts; premises; surroundings; belongings; earnings; amends; odds; chaos; cosmos; ethos;
texas; kansas; paris; athens; brussels; afghanistan; honduras; cyprus; laos; wales; netherlands; philippines; bahamas; maldives; seychelles; reuters; regards; finances; supplies; proceedings; savings; auspices; handcuffs; grandchild grandchildren; congratulations
`;

const ADJECTIVES = `
good better best; bad worse worst; far further furthest farther farthest; old elder eldest; latter; late later latest
`;

type Forms = ReadonlyMap<string, string>;

/** Reads entries "lemma form form", one a line or between semicolons; a lemma is also its own form. */
function readForms(list: string): Forms {
  const forms = new Map<string, string>();
  for (const entry of list.split(/[;\n]/)) {
    const [lemma, ...others] = entry.trim().split(/\s+/);
    if (!lemma) continue;
    if (!forms.has(lemma)) forms.set(lemma, lemma);
    for (const form of others) forms.set(form, lemma);
  }
  return forms;
}

export const IRREGULAR_VERBS: Forms = readForms(VERBS);
export const IRREGULAR_NOUNS: Forms = readForms(NOUNS);
export const IRREGULAR_ADJECTIVES: Forms = readForms(ADJECTIVES);
