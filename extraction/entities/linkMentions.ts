import type { LinkedMention } from '../actors/resolveActors.ts';
import type { Tree } from '../clauses/tree.ts';
import type { MentionSpan } from '../stages.ts';
import { DocumentLinks, type Link } from './DocumentLinks.ts';
import { DescriptionLinker } from './descriptions/DescriptionLinker.ts';
import type { DocumentEntity } from './EntityList.ts';
import { NameLinker } from './naming/NameLinker.ts';
import { PronounLinker } from './pronouns/PronounLinker.ts';
import { UnclaimedNames } from './pronouns/UnclaimedNames.ts';

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
  const spans = mentions.flat();
  const links = new DocumentLinks(text, trees);
  linkNames(links, spans);
  links.startAgain();
  linkOthers(links, spans);
  return { entities: links.list.entities, mentions: links.listBySentence() };
}

function linkNames(links: DocumentLinks, spans: readonly MentionSpan[]): void {
  const names = new NameLinker(links, spans);
  for (const span of spans) {
    const link = names.link(span);
    if (link) links.pass(links.link(span, link));
  }
}

function linkOthers(links: DocumentLinks, spans: readonly MentionSpan[]): void {
  const unclaimed = new UnclaimedNames(links);
  const descriptions = new DescriptionLinker(links);
  const pronouns = new PronounLinker(links, spans, unclaimed);
  for (const span of [...spans, ...unclaimed.all()].sort(compareSpans)) {
    const known = links.findMentionAt(span.sentence, span.first);
    const link = known ? undefined : linkOther(span);
    const mention = known ?? (link && links.link(span, link));
    if (!mention) continue;
    descriptions.remember(mention);
    pronouns.remember(mention);
    links.pass(mention);
  }

  function linkOther(span: MentionSpan): Link | undefined {
    if (span.kind === 'pronoun') return pronouns.link(span);
    return span.kind === 'description' ? descriptions.link(span) : undefined;
  }
}

function compareSpans(a: MentionSpan, b: MentionSpan): number {
  return a.sentence - b.sentence || a.first - b.first;
}
