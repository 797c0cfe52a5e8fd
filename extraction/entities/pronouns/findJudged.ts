import { HELPING } from '../../clauses/carriers.ts';
import {
  baseLabelAt,
  childrenBy,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
} from '../../clauses/tree.ts';
import { isVerbal } from '../../clauses/verbForms.ts';

/** Why a pronoun means the one found here. */
export const JUDGED = 'who is helped or judged';

/** Verbs whose object is judged for what is its own. */
const JUDGING: ReadonlySet<string> = new Set([
  'admonish',
  'applaud',
  'blame',
  'censure',
  'chide',
  'commend',
  'condemn',
  'congratulate',
  'criticise',
  'criticize',
  'denounce',
  'fine',
  'praise',
  'punish',
  'rebuke',
  'reprimand',
  'reward',
  'sanction',
  'slam',
  'thank',
]);

/** "supported Kenya in its efforts", "criticized Iran over its attack": the object, whose efforts or attack they are, as a token. */
export function findJudged(tree: Tree, owner: number): number | undefined {
  if (labelAt(tree, owner) !== 'nmod:poss') return undefined;
  const noun = headOf(tree, owner);
  const above = headOf(tree, noun);
  if (above < 0 || above > owner || !['obl', 'nmod'].includes(baseLabelAt(tree, noun))) return undefined;
  const verb = isVerbal(tree, above) ? above : headOf(tree, above);
  const verbs = findPreposition(tree, noun) === 'in' ? HELPING : JUDGING;
  if (!['in', 'for', 'over'].includes(findPreposition(tree, noun) ?? '') || !verbs.has(lemmaAt(tree, verb)))
    return undefined;
  return childrenBy(tree, verb, 'obj').find((object) => object > verb && object < owner);
}
