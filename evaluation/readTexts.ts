import { DossierBuilder } from '../extraction/dossier/DossierBuilder.ts';
import type { DocumentReader } from '../extraction/pipeline.ts';
import type { Dossier } from '../graph-data/schema/dossier.ts';
import type { GoldText } from './gold.ts';
import { type Comparison, matchStatements } from './matchStatements.ts';

/** A text of the gold, what was read from it, and how the two compare. */
export interface ReadText {
  readonly text: GoldText;
  readonly dossier: Dossier;
  readonly comparison: Comparison;
}

/** Reads every text into a dossier of its own. */
export function readTexts(texts: readonly GoldText[], readDocument: DocumentReader): ReadText[] {
  return texts.map((text) => {
    const { id, title, date } = text;
    const builder = new DossierBuilder(id);
    builder.add(readDocument({ id, title, text: text.text, ...(date === undefined ? {} : { date }) }));
    const dossier = builder.build();
    return { text, dossier, comparison: matchStatements(text, dossier) };
  });
}
