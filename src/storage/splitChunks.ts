/** Values that are saved and loaded as one record. A chunk is never changed: an edit writes new ones. */
export interface Chunk<T> {
  readonly key: string;
  readonly values: readonly T[];
}

export interface SplitOptions<T> {
  /** What a value costs to copy; a chunk is closed when its values reach `limit`. */
  readonly weigh: (value: T) => number;
  readonly limit: number;
  readonly createKey: () => string;
}

/**
 * Splits a list into chunks, so that saving never copies much at once. A chunk of the last save whose values still
 * stand together, unchanged, is taken over: what an edit writes is about as large as the edit.
 */
export function splitChunks<T>(
  values: readonly T[],
  saved: readonly Chunk<T>[],
  { weigh, limit, createKey }: SplitOptions<T>,
): Chunk<T>[] {
  const savedByFirst = new Map(saved.map((chunk) => [chunk.values[0], chunk]));
  const chunks: Chunk<T>[] = [];
  let open: T[] = [];
  let weight = 0;
  const close = () => {
    if (open.length > 0) chunks.push({ key: createKey(), values: open });
    open = [];
    weight = 0;
  };
  for (let i = 0; i < values.length; ) {
    const value = values[i] as T;
    const known = savedByFirst.get(value);
    if (known && standsAt(values, i, known.values)) {
      close();
      chunks.push(known);
      i += known.values.length;
      continue;
    }
    open.push(value);
    weight += weigh(value);
    if (weight >= limit) close();
    i += 1;
  }
  close();
  return chunks;
}

function standsAt<T>(values: readonly T[], start: number, part: readonly T[]): boolean {
  return part.every((value, i) => values[start + i] === value);
}
