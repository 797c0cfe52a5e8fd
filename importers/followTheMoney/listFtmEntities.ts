import type { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import { isRecord, listFields, readId } from '../json/jsonValues.ts';
import { readFtmId } from './readFtmId.ts';

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** Whether a value is an entity of FollowTheMoney. */
export function isFtmEntity(value: unknown): boolean {
  return isRecord(value) && typeof value.schema === 'string' && isRecord(value.properties);
}

/** The entities of JSON lines, of a list, or of a diagram of Aleph (`{ entities, layout }`). */
export function listFtmEntities(file: GraphFile, drops: DropTally): FtmEntity[] {
  const values = isLines(file) ? parseLines(file.text, drops) : listValues(file.readJson());
  return values.flatMap((value) => {
    if (!isFtmEntity(value)) {
      drops.count('brokenLines');
      return [];
    }
    const fields = listFields(value);
    const id = readId(fields.get('id'));
    if (id === undefined) drops.count('namelessNodes');
    return id === undefined
      ? []
      : [
          {
            id: readFtmId(id),
            schema: String(fields.get('schema')),
            properties: readProperties(fields.get('properties')),
          },
        ];
  });
}

export function listValues(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const entities = listFields(json).get('entities');
  return Array.isArray(entities) ? entities : [json];
}

/** One object on the first line, and more after it. */
function isLines(file: GraphFile): boolean {
  return file.findJson() === undefined;
}

function parseLines(text: string, drops: DropTally): unknown[] {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      drops.count('brokenLines');
    }
  }
  return values;
}

function readProperties(value: unknown): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Array.from(listFields(value), ([name, values]) => [
      name,
      (Array.isArray(values) ? values : [values]).flatMap(readReference),
    ]),
  );
}

/** Servers nest the entity that a value points to. */
function readReference(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  const id = isRecord(value) ? readId(value.id) : readId(value);
  return id === undefined ? [] : [id];
}
