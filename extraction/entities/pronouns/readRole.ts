import {
  baseLabelAt,
  childrenBy,
  findPreposition,
  headOf,
  labelAt,
  type Tree,
  tagAt,
} from '../../clauses/tree.ts';

export type Role =
  | 'subject'
  | 'object'
  | 'agent'
  | 'oblique'
  | 'possessor'
  | 'modifier'
  | 'predicate'
  | 'fragment';

/** What a nominal is in its sentence. */
export interface RoleInSentence {
  readonly role: Role;
  /** The word that governs the phrase, -1 for none. */
  readonly governor: number;
  /** Whether it is a further member of a list: "Leach" in "MacKenzie and Leach". */
  readonly isListed: boolean;
  /** Whether it stands beside the noun that fills the role: "Fred" in "his brother, Fred". */
  readonly isApposed: boolean;
}

const DEEPEST = 24;
const PART_OF_NAME: ReadonlySet<string> = new Set(['flat', 'compound', 'goeswith']);

/** The role of a nominal, or of the phrase it belongs to as part of a name, in apposition or in a list. */
export function readRole(tree: Tree, nominal: number): RoleInSentence {
  let at = nominal;
  let isListed = false;
  let isApposed = false;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const label = baseLabelAt(tree, at);
    const governor = headOf(tree, at);
    if (governor < 0) break;
    if (label === 'appos') isApposed = true;
    else if (label === 'conj' && isNominal(tree, governor)) isListed = true;
    else if (!PART_OF_NAME.has(label)) break;
    at = governor;
  }
  return { role: nameRole(tree, at), governor: headOf(tree, at), isListed, isApposed };
}

function nameRole(tree: Tree, at: number): Role {
  if (childrenBy(tree, at, 'cop').length > 0) return 'predicate';
  if (labelAt(tree, at) === 'nmod:poss') return 'possessor';
  switch (baseLabelAt(tree, at)) {
    case 'nsubj':
    case 'csubj':
      return 'subject';
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
      return findPreposition(tree, at) === 'by' ? 'agent' : 'oblique';
    case 'nmod':
      return 'modifier';
    default:
      return 'fragment';
  }
}

function isNominal(tree: Tree, i: number): boolean {
  return ['NOUN', 'PROPN', 'PRON'].includes(tagAt(tree, i));
}
