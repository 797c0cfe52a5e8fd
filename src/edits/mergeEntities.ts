import type { Dossier, Entity } from '../../graph-data/schema/dossier.ts';
import { renameNamed } from '../../graph-data/schema/renameNamed.ts';
import { EditError } from './editError.ts';

/** The dossier with one entity taken for another: its mentions, names and statements are the other's. */
export function mergeEntities(dossier: Dossier, from: string, into: string): Dossier {
  if (from === into) throw new EditError('An actor cannot be merged with itself. Choose another one.');
  const gone = dossier.entities.find(({ id }) => id === from);
  if (!gone || !dossier.entities.some(({ id }) => id === into)) return dossier;
  return {
    ...dossier,
    entities: dossier.entities
      .filter(({ id }) => id !== from)
      .map((entity) => (entity.id === into ? joinEntities(entity, gone) : entity)),
    statements: dossier.statements.map((statement) =>
      renameNamed(statement, (id) => (id === from ? into : id)),
    ),
  };
}

function joinEntities(entity: Entity, gone: Entity): Entity {
  const aliases = new Set([...entity.aliases, gone.label, ...gone.aliases]);
  aliases.delete(entity.label);
  const country = entity.country ?? gone.country;
  return {
    ...entity,
    ...(country === undefined ? {} : { country }),
    aliases: [...aliases],
    mentions: [...entity.mentions, ...gone.mentions],
  };
}
