import type { NameSpan, Node, ParsedSentence } from '../stages.ts';
import { isAncestor, type SetArc } from './repairs/arcs.ts';
import { attachAccordingTo } from './repairs/attachAccordingTo.ts';
import { attachAccused } from './repairs/attachAccused.ts';
import { attachAdverbial } from './repairs/attachAdverbial.ts';
import { attachAgent, attachAuthor, attachBehindAgent, attachOuterAgent } from './repairs/attachAgent.ts';
import { attachBareName, attachBefore, attachOccupation, attachOffice } from './repairs/attachBefore.ts';
import { attachHyphenated } from './repairs/attachHyphenated.ts';
import { attachInfinitive, attachPurpose, attachRanked, attachTerm } from './repairs/attachInfinitive.ts';
import { attachListed } from './repairs/attachListed.ts';
import { attachMeans } from './repairs/attachMeans.ts';
import { attachPaired } from './repairs/attachPaired.ts';
import { attachPrepositions } from './repairs/attachPrepositions.ts';
import { attachTitle } from './repairs/attachTitle.ts';
import { attachWhere } from './repairs/attachWhere.ts';
import { freeActive } from './repairs/freeActive.ts';
import { freeAdjectives } from './repairs/freeAdjectives.ts';
import { freeAdverbs } from './repairs/freeAdverbs.ts';
import { freeApposed } from './repairs/freeApposed.ts';
import { freeCopular } from './repairs/freeCopular.ts';
import { freeFinite } from './repairs/freeFinite.ts';
import { freeFromName } from './repairs/freeFromName.ts';
import { freeFromPreposition } from './repairs/freeFromPreposition.ts';
import { freeFronted } from './repairs/freeFronted.ts';
import { freeGerunds, freeOrigin } from './repairs/freeGerunds.ts';
import { freeGuilty } from './repairs/freeGuilty.ts';
import { freeHeads } from './repairs/freeHeads.ts';
import { freeNouns, joinGerund } from './repairs/freeNouns.ts';
import { freeObliques } from './repairs/freeObliques.ts';
import { freePast } from './repairs/freePast.ts';
import { freePeople } from './repairs/freePeople.ts';
import { freePerfect } from './repairs/freePerfect.ts';
import { freePersona } from './repairs/freePersona.ts';
import { freePredicates } from './repairs/freePredicates.ts';
import { freeQuantifiers } from './repairs/freeQuantifiers.ts';
import { freeRecipient } from './repairs/freeRecipient.ts';
import { freeCounted, freeDescribed, freeReduced } from './repairs/freeReduced.ts';
import { freeContact, freeRelative, freeRuled, freeWhom } from './repairs/freeRelative.ts';
import { freeReporter } from './repairs/freeReporter.ts';
import { freeSaid } from './repairs/freeSaid.ts';
import { freeSecondObject } from './repairs/freeSecondObject.ts';
import { freeSpeakerClause } from './repairs/freeSpeakerClause.ts';
import { freeSubordinate } from './repairs/freeSubordinate.ts';
import { freeTalkedOf, freeTalks } from './repairs/freeTalks.ts';
import { freeThat } from './repairs/freeThat.ts';
import { freeTimes } from './repairs/freeTimes.ts';
import { freeVerbs } from './repairs/freeVerbs.ts';
import { freeWhose } from './repairs/freeWhose.ts';
import { joinBetween } from './repairs/joinBetween.ts';
import { joinCompound } from './repairs/joinCompound.ts';
import { freeDemonyms, joinDemonyms } from './repairs/joinDemonyms.ts';
import { joinInfinitive } from './repairs/joinInfinitive.ts';
import { joinName } from './repairs/joinName.ts';
import { joinRow } from './repairs/joinRow.ts';
import { keepNearestSubject } from './repairs/keepNearestSubject.ts';
import { keepObject } from './repairs/keepObject.ts';
import { liftApposed, lowerApposed } from './repairs/liftApposed.ts';
import { nameSpeaker } from './repairs/nameSpeaker.ts';
import { joinPeople, placeName } from './repairs/placeNames.ts';
import { readHeadlineFuture } from './repairs/readHeadlineFuture.ts';
import { readVerbAfter, readVerbBefore } from './repairs/readVerbAfter.ts';

/**
 * Mends what a statistical parser often gets wrong and the words make plain; each repair says what. Their order matters: first what
 * is a verb and what a noun, then whose an object, a subject or an infinitive is, then what prepositions and names belong to, last
 * what clauses belong to.
 */
export function repairTree(
  sentence: ParsedSentence,
  names: readonly NameSpan[],
  verbs: ReadonlySet<string>,
): ParsedSentence {
  const tokens: Node[] = [...sentence.tokens];
  const set: SetArc = (i, arc) => {
    const token = tokens[i];
    if (!token || (arc.head !== undefined && arc.head >= 0 && isAncestor(tokens, i, arc.head))) return;
    tokens[i] = {
      start: token.start,
      end: token.end,
      text: token.text,
      word: token.word,
      lemma: arc.lemma ?? token.lemma,
      tag: arc.tag ?? token.tag,
      head: arc.head ?? token.head,
      label: arc.label ?? token.label,
    };
  };
  freeHeads(tokens, set);
  freePeople(tokens, names, set);
  for (const name of names) {
    readVerbAfter(tokens, name, verbs, set);
    readVerbBefore(tokens, name, set);
  }
  for (const name of names) readHeadlineFuture(tokens, name, set);
  freeDemonyms(tokens, set);
  freePredicates(tokens, set);
  freeFinite(tokens, verbs, set);
  freeCopular(tokens, set);
  freePast(tokens, verbs, set);
  freeRuled(tokens, set);
  freeVerbs(tokens, set);
  freeApposed(tokens, set);
  freeNouns(tokens, set);
  joinGerund(tokens, set);
  joinCompound(tokens, set);
  freeTalkedOf(tokens, set);
  freeTalks(tokens, set);
  freeAdjectives(tokens, set);
  freeAdverbs(tokens, set);
  keepObject(tokens, set);
  freeSaid(tokens, set);
  freeReporter(tokens, set);
  freePersona(tokens, set);
  freeGuilty(tokens, set);
  freePerfect(tokens, set);
  freeReduced(tokens, set);
  freeDescribed(tokens, set);
  freeCounted(tokens, set);
  freeRecipient(tokens, set);
  freeSecondObject(tokens, set);
  freeTimes(tokens, set);
  freeThat(tokens, set);
  freeContact(tokens, set);
  joinInfinitive(tokens, set);
  attachInfinitive(tokens, set);
  freeActive(tokens, set);
  attachPurpose(tokens, set);
  attachTerm(tokens, set);
  attachRanked(tokens, set);
  attachAccused(tokens, set);
  freeGerunds(tokens, verbs, set);
  attachHyphenated(tokens, set);
  attachPaired(tokens, set);
  freeQuantifiers(tokens, set);
  freeObliques(tokens, set);
  attachPrepositions(tokens, set);
  attachMeans(tokens, set);
  freeFromName(tokens, set);
  attachAgent(tokens, set);
  attachOuterAgent(tokens, set);
  attachBehindAgent(tokens, set);
  attachAuthor(tokens, set);
  attachAccordingTo(tokens, set);
  for (const name of names) {
    joinName(tokens, name, set);
    freeFromPreposition(tokens, name, set);
  }
  for (const name of names) {
    freeOrigin(tokens, name, set);
    placeName(tokens, name, set);
  }
  joinPeople(tokens, names, set);
  for (const name of names) attachBefore(tokens, name, set);
  for (const name of names) attachBareName(tokens, name, set);
  for (const name of names) if (name.type === 'person') attachTitle(tokens, name, set);
  for (const name of names)
    if (name.type === 'person') {
      attachOffice(tokens, name, set);
      attachOccupation(tokens, name, set);
      liftApposed(tokens, name, set);
    }
  for (const name of names) {
    if (name.type === 'organization') lowerApposed(tokens, name, set);
    nameSpeaker(tokens, name, set);
  }
  freeWhose(tokens, set);
  freeRelative(tokens, set);
  freeWhom(tokens, set);
  attachWhere(tokens, set);
  freeSpeakerClause(tokens, set);
  attachAdverbial(tokens, set);
  joinRow(tokens, set);
  joinDemonyms(tokens, set);
  freeSubordinate(tokens, set);
  freeFronted(tokens, set);
  attachListed(tokens, set);
  joinBetween(tokens, set);
  keepNearestSubject(tokens, set);
  return { start: sentence.start, end: sentence.end, kind: sentence.kind, tokens };
}
