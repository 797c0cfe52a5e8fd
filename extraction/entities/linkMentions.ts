import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { STATE_NOUNS } from '../actors/nouns.ts';
import { type FindMention, type LinkedMention, resolveActors } from '../actors/resolveActors.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  wordAt,
} from '../clauses/tree.ts';
import {
  type Country,
  findCapital,
  findCountry,
  findCountryByCode,
  findDemonym,
  findSeat,
} from '../lexicons/countries.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import { findPlaceDemonym } from '../lexicons/places.ts';
import { DESCRIPTIONS, PRONOUNS } from '../mentions/descriptions.ts';
import { readPhraseText } from '../mentions/findMentions.ts';
import type { MentionSpan } from '../stages.ts';
import { type DocumentEntity, EntityList, withoutArticle } from './EntityList.ts';
import { foldName } from './foldName.ts';
import { isLocative } from './isLocative.ts';
import { OrganizationNames } from './OrganizationNames.ts';
import { PersonNames } from './PersonNames.ts';
import { findSeatedOrganization } from './seatedOrganizations.ts';
import { OFFICES, OWNED_BY_PEOPLE, SENT_ABROAD, SENT_PEOPLE } from './spokenOfAgain.ts';
import { readEmbassy, readGovernment, readStateBody, type StateBody } from './stateBodies.ts';

export interface LinkedDocument {
  readonly entities: readonly DocumentEntity[];
  /** Per sentence, in order. */
  readonly mentions: readonly (readonly LinkedMention[])[];
}

/**
 * Says which entity every mention of a document means, and why. Names go first, by table, full name, short form and
 * acronym; then, in reading order, descriptions and pronouns, by syntax and nearness. What cannot be resolved is left out.
 */
export function linkMentions(
  text: string,
  trees: readonly Tree[],
  mentions: readonly (readonly MentionSpan[])[],
): LinkedDocument {
  return new Linker(text, trees, mentions).link();
}

const LOOK_BACK = 3;
const TITLE_REACH = 5;
class Linker {
  private readonly list = new EntityList();
  private readonly organizations = new OrganizationNames(this.list);
  private readonly persons: PersonNames;
  private readonly linked: LinkedMention[][];

  /** Who was last named with an office: by the office, and by office and country. */
  private readonly holders = new Map<string, number>();
  /** Whose diplomats the text spoke of last. */
  private readonly sentBy = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly trees: readonly Tree[],
    private readonly mentions: readonly (readonly MentionSpan[])[],
  ) {
    this.linked = mentions.map(() => []);
    this.persons = new PersonNames(text, mentions.flat(), this.list);
  }

  link(): LinkedDocument {
    this.mentions.forEach((inSentence, s) => {
      const tree = this.trees[s];
      if (!tree) return;
      for (const mention of inSentence) {
        const found = this.resolve(tree, s, mention);
        if (found)
          this.linked[s]?.push({
            ...mention,
            type: this.typeOf(found.entity, mention),
            entity: found.entity,
            reason: found.reason,
            ...this.findStandsFor(found.entity),
          });
      }
    });
    return { entities: this.list.entities, mentions: this.linked };
  }

  /** An embassy or consulate acts and is acted on for its country. */
  private findStandsFor(entity: number): { standsFor?: number } {
    const owner = readEmbassy(this.list.entities[entity]?.label ?? '');
    if (!owner) return {};
    return {
      standsFor: this.list.ensure({ label: owner.name, type: 'place', country: owner.code }, owner.name),
    };
  }

  private typeOf(entity: number, mention: MentionSpan): EntityType {
    return this.list.entities[entity]?.type ?? mention.type;
  }

  private resolve(
    tree: Tree,
    s: number,
    mention: MentionSpan,
  ): { entity: number; reason: string } | undefined {
    const name = this.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (mention.kind === 'demonym')
      return this.resolveCountry(findDemonym(name), name, 'demonym') ?? this.resolveRegion(name);
    if (mention.kind === 'name') return this.resolveName(tree, s, mention, name);
    if (mention.kind === 'pronoun') return this.resolvePronoun(tree, s, mention);
    return this.resolveDescription(tree, s, mention);
  }

  private resolveCountry(country: Country | undefined, name: string, reason: string) {
    if (!country) return undefined;
    const entity = this.list.ensure({ label: country.name, type: 'place', country: country.code }, name);
    return { entity, reason };
  }

  /** "European", "Chechen": people of a region that is no state. */
  private resolveRegion(name: string) {
    const place = findPlaceDemonym(name);
    return (
      place && {
        entity: this.list.ensure(
          { label: place.name, type: 'place', ...(place.country ? { country: place.country } : {}) },
          name,
        ),
        reason: 'demonym',
      }
    );
  }

  private resolveName(tree: Tree, s: number, mention: MentionSpan, name: string) {
    if (mention.type === 'person' && !this.isCapitalInPlaceOfName(name))
      return this.rememberOffice(tree, s, mention, this.persons.resolve(name));
    const country = findCountry(name);
    if (country) return this.resolveCountry(country, name, 'name of the country');
    const seat = findSeat(name);
    if (seat && !isLocative(tree, mention.head))
      return this.resolveCountry(seat, name, 'seat of the government');
    const seated = isLocative(tree, mention.head) ? undefined : findSeatedOrganization(name);
    if (seated) return this.resolveOrganization(tree, s, mention, seated, name);
    const capital = findCapital(name);
    if (capital && !isLocative(tree, mention.head))
      return this.resolveCountry(capital, name, 'capital for the government');
    if (mention.type === 'place' || seat || capital) {
      const entity = this.list.ensure(
        {
          label: withoutArticle(name),
          type: 'place',
          ...(capital || seat ? { country: (capital ?? seat)?.code ?? '' } : {}),
        },
        name,
      );
      return { entity, reason: 'name' };
    }
    return this.resolveOrganization(tree, s, mention, name);
  }

  /** "Washington blacklisted …": taken for a person, though nobody of the text is called so. */
  private isCapitalInPlaceOfName(name: string): boolean {
    return (
      (findCapital(name) ?? findCountry(name) ?? findSeat(name)) !== undefined && !this.persons.hasWord(name)
    );
  }

  /** "French President Emmanuel Macron": "the president" and "the French president" are he, further down. */
  private rememberOffice(tree: Tree, s: number, mention: MentionSpan, entity: number) {
    const office = lemmaAt(tree, mention.first - 1);
    if (OFFICES.has(office)) {
      this.holders.set(office, entity);
      const country = (this.linked[s] ?? []).findLast(
        (other) =>
          other.last < mention.first && mention.first - other.last < TITLE_REACH && this.countryOf(other),
      );
      if (country) this.holders.set(`${office}|${country.entity}`, entity);
    }
    return { entity, reason: 'name' };
  }

  /** The person named with this office before: "the president", "the French president". */
  private findHolder(tree: Tree, s: number, mention: MentionSpan): number | undefined {
    const office = lemmaAt(tree, mention.head);
    if (!OFFICES.has(office) || wordAt(tree, mention.head) !== office) return undefined;
    const country = findCountryBeside(tree, mention.head, this.finder(s));
    if (country) return this.holders.get(`${office}|${country.entity}`);
    return childrenBy(tree, mention.head, 'det').some((det) => wordAt(tree, det) === 'the')
      ? this.holders.get(office)
      : undefined;
  }

  private resolveOrganization(tree: Tree, s: number, mention: MentionSpan, name: string, written = name) {
    const government = readGovernment(name);
    if (government) return this.resolveCountry(government, name, 'government of the country');
    const known = findOrganization(name);
    const ownMinistry = known && /Ministry/.test(known.name) ? readStateBody(known.name) : undefined;
    if (known && !ownMinistry?.country) {
      const { name: label, country } = known;
      const entity = this.list.ensure(
        { label, type: 'organization', ...(country ? { country } : {}) },
        written,
      );
      this.organizations.remember(entity, label);
      return {
        entity: this.organizations.remember(entity, name),
        reason: foldName(label) === foldName(name) ? 'name' : 'known alias or acronym',
      };
    }
    const body = ownMinistry?.country ? ownMinistry : readStateBody(name);
    if (body) return this.resolveStateBody(tree, s, mention, name, body);
    const earlier = this.organizations.findLike(name);
    if (earlier !== undefined)
      return { entity: this.organizations.remember(earlier, name), reason: 'acronym or short form' };
    const entity = this.list.ensure({ label: withoutArticle(name), type: 'organization' }, name);
    return { entity: this.organizations.remember(entity, name), reason: 'name' };
  }

  private resolveStateBody(tree: Tree, s: number, mention: MentionSpan, name: string, body: StateBody) {
    const country = body.country ?? this.findCountryOf(tree, s, mention);
    const same = country ? undefined : this.organizations.findByName(body.base);
    if (same !== undefined) return { entity: this.organizations.remember(same, name), reason: 'same name' };
    const suffix = country ? ` of ${articleFor(country)}${country.name}` : '';
    const entity = this.list.ensure(
      { label: `${body.base}${suffix}`, type: 'organization', ...(country ? { country: country.code } : {}) },
      name,
    );
    this.organizations.remember(entity, name);
    return {
      entity: this.organizations.remember(entity, body.base),
      reason: country && !body.country ? 'its country by the text before' : 'name',
    };
  }

  /** The country of a ministry that is named without one: its modifier, its possessor, or who acts in the text before it. */
  private findCountryOf(tree: Tree, s: number, mention: MentionSpan): Country | undefined {
    const near = this.linked[s] ?? [];
    const modifier = near.find(
      (other) =>
        this.countryOf(other) &&
        (headOf(tree, other.head) === mention.head ||
          other.last === mention.first - 1 ||
          ((wordAt(tree, other.last + 1) === "'s" || wordAt(tree, other.last + 1) === '’s') &&
            other.last + 2 === mention.first)),
    );
    if (modifier) return this.countryOf(modifier);
    for (const child of childrenBy(tree, mention.head, 'nmod')) {
      if (findPreposition(tree, child) !== 'of') continue;
      const country = findCountry(tree.tokens[child]?.text ?? '');
      if (country) return country;
    }
    for (let at = s; at >= Math.max(0, s - LOOK_BACK); at -= 1) {
      const before = (this.linked[at] ?? []).filter(
        (other) => this.countryOf(other) && (at < s || other.last < mention.first),
      );
      const acting = before.findLast((other) => isActing(this.trees[at], other.head));
      if (acting) return this.countryOf(acting);
    }
    return undefined;
  }

  private countryOf(mention: LinkedMention): Country | undefined {
    const entity = this.list.entities[mention.entity];
    return entity?.key.startsWith('country:') && entity.country
      ? findCountryByCode(entity.country)
      : undefined;
  }

  private resolveDescription(tree: Tree, s: number, mention: MentionSpan) {
    if (mention.type === 'organization' && mention.first < mention.last)
      return this.resolveOrganization(tree, s, mention, this.text.slice(mention.start, mention.end));
    const lemma = lemmaAt(tree, mention.head);
    const owner = OWNED_BY_PEOPLE.has(lemma) ? this.findOwner(tree, s, mention) : undefined;
    if (owner !== undefined) return { entity: owner, reason: `whose ${lemma} it is` };
    if (mention.type === 'group') return this.resolveGroup(tree, s, mention, lemma);
    const description = DESCRIPTIONS.get(lemma);
    if (!description || hasOwnCountry(tree, mention.head))
      return STATE_NOUNS.has(lemma)
        ? { entity: this.ensureGroup(tree, mention), reason: 'group' }
        : undefined;
    const antecedent = this.findBefore(
      s,
      mention,
      (entity) =>
        entity.type === description.type &&
        (description.type !== 'place' || entity.key.startsWith('country:')) &&
        (!description.nameHolds || description.nameHolds.test([entity.label, ...entity.aliases].join(' '))),
    );
    return antecedent === undefined
      ? undefined
      : { entity: antecedent, reason: `"the ${lemma}": last named of its kind` };
  }

  /** "their country", "its government": the entity of the pronoun, or the country it belongs to. */
  private findOwner(tree: Tree, s: number, mention: MentionSpan): number | undefined {
    const possessor = childrenOf(tree, mention.head).find(
      (child) => labelAt(tree, child) === 'nmod:poss' && PRONOUNS.has(wordAt(tree, child)),
    );
    const owner = possessor === undefined ? undefined : this.finder(s)(possessor);
    return owner && this.list.entities[owner.entity]?.key.startsWith('country:') ? owner.entity : undefined;
  }

  /** "the diplomats", "other diplomats": those of the country whose diplomats the text spoke of last. */
  private resolveGroup(tree: Tree, s: number, mention: MentionSpan, lemma: string) {
    const holder = this.findHolder(tree, s, mention);
    if (holder !== undefined) return { entity: holder, reason: `named as ${lemma} before` };
    const kind = SENT_ABROAD.has(lemma) ? 'diplomat' : lemma;
    const represented =
      SENT_ABROAD.has(lemma) || SENT_PEOPLE.has(lemma)
        ? findCountryBeside(tree, mention.head, this.finder(s))
        : undefined;
    if (represented !== undefined) {
      this.sentBy.set(kind, represented.entity);
      this.sentBy.set('people', represented.entity);
    } else if (isAnaphoric(tree, mention.head)) {
      const earlier = SENT_ABROAD.has(lemma)
        ? this.sentBy.get(kind)
        : isCounted(tree, mention.head) && SENT_PEOPLE.has(lemma)
          ? this.sentBy.get('people')
          : undefined;
      if (earlier !== undefined) return { entity: earlier, reason: `the ${lemma}s spoken of before` };
    }
    return { entity: this.ensureGroup(tree, mention), reason: 'group' };
  }

  private resolvePronoun(tree: Tree, s: number, mention: MentionSpan) {
    const pronoun = PRONOUNS.get(wordAt(tree, mention.head));
    if (!pronoun) return undefined;
    const fits = (entity: DocumentEntity) => pronoun.types.includes(entity.type);
    const plural = pronoun.plural ? this.findPlural(s, mention) : undefined;
    if (plural !== undefined) return { entity: plural, reason: 'nearest plural before' };
    const governing = this.findGoverningSubject(tree, s, mention, fits);
    if (governing !== undefined) return { entity: governing, reason: 'subject of the clause above' };
    const antecedent = this.findBefore(s, mention, fits);
    return antecedent === undefined ? undefined : { entity: antecedent, reason: 'nearest subject before' };
  }

  /** "eight Russian diplomats … their country": the last people spoken of in this sentence or the one before. */
  private findPlural(s: number, mention: MentionSpan): number | undefined {
    for (let at = s; at >= Math.max(0, s - 1); at -= 1) {
      const tree = this.trees[at];
      const before = (this.linked[at] ?? []).filter(
        (other) =>
          other.kind === 'description' &&
          (at < s || other.last < mention.first) &&
          tree &&
          /s$|people/.test(wordAt(tree, other.head)),
      );
      const people = before.at(-1);
      if (people && tree)
        return findCountryBeside(tree, people.head, this.finder(at))?.entity ?? people.entity;
    }
    return undefined;
  }

  /** "Moscow said it was expelling …", "Japan recalled its ambassador": the subject of the clauses a pronoun stands in. */
  private findGoverningSubject(
    tree: Tree,
    s: number,
    mention: MentionSpan,
    fits: (entity: DocumentEntity) => boolean,
  ): number | undefined {
    const findMention = this.finder(s);
    for (let at = headOf(tree, mention.head); at >= 0; at = headOf(tree, at))
      for (const child of childrenBy(tree, at, 'nsubj')) {
        if (child === mention.head || child > mention.head) continue;
        const actor = resolveActors(tree, child, findMention).find(({ entity }) =>
          fits(this.list.entities[entity] as DocumentEntity),
        );
        if (actor) return actor.entity;
      }
    return undefined;
  }

  /** The last fitting entity before a mention: a subject of this sentence or of the ones before, else the nearest. */
  private findBefore(
    s: number,
    mention: MentionSpan,
    fits: (entity: DocumentEntity) => boolean,
  ): number | undefined {
    for (let at = s; at >= Math.max(0, s - LOOK_BACK); at -= 1) {
      const before = (this.linked[at] ?? []).filter(
        (other) =>
          (at < s || other.last < mention.first) && fits(this.list.entities[other.entity] as DocumentEntity),
      );
      const acting = before.filter((other) => isActing(this.trees[at], other.head));
      const found = at < s ? (acting[0] ?? before.at(-1)) : (acting.at(-1) ?? before.at(-1));
      if (found) return found.entity;
    }
    return undefined;
  }

  private finder(s: number): FindMention {
    return (token) => this.linked[s]?.find((mention) => mention.first <= token && token <= mention.last);
  }

  private ensureGroup(tree: Tree, mention: MentionSpan): number {
    const label = readPhraseText(tree, mention.head, this.text).replace(/\s+/g, ' ');
    return this.list.ensure({ label, type: 'group' }, label);
  }
}

/** Subject, agent or possessor of something, itself or by what it modifies ("Japan's request", "British authorities"). */
function isActing(tree: Tree | undefined, head: number): boolean {
  if (!tree) return false;
  for (let at = head; at >= 0; at = headOf(tree, at)) {
    const label = baseLabelAt(tree, at);
    if (label === 'nsubj' || labelAt(tree, at) === 'nmod:poss' || label === 'root') return true;
    if (!['amod', 'compound', 'flat', 'appos', 'conj'].includes(label)) return false;
  }
  return false;
}

/** The country in a phrase such as "Russian diplomats" or "diplomats from Moscow". */
function findCountryBeside(tree: Tree, noun: number, findMention: FindMention): LinkedMention | undefined {
  for (const child of childrenOf(tree, noun)) {
    const mention = findMention(child);
    const beside = child < noun || ['from', 'of'].includes(findPreposition(tree, child) ?? '');
    if (mention && beside && mention.type === 'place' && mention.kind !== 'description') return mention;
  }
  return undefined;
}

function isCounted(tree: Tree, noun: number): boolean {
  return childrenBy(tree, noun, 'nummod').length > 0 && childrenBy(tree, noun, 'det').length > 0;
}

/** Spoken of again: "the diplomats", "these eight people", "other diplomats", "diplomats"; not "a diplomat", "foreign diplomats". */
function isAnaphoric(tree: Tree, noun: number): boolean {
  const words = childrenOf(tree, noun)
    .filter((child) => child < noun)
    .map((child) => wordAt(tree, child));
  if (
    words.some((word) => ['a', 'an', 'any', 'every', 'each', 'some', 'no', 'foreign', 'many'].includes(word))
  )
    return false;
  return (
    words.some((word) => ['the', 'these', 'those', 'other', 'more', 'further'].includes(word)) ||
    (words.length === 0 && /s$/.test(wordAt(tree, noun)))
  );
}

function hasOwnCountry(tree: Tree, noun: number): boolean {
  return (
    childrenOf(tree, noun).some(
      (child) => child < noun && findDemonym(tree.tokens[child]?.text ?? '') !== undefined,
    ) || childrenOf(tree, noun).some((child) => labelAt(tree, child) === 'nmod:poss')
  );
}

function articleFor(country: Country): string {
  return /^(?:United|Netherlands|Philippines|Soviet|Czech Republic|Bahamas|Maldives|Gambia)/.test(
    country.name,
  )
    ? 'the '
    : '';
}
