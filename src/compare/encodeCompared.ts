import { isIsoDay } from '../../graph-data/schema/isoDate.ts';
import type { Compared } from './comparison.ts';

/** What is compared, as one word of a link: "days 2021-01-01 2022-01-01", "dossier ID". */
export function encodeCompared(compared: Compared): string {
  return compared.kind === 'days' ? `days ${compared.before} ${compared.after}` : `dossier ${compared.id}`;
}

/** What such a word says is compared; null for any other. */
export function decodeCompared(word: string): Compared | null {
  const [kind, ...rest] = word.split(' ');
  if (kind === 'dossier') return rest.length > 0 ? { kind, id: rest.join(' ') } : null;
  const [before = '', after = ''] = rest;
  return kind === 'days' && isIsoDay(before) && isIsoDay(after) ? { kind, before, after } : null;
}
