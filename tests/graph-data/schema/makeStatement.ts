import type { Statement } from '../../../graph-data/schema/dossier.ts';

const zero = { start: 0, end: 1 };

/** A statement that is valid in itself: tests say only what they are about. */
export function makeStatement(part: Partial<Statement> & Pick<Statement, 'id'>): Statement {
  return {
    source: 'e1',
    relation: 'expelled',
    target: 'e2',
    status: 'asserted',
    evidence: { document: 'd1', start: 0, end: 1, text: 'A' },
    sourceSpan: zero,
    triggerSpan: zero,
    targetSpan: zero,
    ...part,
  };
}
