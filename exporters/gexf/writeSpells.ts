import type { GraphEdge } from '../graph/graph.ts';
import { writeElement } from '../xml/writeElement.ts';

/**
 * The days on which an edge's statements happened, as GEXF's timestamps. A month or a year stands at its first day, since
 * the format knows days only; an edge of which no text says when has no spell, and Gephi keeps it in view at every time.
 */
export function writeSpells({ evidence }: GraphEdge): string[] {
  const days = new Set(evidence.flatMap(({ date }) => (date === undefined ? [] : findFirstDay(date))));
  if (days.size === 0) return [];
  const spells = [...days].sort().map((timestamp) => writeElement('spell', { timestamp }));
  return [writeElement('spells', {}, spells)];
}

/** YYYY, YYYY-MM or YYYY-MM-DD to its first day. */
function findFirstDay(date: string): string {
  const [year = date, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
