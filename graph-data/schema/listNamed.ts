import type { Statement } from './dossier.ts';

/** The ids of the entities that a statement names: its ends, its place, and who says so. */
export function listNamed({ source, target, place, attributedTo }: Statement): string[] {
  return [source, target, place, attributedTo].filter((id) => id !== undefined);
}
