import type { Dossier, Entity, Statement } from '../graph-data/schema/dossier.ts';
import { findUnknownActors } from '../graph-data/schema/findUnknownActors.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { GoldStatement, GoldText } from './gold.ts';
import { type GoldName, isNamed } from './isNamed.ts';

export interface Match {
  readonly gold: GoldStatement;
  readonly statement: Statement;
  /** Whether the evidence overlaps the gold's. */
  readonly grounded: boolean;
}

/** Every gold statement is matched or missed, every statement of the vocabulary matched or wrong. */
export interface Comparison {
  readonly matches: readonly Match[];
  readonly missed: readonly GoldStatement[];
  readonly wrong: readonly Statement[];
}

/**
 * Pairs gold statements and a dossier's statements of equal source, relation and target, one to one, so that what is
 * said once and found twice is wrong once. The best pairs are taken first: grounded, then of equal status, date, count.
 * Open relations (`other`) and acts of an unknown actor are left out, as in the gold.
 */
export function matchStatements(text: GoldText, { entities, statements }: Dossier): Comparison {
  const isSameTriple = compareTriples(text, entities);
  const unknown = findUnknownActors({ entities });
  const judged = statements.filter(({ source, relation }) => relation !== 'other' && !unknown.has(source));
  const pairs = text.statements.flatMap((gold) =>
    judged
      .filter((statement) => isSameTriple(gold, statement))
      .map((statement) => ({ gold, statement, grounded: isGrounded(text, gold, statement) })),
  );
  pairs.sort((a, b) => rateMatch(b) - rateMatch(a));

  const taken = new Set<GoldStatement | Statement>();
  const matches = pairs.filter(({ gold, statement }) => {
    if (taken.has(gold) || taken.has(statement)) return false;
    taken.add(gold).add(statement);
    return true;
  });
  return {
    matches,
    missed: text.statements.filter((gold) => !taken.has(gold)),
    wrong: judged.filter((statement) => !taken.has(statement)),
  };
}

function compareTriples(text: GoldText, entities: readonly Entity[]) {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const nameOf = new Map<string, GoldName>(text.entities.map((entity) => [entity.label, entity]));
  const isEnd = (label: string, id: string) => {
    const entity = entityOf.get(id);
    return entity !== undefined && isNamed(nameOf.get(label) ?? { label, aliases: [] }, entity);
  };
  return (gold: GoldStatement, { source, relation, target }: Statement): boolean =>
    gold.relation === relation &&
    ((isEnd(gold.source, source) && isEnd(gold.target, target)) ||
      (getRelation(relation).symmetric && isEnd(gold.source, target) && isEnd(gold.target, source)));
}

function isGrounded({ text }: GoldText, gold: GoldStatement, { evidence }: Statement): boolean {
  const sentence = gold.evidence ?? text;
  const start = text.indexOf(sentence);
  return evidence.start < start + sentence.length && start < evidence.end;
}

/** Each criterion outweighs all after it. */
function rateMatch({ gold, statement, grounded }: Match): number {
  return [
    grounded,
    gold.status === statement.status,
    gold.date === statement.date,
    gold.count === statement.count,
  ].reduce((rate, holds) => rate * 2 + Number(holds), 0);
}
