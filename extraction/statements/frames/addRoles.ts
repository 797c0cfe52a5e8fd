import { readNounRoles } from '../../clauses/nounRoles.ts';
import type { Argument, Predicate } from '../../clauses/predicate.ts';
import { childrenBy, type Tree } from '../../clauses/tree.ts';
import { isInfinitive } from '../../clauses/verbForms.ts';

/** What stands behind these says when, and what stands in it belongs to another event: "spoke two months after the fall of Goma to M23". */
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'during', 'following']);

const OF_OBJECT: ReadonlySet<string> = new Set(['to', 'from', 'with', 'against', 'on', 'into']);

/** "stand by Latvia", "took in refugees": what stands behind the wording's own preposition is its object. */
export function withGoverned(roles: readonly Argument[], particles: readonly string[]): readonly Argument[] {
  if (particles.length === 0) return roles;
  return roles.flatMap((argument) =>
    particles.includes(argument.role) ? [argument, { role: 'object', token: argument.token }] : [argument],
  );
}

/** With the roles of the clauses below, and what the parser hung on the object though the verb has it ("lent money to …"). */
export function withBelow(
  tree: Tree,
  { kind, token: verb, roles, complements }: Predicate,
): readonly Argument[] {
  const inClauses = complements.flatMap((clause) => [
    ...childrenBy(tree, clause, 'nsubj').map((token) => ({ role: 'clause-subject', token })),
    ...(isInfinitive(tree, clause)
      ? childrenBy(tree, clause, 'obj', 'obl').map((token) => ({ role: 'purpose', token }))
      : []),
  ]);
  const onObject =
    kind === 'noun'
      ? []
      : roles
          .filter(
            ({ role, token }) =>
              token > verb && role !== 'subject' && !role.startsWith('clause') && !TIMES.has(role),
          )
          .flatMap(({ token }) =>
            readNounRoles(tree, token).filter(
              ({ role, token: below }) => OF_OBJECT.has(role) && below > verb,
            ),
          );
  return [...roles, ...inClauses, ...onObject];
}
