import type { Statement } from './dossier.ts';
import { listNamed } from './listNamed.ts';

/** The statement with the entities it names under other ids; the same statement where none is renamed. */
export function renameNamed(statement: Statement, rename: (id: string) => string): Statement {
  if (listNamed(statement).every((id) => rename(id) === id)) return statement;
  const { source, target, place, attributedTo } = statement;
  return {
    ...statement,
    source: rename(source),
    target: rename(target),
    ...(place === undefined ? {} : { place: rename(place) }),
    ...(attributedTo === undefined ? {} : { attributedTo: rename(attributedTo) }),
  };
}
