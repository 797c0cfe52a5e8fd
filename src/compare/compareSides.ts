import type { Entity, Statement, Status } from '../../graph-data/schema/dossier.ts';
import { listOpposites } from '../../graph-data/vocabulary/opposites.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { groupFacts } from '../agreement/groupFacts.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { giveWay } from '../dossier/giveWay.ts';
import type { Change, Comparison, FactChange, Side } from './comparison.ts';
import { findTurns } from './findTurns.ts';
import { matchActors } from './matchActors.ts';
import type { Told } from './told.ts';

/** A fact with what each side says of it. */
interface TwoSided {
  readonly told: readonly Told[];
  readonly before: readonly Statement[];
  readonly after: readonly Statement[];
}

/** So many statements are compared between two looks at the page: less than 100 ms. */
const AT_ONCE = 5000;

/**
 * What differs between two sides, in slices with a `pause` after each, so that the page stays awake. A statement of both sides
 * (the same object) counts on both. Facts are told apart by their dates (see groupFacts), actors matched by name.
 */
export async function compareSides(
  before: Side,
  after: Side,
  pause: () => Promise<void> = giveWay,
): Promise<Comparison> {
  const isOne = before.entities === after.entities;
  const match = matchActors(before.entities, isOne ? before.entities : after.entities);
  const toShared = (id: string) => (isOne ? id : (match.toAfter.get(id) ?? `before ${id}`));
  const entityById = new Map<string, Entity>(after.entities.map((entity) => [entity.id, entity]));
  for (const entity of before.entities)
    if (!entityById.has(toShared(entity.id))) entityById.set(toShared(entity.id), entity);
  await pause();
  const told = listTold(before, after, toShared);
  await pause();
  const facts: TwoSided[] = [];
  for (const slice of slicePairs(told)) {
    facts.push(...pairUp(slice));
    await pause();
  }
  const changes = markOpposites(facts, facts.flatMap(findChange));
  await pause();
  return {
    facts: changes,
    alike: facts.length - facts.flatMap(findChange).length,
    turns: findTurns(told),
    ...compareActors(told, entityById),
    entityById,
    byAlias: isOne ? [] : listByAlias(before.entities, match),
  };
}

function listTold(before: Side, after: Side, toShared: (id: string) => string): Told[] {
  const onBoth = new Set(before.statements);
  const told: Told[] = after.statements.map((original) => ({
    statement: original,
    original,
    isBefore: onBoth.delete(original),
    isAfter: true,
  }));
  for (const original of onBoth)
    told.push({
      statement: { ...original, source: toShared(original.source), target: toShared(original.target) },
      original,
      isBefore: true,
      isAfter: false,
    });
  return told;
}

/** Slices of statements, all between two actors in one of them. */
function slicePairs(told: readonly Told[]): readonly (readonly Told[])[] {
  const byEnd = new Map<string, Told[]>();
  for (const one of told) {
    const { source, target } = one.statement;
    appendTo(byEnd, source < target ? source : target, one);
  }
  const slices: Told[][] = [[]];
  for (const group of byEnd.values()) {
    if ((slices.at(-1)?.length ?? 0) + group.length > AT_ONCE) slices.push([]);
    slices.at(-1)?.push(...group);
  }
  return slices;
}

function pairUp(told: readonly Told[]): TwoSided[] {
  const toldBy = new Map(told.map((one) => [one.statement, one]));
  return groupFacts(told.map(({ statement }) => statement)).map(({ statements }) => {
    const ones = statements.flatMap((statement) => toldBy.get(statement) ?? []);
    return {
      told: ones,
      before: ones.filter(({ isBefore }) => isBefore).map(({ original }) => original),
      after: ones.filter(({ isAfter }) => isAfter).map(({ original }) => original),
    };
  });
}

function findChange(fact: TwoSided): FactChange[] {
  const [first] = fact.told;
  const kind = nameChange(fact);
  if (!first || !kind) return [];
  const { source, target } = first.statement;
  return [{ kind, source, target, before: fact.before, after: fact.after }];
}

function nameChange({ before, after }: TwoSided): Change | undefined {
  if (before.length === 0) return 'new';
  if (after.length === 0) return 'gone';
  const [was, is] = [readStanding(before), readStanding(after)];
  if (was === is) return undefined;
  return was === 'negated' || is === 'negated' ? 'reversed' : 'status';
}

/** The status that the last dated statements give, or else the most; of as many the first told. */
function readStanding(statements: readonly Statement[]): Status | undefined {
  const last = statements.reduce((day, { date }) => (date && date > day ? date : day), '');
  const counted = new Map<Status, number>();
  for (const { status, date } of statements)
    if ((date ?? '') === last) counted.set(status, (counted.get(status) ?? 0) + 1);
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What is new and takes back what was done before is a reversal of it. */
function markOpposites(facts: readonly TwoSided[], changes: readonly FactChange[]): FactChange[] {
  const done = new Map<string, Statement[]>();
  for (const { told, before } of facts) {
    const first = told[0]?.statement;
    if (first && readStanding(before) === 'asserted')
      done.set(keyOf(first.source, first.relation, first.target), [
        ...(done.get(keyOf(first.source, first.relation, first.target)) ?? []),
        ...before,
      ]);
  }
  return changes.map((change) => {
    const [act] = change.after;
    if (change.kind !== 'new' || !act || act.status !== 'asserted') return change;
    const undone = [...listOpposites(act.relation)].flatMap((relation) => [
      ...(done.get(keyOf(change.source, relation, change.target)) ?? []),
      ...(getRelation(relation).symmetric
        ? (done.get(keyOf(change.target, relation, change.source)) ?? [])
        : []),
    ]);
    return undone.length > 0 ? { ...change, kind: 'reversed', before: undone } : change;
  });
}

function keyOf(source: string, relation: string, target: string): string {
  return JSON.stringify([source, relation, target]);
}

function compareActors(
  told: readonly Told[],
  entityById: ReadonlyMap<string, Entity>,
): Pick<Comparison, 'newActors' | 'goneActors'> {
  const list = (side: 'isBefore' | 'isAfter') =>
    new Set(told.filter((one) => one[side]).flatMap(({ statement }) => [statement.source, statement.target]));
  const [before, after] = [list('isBefore'), list('isAfter')];
  const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...ids].filter((id) => !others.has(id)).flatMap((id) => entityById.get(id) ?? []);
  return { newActors: without(after, before), goneActors: without(before, after) };
}

function listByAlias(
  before: readonly Entity[],
  { toAfter, byAlias }: ReturnType<typeof matchActors>,
): Comparison['byAlias'] {
  return before
    .filter(({ id }) => byAlias.has(id))
    .map(({ id, label }) => ({ actor: toAfter.get(id) ?? id, before: label }));
}
