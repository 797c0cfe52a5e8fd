import type { Dossier, Entity, Mention, Span, Statement } from '../../graph-data/schema/dossier.ts';
import { EditError } from './editError.ts';

/** How often each wording names an entity, in the order of the texts: "Russia" 14, "Moscow" 5. */
export function countWordings({ documents }: Dossier, { mentions }: Entity): Map<string, number> {
  const textOf = new Map(documents.map(({ id, text }) => [id, text]));
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const wording = readWording(textOf, mention);
    counts.set(wording, (counts.get(wording) ?? 0) + 1);
  }
  return counts;
}

/**
 * The dossier with some wordings of an entity made an entity of their own, or given to it where it is there already. A statement goes with the wording that its end
 * stands on; who says so and where go with the only wording left in the sentence.
 */
export function splitEntity(
  dossier: Dossier,
  id: string,
  wordings: readonly string[],
  as: { readonly id: string; readonly label: string },
): Dossier {
  const entity = dossier.entities.find((candidate) => candidate.id === id);
  if (!entity) return dossier;
  const textOf = new Map(dossier.documents.map((document) => [document.id, document.text]));
  const chosen = new Set(wordings);
  const moved = entity.mentions.filter((mention) => chosen.has(readWording(textOf, mention)));
  if (moved.length === 0) return dossier;
  if (moved.length === entity.mentions.length)
    throw new EditError(
      'Not all names can be split off: choose those of the other actor only, or rename this one.',
    );
  const kept = entity.mentions.filter((mention) => !moved.includes(mention));
  const goesAlong = (document: string, span: Span) =>
    standsIn(moved, document, span) && !standsIn(kept, document, span);
  const before = dossier.entities.find((candidate) => candidate.id === as.id);
  const split: Entity = {
    ...(before ?? { id: as.id, label: as.label, type: entity.type }),
    aliases: [...new Set([...(before?.aliases ?? []), ...chosen])].filter((wording) => wording !== as.label),
    mentions: [...(before?.mentions ?? []), ...moved],
  };
  const aliases = entity.aliases.filter((alias) => !chosen.has(alias));
  return {
    ...dossier,
    entities: [
      ...dossier.entities
        .filter((candidate) => candidate !== before)
        .map((candidate) => (candidate === entity ? { ...entity, aliases, mentions: kept } : candidate)),
      split,
    ],
    statements: dossier.statements.map((statement) => moveEnds(statement, id, as.id, goesAlong)),
  };
}

function moveEnds(
  statement: Statement,
  from: string,
  to: string,
  goesAlong: (document: string, span: Span) => boolean,
): Statement {
  const { source, target, place, attributedTo, evidence, sourceSpan, targetSpan } = statement;
  const move = (id: string, span: Span) => (id === from && goesAlong(evidence.document, span) ? to : id);
  const moved = {
    source: move(source, sourceSpan),
    target: move(target, targetSpan),
    ...(place === undefined ? {} : { place: move(place, evidence) }),
    ...(attributedTo === undefined ? {} : { attributedTo: move(attributedTo, evidence) }),
  };
  const isSame =
    moved.source === source &&
    moved.target === target &&
    moved.place === place &&
    moved.attributedTo === attributedTo;
  return isSame ? statement : { ...statement, ...moved };
}

function standsIn(mentions: readonly Mention[], document: string, { start, end }: Span): boolean {
  return mentions.some(
    (mention) => mention.document === document && mention.start < end && start < mention.end,
  );
}

function readWording(textOf: ReadonlyMap<string, string>, { document, start, end }: Mention): string {
  return textOf.get(document)?.slice(start, end) ?? '';
}
