import type { Reading } from '../../../graph-data/readers/reading.ts';
import { type ReadOptions, readSource } from '../../../graph-data/readers/readSource.ts';

export function readBytes(
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource({ name, id: name, bytes }, options);
}

/** The codes and messages of what could not be read. */
export function listErrors({ errors }: Reading): string[] {
  return errors.map(({ code, message }) => `${code} ${message}`);
}
