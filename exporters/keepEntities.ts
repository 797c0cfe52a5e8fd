import type { Dossier, Entity } from '../graph-data/schema/dossier.ts';
import type { ExportOptions } from './exporter.ts';

/** The entities that leave: all, or those whom a text names. */
export function keepEntities({ entities }: Dossier, { unknownActors }: ExportOptions): readonly Entity[] {
  return unknownActors ? entities : entities.filter(({ unknown }) => !unknown);
}
