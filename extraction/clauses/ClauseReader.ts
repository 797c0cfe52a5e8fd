import { lemmatize } from '../tokens/lemmatize.ts';
import {
  ACCUSING,
  CARRIERS,
  FRAMING_NOUNS,
  HELPING,
  INVERSE_CARRIERS,
  OBJECT_CONTROL,
  REQUESTING,
  TREATING,
} from './carriers.ts';
import { type Accused, findAccused } from './findAccused.ts';
import { addOblique, findThatClause, isCarriedBy, isEnded, readNounRoles } from './nounRoles.ts';
import type { Argument, Predicate } from './predicate.ts';
import { readStatus } from './readStatus.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from './tree.ts';
import {
  isFiniteClause,
  isGerundOf,
  isInfinitive,
  isNominal,
  isParticiple,
  isPassive,
  isVerbal,
} from './verbForms.ts';

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

const LOCATED: ReadonlySet<string> = new Set(['base', 'headquarter', 'bear', 'locate']);

const RESPONSES: ReadonlySet<string> = new Set([
  'response',
  'retaliation',
  'reply',
  'answer',
  'reprisal',
  'reaction',
  'revenge',
  'respond',
  'retaliate',
  'reply',
  'react',
  'tit',
  'countermeasure',
]);

/** Who is to act, of those a verb such as "ask" or "call on" has. */
const CONTROLLERS = ['object', 'on', 'upon', 'to'];

const MAX_CLIMB = 5;

/** Prepositions of what somebody does beside the act: "on a visit to", "in talks with", "as a protest against". */
const OCCASIONS: ReadonlySet<string> = new Set(['in', 'at', 'during', 'after', 'on', 'following', 'as']);

/** Nouns with a "from" of their own. */
const DEPARTURES: ReadonlySet<string> = new Set([
  'withdrawal',
  'retreat',
  'pullout',
  'departure',
  'removal',
  'expulsion',
]);

const ALLIES: ReadonlySet<string> = new Set(['ally', 'partner', 'neighbour', 'neighbor', 'other']);

/** Verbs whose subject takes part in what it calls together. */
const HOSTING: ReadonlySet<string> = new Set(['host', 'convene', 'chair']);

/** "With French support, Mali retook Gao": whom it helps is who does what it helps with. */
const BACKING: ReadonlySet<string> = new Set(['support', 'backing', 'help', 'assistance', 'blessing']);

/** Verbs that write something in a list. */
const LISTING_IN: ReadonlySet<string> = new Set(['add', 'place', 'put', 'include']);

const LISTING: ReadonlySet<string> = new Set(['including', 'such as', 'like']);

const SUBJECT_OBLIQUES: ReadonlySet<string> = new Set(['with', 'between', 'against', 'by']);

/** What the words above a noun say of it; `carrier` is the verb whose subject does what the noun says. */
interface Governed {
  readonly roles: readonly Argument[];
  readonly carrier?: number;
}

/** The roles of a verb, computed once; a clause may need those of the clause above. */
export class ClauseReader {
  private readonly known = new Map<number, readonly Argument[]>();

  constructor(private readonly tree: Tree) {}

  readVerb(verb: number): Predicate {
    const { tree } = this;
    return {
      kind: 'verb',
      token: verb,
      lemma: lemmaAt(tree, verb),
      passive: isPassive(tree, verb),
      roles: this.rolesOf(verb),
      complements: [
        ...childrenBy(tree, verb, 'xcomp', 'ccomp', 'acl', 'advcl'),
        ...childrenBy(tree, verb, 'obj').flatMap((object) =>
          childrenOf(tree, object).filter((child) => isSaidOf(tree, child, object)),
        ),
      ],
      ...nameStatus(tree, verb),
      ...(findAccusedOf(tree, verb)?.status === 'alleged' ? { status: 'alleged' } : {}),
    };
  }

  /** "including freezing assets": a gerund the parser took for part of the noun after it, which is its object. */
  readGerund(gerund: number): Predicate {
    const { tree } = this;
    const object = headOf(tree, gerund);
    return {
      kind: 'verb',
      token: gerund,
      lemma: lemmatize(wordAt(tree, gerund), 'VERB'),
      passive: false,
      roles: [
        { role: 'object', token: object },
        ...readNounRoles(tree, object).filter(({ token }) => token !== gerund),
        ...this.subjectsAbove(object, 0).map((token) => ({ role: 'subject', token })),
      ],
      complements: [],
      ...nameStatus(tree, object),
    };
  }

  readNoun(noun: number): Predicate | undefined {
    const { tree } = this;
    if (isEnded(tree, noun)) return undefined;
    const roles: Argument[] = readNounRoles(tree, noun);
    const complements = [
      ...childrenBy(tree, noun, 'acl', 'ccomp', 'xcomp', 'advcl'),
      ...findThatClause(tree, noun),
    ];
    const requested = this.readRequested(noun);
    if (requested)
      return {
        kind: 'noun',
        token: noun,
        lemma: lemmaAt(tree, noun),
        passive: false,
        roles: [...roles, ...requested],
        complements,
        ...nameStatus(tree, noun),
        status: 'possible',
      };
    const accused = findAccused(tree, noun);
    if (accused)
      return {
        kind: 'noun',
        token: noun,
        lemma: lemmaAt(tree, noun),
        passive: false,
        roles: [{ role: 'accused', token: accused.token }, ...roles],
        complements,
        ...nameStatus(tree, noun),
        ...(accused.status === 'alleged' ? { status: 'alleged' } : {}),
      };
    const { roles: governed, carrier } = this.readGovernors(noun);
    return {
      kind: 'noun',
      token: noun,
      lemma: lemmaAt(tree, noun),
      passive: false,
      roles: [
        ...roles,
        ...this.readCopular(noun),
        ...governed,
        ...this.readParticiples(noun),
        ...this.findResponders(noun).map((token) => ({ role: 'responder', token })),
      ],
      complements:
        carrier === undefined
          ? complements
          : [...complements, ...childrenBy(tree, carrier, 'ccomp', 'xcomp')],
      ...(carrier === undefined ? {} : { carrier }),
      ...nameStatus(tree, noun),
    };
  }

  /** "are at odds over", "is in dispute with": who is in the state that the noun names. */
  private readCopular(noun: number): Argument[] {
    const { tree } = this;
    if (childrenBy(tree, noun, 'cop').length === 0) return [];
    if (!['at', 'in'].includes(findPreposition(tree, noun) ?? '')) return [];
    return childrenBy(tree, noun, 'nsubj').map((token) => ({ role: 'subject', token }));
  }

  /** What the words above a noun say of it, up to the verb: the nouns it is coordinated with or framed by, and that verb. */
  private readGovernors(noun: number): Governed {
    const { tree } = this;
    const roles: Argument[] = [];
    for (let at = noun, step = 0; step < MAX_CLIMB; step += 1) {
      const head = headOf(tree, at);
      if (head < 0) break;
      const label = baseLabelAt(tree, at);
      if (label === 'conj' || label === 'compound') {
        if (at !== noun || label === 'conj')
          roles.push(...readNounRoles(tree, head).filter(({ role }) => role !== 'modifier'));
      } else if (label === 'nmod' && FRAMING_NOUNS.has(lemmaAt(tree, head))) {
        roles.push(...readNounRoles(tree, head).filter(({ role, token }) => token !== at && role !== 'of'));
      } else if (label === 'nmod' && ALLIES.has(lemmaAt(tree, head)) && this.isWithAllies(at, head)) {
        return {
          roles: [...roles, ...this.subjectsAbove(head, 0).map((token) => ({ role: 'subject', token }))],
        };
      } else if (isVerbal(tree, head)) {
        const governed = this.readGovernor(noun, at, head);
        return { ...governed, roles: [...roles, ...governed.roles] };
      } else break;
      at = head;
    }
    return { roles };
  }

  /** "walked alongside its allies on sanctions": what somebody does with others. */
  private isWithAllies(noun: number, allies: number): boolean {
    return (
      ['on', 'in'].includes(findPreposition(this.tree, noun) ?? '') &&
      ['with', 'alongside'].includes(findPreposition(this.tree, allies) ?? '')
    );
  }

  private readGovernor(noun: number, at: number, verb: number): Governed {
    const { tree } = this;
    const label = labelAt(tree, at);
    if (['obj', 'nsubj:pass', 'xcomp'].includes(label) || isCarriedBy(tree, at, verb))
      return this.readCarrier(noun, at, verb);
    if (baseLabelAt(tree, at) === 'nsubj') return { roles: this.readAsSubject(verb) };
    if (LISTING_IN.has(lemmaAt(tree, verb)) && ['to', 'on'].includes(findPreposition(tree, at) ?? ''))
      return { roles: this.readListed(verb) };
    if (baseLabelAt(tree, at) === 'obl' && OCCASIONS.has(findPreposition(tree, at) ?? '')) {
      const helped = this.findHelped(at, verb);
      const doers = helped === undefined ? this.readSubjects(this.findAsker(verb)) : [helped];
      return { roles: doers.map((token) => ({ role: 'subject-around', token })) };
    }
    if (BACKING.has(lemmaAt(tree, noun)) && findPreposition(tree, at) === 'with')
      return { roles: this.readSubjects(verb).map((token) => ({ role: 'backed', token })) };
    return { roles: [] };
  }

  /** "added two firms to its sanctions list", "was put on a wanted list by Russia": whom the list is to name. */
  private readListed(verb: number): Argument[] {
    return this.rolesOf(verb)
      .filter(({ role }) => role === 'object' || role === 'subject')
      .map(({ role, token }) => ({ role: role === 'object' ? 'listed' : role, token }));
  }

  /** "supports Mali in the fight against …": it is who is helped that fights. */
  private findHelped(occasion: number, verb: number): number | undefined {
    if (!HELPING.has(lemmaAt(this.tree, verb)) || findPreposition(this.tree, occasion) !== 'in')
      return undefined;
    return this.rolesOf(verb).find(({ role, token }) => role === 'object' && token < occasion)?.token;
  }

  /** "asked that they leave in protest": it is who asks that protests. */
  private findAsker(verb: number): number {
    const above = headOf(this.tree, verb);
    const isAsked = ['ccomp', 'xcomp'].includes(baseLabelAt(this.tree, verb));
    return isAsked && REQUESTING.has(lemmaAt(this.tree, above)) ? above : verb;
  }

  /** "imposed sanctions on", "faced reprisals by", "opposes sanctions against": whose act it is depends on the verb. */
  private readCarrier(noun: number, at: number, verb: number): Governed {
    const { tree } = this;
    const isObject = labelAt(tree, at) === 'obj';
    const isTurned = isPassive(tree, verb) && isCarriedBy(tree, at, verb);
    const roles = this.rolesOf(verb)
      .map((argument) =>
        isTurned && argument.role === 'object' ? { ...argument, role: 'subject' } : argument,
      )
      .filter(({ token }) => token !== at && token !== noun);
    if (isObject && INVERSE_CARRIERS.has(lemmaAt(tree, verb)))
      return {
        roles: roles.map((argument) =>
          argument.role === 'subject' ? { ...argument, role: 'recipient' } : argument,
        ),
      };
    if (CARRIERS.has(lemmaAt(tree, verb)) || tagAt(tree, verb) === 'AUX') return { roles, carrier: verb };
    return {
      roles: isObject
        ? roles.filter(({ role, token }) => ['with', 'against', 'on'].includes(role) && token > noun)
        : [],
    };
  }

  /** "talks began between …", "praise came from …". */
  private readAsSubject(verb: number): Argument[] {
    const roles = this.rolesOf(verb).filter(({ role }) => SUBJECT_OBLIQUES.has(role));
    return lemmaAt(this.tree, verb) !== 'come'
      ? roles
      : [
          ...roles,
          ...this.rolesOf(verb)
            .filter(({ role }) => role === 'from')
            .map(({ token }) => ({ role: 'by', token })),
        ];
  }

  /** "sanctions imposed on Mali by …", "a summit hosted by …": what the participle of a carrying verb says. */
  private readParticiples(noun: number): Argument[] {
    return childrenBy(this.tree, noun, 'acl')
      .filter((clause) => isPassive(this.tree, clause))
      .flatMap((clause) => {
        const lemma = lemmaAt(this.tree, clause);
        const roles = this.rolesOf(clause).filter(({ role }) => role !== 'object');
        const hosts = [...(HOSTING.has(lemma) ? roles.filter(({ role }) => role === 'subject') : [])];
        return [
          ...(CARRIERS.has(lemma) ? roles : []),
          ...[...hosts, ...this.readInviters(roles)].map(({ token }) => ({ role: 'with', token })),
        ];
      });
  }

  /** "held at the invitation of …". */
  private readInviters(roles: readonly Argument[]): Argument[] {
    return roles
      .filter(({ token }) => lemmaAt(this.tree, token) === 'invitation')
      .flatMap(({ token }) => readNounRoles(this.tree, token).filter(({ role }) => role === 'of'));
  }

  private readSubjects(verb: number): number[] {
    return this.rolesOf(verb)
      .filter(({ role }) => role === 'subject')
      .map(({ token }) => token);
  }

  /** "demanded an apology from Hungary", "asked Romania for help", "threatened the South with a strike": who is to do it to whom. */
  private readRequested(noun: number): Argument[] | undefined {
    const { tree } = this;
    const verb = headOf(tree, noun);
    const lemma = lemmaAt(tree, verb);
    const link = baseLabelAt(tree, noun);
    if (verb < 0 || !isVerbal(tree, verb)) return undefined;
    const preposition = findPreposition(tree, noun);
    const above = [...this.rolesOf(verb), ...readNounRoles(tree, noun).filter(({ role }) => role === 'from')];
    const of = (role: string, as: string) =>
      above
        .filter((argument) => argument.role === role && argument.token !== noun)
        .map(({ token }) => ({ role: as, token }));
    if (lemma === 'threaten' && preposition === 'with')
      return [...of('subject', 'subject'), ...of('object', 'recipient')];
    if (REQUESTING.has(lemma) && (link === 'obj' || preposition === 'for')) {
      const asked = [
        ...(DEPARTURES.has(lemmaAt(tree, noun)) ? [] : ['from']),
        'of',
        'on',
        'upon',
        ...(link === 'obj' ? [] : ['object', 'to']),
      ]
        .map((role) => of(role, 'subject'))
        .find((found) => found.length > 0);
      if (asked) return [...asked, ...of('subject', 'recipient')];
    }
    return undefined;
  }

  /** Who acts "in response to" what the noun says: the one it was done to, where the text does not say whom. */
  private findResponders(noun: number): number[] {
    const { tree } = this;
    for (let at = noun, step = 0; at >= 0 && step < MAX_CLIMB; at = headOf(tree, at), step += 1) {
      const head = headOf(tree, at);
      if (
        head < 0 ||
        !RESPONSES.has(lemmaAt(tree, head)) ||
        !['to', 'for', 'against', 'over', 'after'].includes(findPreposition(tree, at) ?? '')
      )
        continue;
      if (isVerbal(tree, head)) return this.readSubjects(head);
      const verb = headOf(tree, head);
      return verb >= 0 && isVerbal(tree, verb) ? this.readSubjects(verb) : [];
    }
    return [];
  }

  rolesOf(verb: number, depth = 0): readonly Argument[] {
    const known = this.known.get(verb);
    if (known) return known;
    this.known.set(verb, []);
    const roles = this.readRoles(verb, depth);
    this.known.set(verb, roles);
    return roles;
  }

  private readRoles(verb: number, depth: number): Argument[] {
    const { tree } = this;
    const passive = isPassive(tree, verb);
    const roles: Argument[] = [];
    for (const child of childrenOf(tree, verb)) {
      const label = baseLabelAt(tree, child);
      const token = resolveRelative(tree, child, verb);
      if (label === 'nsubj' && findPreposition(tree, child)?.startsWith('according'))
        for (const other of childrenBy(tree, child, 'conj'))
          roles.push({ role: passive ? 'object' : 'subject', token: other });
      else if (label === 'nsubj') roles.push({ role: passive ? 'object' : 'subject', token });
      else if (label === 'obj') roles.push({ role: 'object', token });
      else if (label === 'iobj') roles.push({ role: 'indirect', token });
      else if (label === 'obl' || label === 'nmod') addOblique(tree, roles, child, passive);
      else if (label === 'xcomp' && isBareObject(tree, verb, child)) roles.push({ role: 'object', token });
      else if (label === 'ccomp' || label === 'xcomp') this.addClauseSubject(roles, child);
    }
    const indirect = roles.find(({ role }) => role === 'indirect');
    if (indirect && !roles.some(({ role }) => role === 'object'))
      roles.push({ role: 'object', token: indirect.token });
    if (passive) addAgentBelow(tree, roles);
    addHyphenated(tree, roles, verb);
    addWhere(tree, roles, verb);
    if (depth <= MAX_CLIMB) this.addShared(verb, roles, passive, depth);
    return roles;
  }

  private addClauseSubject(roles: Argument[], clause: number) {
    for (const child of childrenBy(this.tree, clause, 'nsubj'))
      roles.push({ role: 'clause-subject', token: child });
    for (const child of childrenBy(this.tree, clause, 'obj')) roles.push({ role: 'clause', token: child });
    for (const child of childrenBy(this.tree, clause, 'obl')) roles.push({ role: 'clause', token: child });
  }

  /** Subjects and objects that stand in another clause. */
  private addShared(verb: number, roles: Argument[], passive: boolean, depth: number) {
    const { tree } = this;
    const head = headOf(tree, verb);
    if (head < 0) return;
    const label = labelAt(tree, verb);
    const has = (role: string) => roles.some((argument) => argument.role === role);
    const open = passive ? 'object' : 'subject';
    if (label === 'acl:relcl') {
      if (isOfPlaceOrTime(tree, verb)) return;
      const missing = has('subject') ? 'object' : 'subject';
      if (
        !has(missing) &&
        !childrenOf(tree, verb).some(
          (child) => RELATIVE_PRONOUNS.has(wordAt(tree, child)) && baseLabelAt(tree, child) !== 'mark',
        )
      )
        roles.push({ role: passive ? 'object' : missing, token: head });
      return;
    }
    if (baseLabelAt(tree, verb) === 'acl' && isNominal(tree, head)) {
      if (isInfinitive(tree, verb) || isGerundOf(tree, verb)) {
        const accused = findAccusedOf(tree, verb);
        const doers = accused ? [accused.token] : this.subjectsAround(head, depth);
        if (!has(open)) roles.push(...doers.map((token) => ({ role: open, token })));
      } else if (!has(open)) {
        roles.push({ role: open, token: head });
        if (wordAt(tree, verb).endsWith('ing'))
          roles.push(...this.subjectsAbove(head, depth).map((token) => ({ role: 'subject-around', token })));
      }
      return;
    }
    if (has(open) || !isVerbal(tree, head)) {
      if (!has(open) && baseLabelAt(tree, verb) === 'amod' && isNominal(tree, head))
        roles.push({ role: passive || isParticiple(tree, verb) ? 'object' : 'subject', token: head });
      if (
        !has(open) &&
        ['xcomp', 'ccomp', 'advcl'].includes(baseLabelAt(tree, verb)) &&
        (tagAt(tree, head) === 'ADJ' || tagAt(tree, head) === 'NOUN')
      )
        for (const child of this.subjectsOfPredicative(head)) roles.push({ role: open, token: child });
      this.shareObject(verb, roles);
      return;
    }
    const above = this.rolesOf(head, depth + 1);
    const grammatical = isPassive(tree, head) ? 'object' : 'subject';
    const link = baseLabelAt(tree, verb);
    const controlled =
      (OBJECT_CONTROL.has(lemmaAt(tree, head)) &&
        (link === 'xcomp' || link === 'ccomp' || isGerundOf(tree, verb))) ||
      (HELPING.has(lemmaAt(tree, head)) && isInfinitive(tree, verb));
    const from = controlled
      ? (CONTROLLERS.find((role) => above.some((argument) => argument.role === role)) ?? grammatical)
      : grammatical;
    const accused = controlled ? undefined : findAccusedOf(tree, verb);
    if (accused) roles.push({ role: open, token: accused.token });
    else if (['conj', 'xcomp', 'advcl', 'ccomp'].includes(link)) {
      const subjects = above.filter(({ role }) => role === (link === 'conj' ? grammatical : from));
      if (link !== 'ccomp' || !isFiniteClause(tree, verb))
        roles.push(...subjects.map(({ token }) => ({ role: open, token })));
    }
    if (ACCUSING.has(lemmaAt(tree, head)) && link !== 'conj')
      roles.push(
        ...above.filter(({ role }) => role === 'subject').map(({ token }) => ({ role: 'recipient', token })),
      );
    if (link === 'conj' && passive && isPassive(tree, head))
      roles.push(
        ...above.filter(
          ({ role, token }) =>
            ((role === 'from' || role === 'in') && !has(role)) ||
            (role === 'subject' && token > verb && !has(role)),
        ),
      );
    this.shareObject(verb, roles);
  }

  /** "is guilty of killing", "pleaded guilty to killing": whose the adjective or noun is. */
  private subjectsOfPredicative(predicative: number): number[] {
    const own = childrenBy(this.tree, predicative, 'nsubj');
    const verb = headOf(this.tree, predicative);
    return own.length > 0 || baseLabelAt(this.tree, predicative) !== 'xcomp' || !isVerbal(this.tree, verb)
      ? own
      : this.readSubjects(verb);
  }

  /** "condemned and sanctioned Russia": the first verb takes the object that follows the last. */
  private shareObject(verb: number, roles: Argument[]) {
    if (roles.some(({ role, token }) => role !== 'subject' && token > verb)) return;
    if (isPassive(this.tree, verb)) return;
    for (const child of childrenBy(this.tree, verb, 'conj')) {
      if (tagAt(this.tree, child) !== 'VERB' || child - verb > 3) continue;
      for (const object of childrenBy(this.tree, child, 'obj')) roles.push({ role: 'object', token: object });
    }
  }

  /** Whose decision, plan or right it is: the noun's possessor or modifier, or the subject of the verb it belongs to. */
  private subjectsAround(noun: number, depth: number): number[] {
    if (childrenBy(this.tree, noun, 'cop').length > 0) return childrenBy(this.tree, noun, 'nsubj');
    const own = readNounRoles(this.tree, noun).find(({ role }) =>
      ['possessor', 'modifier', 'by', 'of'].includes(role),
    );
    return own ? [own.token] : this.subjectsAbove(noun, depth);
  }

  /** The subject of the verb a noun belongs to, or whose the list is that it stands in ("Peru's steps, including …"). */
  private subjectsAbove(noun: number, depth: number): number[] {
    let at = noun;
    while (baseLabelAt(this.tree, at) === 'nmod' || baseLabelAt(this.tree, at) === 'conj') {
      const listed = LISTING.has(findPreposition(this.tree, at) ?? '');
      at = headOf(this.tree, at);
      const owner =
        listed && childrenOf(this.tree, at).find((child) => labelAt(this.tree, child) === 'nmod:poss');
      if (owner) return [owner];
    }
    const verb = headOf(this.tree, at);
    if (verb < 0 || !isVerbal(this.tree, verb)) return [];
    if (TREATING.has(lemmaAt(this.tree, verb)) && baseLabelAt(this.tree, at) !== 'nsubj') return [];
    const role = isPassive(this.tree, verb) && baseLabelAt(this.tree, at) !== 'nsubj' ? 'object' : 'subject';
    return this.rolesOf(verb, depth + 1)
      .filter((argument) => argument.role === role && argument.token !== at)
      .map(({ token }) => token);
  }
}

/** "asked Rome to leave", "held Rome responsible": what the object is to do, or to be. */
function isSaidOf(tree: Tree, child: number, object: number): boolean {
  return (
    (baseLabelAt(tree, child) === 'acl' && isInfinitive(tree, child)) ||
    (tagAt(tree, child) === 'ADJ' && child > object)
  );
}

/** Who is held to have done what a gerund says: "sentenced to six years for insulting", "arrested over hacking". */
function findAccusedOf(tree: Tree, verb: number): Accused | undefined {
  return isGerundOf(tree, verb) && wordAt(tree, verb).endsWith('ing') ? findAccused(tree, verb) : undefined;
}

function nameStatus(tree: Tree, token: number) {
  const { status, reason } = readStatus(tree, token);
  return { status, ...(reason === undefined ? {} : { statusReason: reason }) };
}

/** What stands behind these is what an act was about, with a doer of its own: "summoned over a remark by the minister". */
const ABOUT: ReadonlySet<string> = new Set(['over', 'about', 'after', 'following', 'despite', 'because']);

/** "imposed on Mali by Senegal": the agent of a passive, though the parser gave it to the noun before. */
function addAgentBelow(tree: Tree, roles: Argument[]) {
  if (roles.some(({ role }) => role === 'subject')) return;
  const agent = roles
    .filter(({ role }) => !ABOUT.has(role))
    .flatMap(({ token }) => childrenBy(tree, token, 'nmod'))
    .find((child) => findPreposition(tree, child) === 'by');
  if (agent !== undefined) roles.push({ role: 'subject', token: agent });
}

const COPULAR: ReadonlySet<string> = new Set([
  'become',
  'remain',
  'seem',
  'appear',
  'stay',
  'turn',
  'make',
  'call',
  'name',
  'elect',
  'appoint',
  'declare',
  'consider',
  'get',
]);

/** "freed two hostages": a noun the parser took for a predicate of its own. */
function isBareObject(tree: Tree, verb: number, noun: number): boolean {
  const tag = tagAt(tree, noun);
  return (
    tag === 'PROPN' ||
    (tag === 'NOUN' &&
      noun > verb &&
      !COPULAR.has(lemmaAt(tree, verb)) &&
      findPreposition(tree, noun) === undefined &&
      childrenBy(tree, verb, 'obj').length === 0)
  );
}

/** "Niger, where troops killed …": the noun before such a clause is no actor in it. */
function isOfPlaceOrTime(tree: Tree, verb: number): boolean {
  return childrenBy(tree, verb, 'advmod').some(
    (child) => child < verb && ['where', 'when'].includes(wordAt(tree, child)),
  );
}

/** "The Hague in the Netherlands, where the court is based": the place before "where". */
function addWhere(tree: Tree, roles: Argument[], verb: number) {
  const where = childrenBy(tree, verb, 'advmod').find(
    (child) => wordAt(tree, child) === 'where' && child < verb,
  );
  if (where === undefined) return;
  let place = where - 1;
  while (place >= 0 && tagAt(tree, place) !== 'PROPN' && where - place < 4) place -= 1;
  if (tagAt(tree, place) !== 'PROPN') return;
  let before = place - 1;
  while (tagAt(tree, before) === 'DET') before -= 1;
  roles.push({
    role: 'in',
    token: wordAt(tree, before) === 'in' && tagAt(tree, before - 1) === 'PROPN' ? before - 1 : place,
  });
}

/** "Japan-based", "UN-backed": the word before the hyphen is where, or by whom. */
function addHyphenated(tree: Tree, roles: Argument[], verb: number) {
  if (wordAt(tree, verb - 1) !== '-' || !isParticiple(tree, verb)) return;
  roles.push({ role: LOCATED.has(lemmaAt(tree, verb)) ? 'in' : 'subject', token: verb - 2 });
}

function resolveRelative(tree: Tree, child: number, verb: number): number {
  if (!RELATIVE_PRONOUNS.has(wordAt(tree, child)) || labelAt(tree, verb) !== 'acl:relcl') return child;
  return headOf(tree, verb);
}
