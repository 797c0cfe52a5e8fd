import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ENTITY_TYPES, STATUSES } from '../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../graph-data/vocabulary/vocabulary.ts';
import type { GoldText, Half } from './gold.ts';

const relation = v.picklist(RELATION_IDS);

const statement = v.object({
  source: v.string(),
  relation,
  target: v.string(),
  status: v.picklist(STATUSES),
  count: v.exactOptional(v.number()),
  date: v.exactOptional(v.string()),
  evidence: v.exactOptional(v.string()),
});

const entity = v.object({ label: v.string(), type: v.picklist(ENTITY_TYPES), aliases: v.array(v.string()) });

const line = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  date: v.exactOptional(v.string()),
  text: v.string(),
  nearMiss: v.exactOptional(relation),
  entities: v.optional(v.array(entity), []),
  statements: v.array(statement),
});

/** The sentences and then the documents of one half of tests/gold. Throws an error that names the line, not its text. */
export function readGold(half: Half): GoldText[] {
  return [...readTexts(half, 'sentence'), ...readTexts(half, 'document')];
}

function readTexts(half: Half, kind: GoldText['kind']): GoldText[] {
  const file = `tests/gold/${half}/${kind}s.ndjson`;
  const lines = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((json, i) => ({ ...readLine(json, `${file}:${i + 1}`), kind }));
}

function readLine(json: string, where: string): v.InferOutput<typeof line> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Error(`readGold: ${where} is not JSON. Correct the line.`);
  }
  const result = v.safeParse(line, value, { abortEarly: true });
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]) ?? 'the line';
  throw new Error(
    `readGold: ${where}: ${field} is not what tests/gold/README.md describes. Correct the line.`,
  );
}
