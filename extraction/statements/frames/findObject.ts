import { QUANTITY_NOUNS } from '../../actors/nouns.ts';
import { FRAMING_NOUNS } from '../../clauses/carriers.ts';
import type { Predicate } from '../../clauses/predicate.ts';
import { childrenBy, findPreposition, lemmaAt, type Tree, tagAt } from '../../clauses/tree.ts';

/** Objects that say nothing of their own: "took part in talks". */
const LIGHT_OBJECTS: ReadonlySet<string> = new Set(['part', 'place', 'side', 'lead', 'time']);

/** The predicate's object, or what it measures or frames ("a series of sanctions"), when it is one of these nouns. */
export function findObject(
  tree: Tree,
  predicate: Predicate,
  nouns: readonly string[],
  particles: readonly string[],
): number | undefined {
  const objects = predicate.roles.filter(({ role }) => role === 'object').map(({ token }) => token);
  const followed = predicate.roles
    .filter(({ role, token }) => ['in', 'on', 'with', ...particles].includes(role) && token > predicate.token)
    .map(({ token }) => token);
  const isLight = objects.every((object) => LIGHT_OBJECTS.has(lemmaAt(tree, object)));
  for (const start of isLight ? [...objects, ...followed] : objects) {
    const queue = [start];
    while (queue.length > 0) {
      const at = queue.shift() as number;
      if (nouns.some((noun) => endsWith(tree, at, noun))) return at;
      if (QUANTITY_NOUNS.has(lemmaAt(tree, at)) || FRAMING_NOUNS.has(lemmaAt(tree, at)))
        queue.push(...childrenBy(tree, at, 'nmod').filter((child) => findPreposition(tree, child) === 'of'));
      queue.push(...childrenBy(tree, at, 'conj').filter((child) => tagAt(tree, child) !== 'VERB'));
    }
  }
  return undefined;
}

function endsWith(tree: Tree, at: number, noun: string): boolean {
  const words = noun.split(' ');
  return words.every((word, i) => lemmaAt(tree, at - words.length + 1 + i).toLowerCase() === word);
}
