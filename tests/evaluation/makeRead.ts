import type { GoldStatement, GoldText } from '../../evaluation/gold.ts';
import type { Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';

/** A statement as found: between labels, its evidence a stretch of the text (the whole text unless said). */
export interface FoundStatement extends Omit<GoldStatement, 'evidence'> {
  readonly evidence?: string;
}

export function makeText(text: Partial<GoldText>): GoldText {
  return {
    id: 'made-up',
    kind: 'sentence',
    title: '',
    text: 'Made up.',
    entities: [],
    statements: [],
    ...text,
  };
}

export function makeEntity(label: string, entity: Partial<Entity> = {}): Entity {
  return { id: label, label, type: 'organization', aliases: [], mentions: [], ...entity };
}

/** A dossier of a text as if these statements had been found in it; entities not given are organizations. */
export function makeDossier(
  text: GoldText,
  found: readonly FoundStatement[],
  entities: readonly Entity[] = [],
): Dossier {
  const labels = new Set(found.flatMap(({ source, target }) => [source, target]));
  const others = [...labels].filter((label) => entities.every((entity) => entity.label !== label));
  return {
    format: 'attest-dossier',
    version: 1,
    name: 'made up',
    documents: [],
    entities: [...entities, ...others.map((label) => makeEntity(label))],
    statements: found.map((statement, i) => makeStatement(text, statement, `s${i + 1}`)),
  };
}

function makeStatement(
  { text }: GoldText,
  { evidence = text, ...found }: FoundStatement,
  id: string,
): Statement {
  const start = text.indexOf(evidence);
  const span = { start, end: start + evidence.length };
  return {
    ...found,
    id,
    evidence: { document: 'made-up', ...span, text: evidence },
    sourceSpan: span,
    triggerSpan: span,
    targetSpan: span,
  };
}
