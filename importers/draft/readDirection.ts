import type { DraftEdge } from './graphDraft.ts';

const DIRECTIONS: ReadonlyMap<string, DraftEdge['direction']> = new Map([
  ['directed', 'directed'],
  ['forward', 'directed'],
  ['true', 'directed'],
  ['undirected', 'undirected'],
  ['none', 'undirected'],
  ['false', 'undirected'],
  ['mutual', 'mutual'],
  ['both', 'mutual'],
  ['bidirectional', 'mutual'],
]);

/** What a file's word for a direction means, `fallback` where it says nothing. */
export function readDirection(word: unknown, fallback: DraftEdge['direction']): DraftEdge['direction'] {
  return DIRECTIONS.get(String(word ?? '').toLowerCase()) ?? fallback;
}
