import type { FindMention, LinkedMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import { listAncestors } from './listAncestors.ts';
import { listSubjects } from './listArguments.ts';

const FRONTED: ReadonlySet<string> = new Set(['obl', 'advcl', 'nmod', 'parataxis', 'dislocated']);
/** Tags of the word a fronted phrase opens with. */
const OPENING: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'ADJ']);
const TITLE: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET']);
const TITLE_REACH = 4;
const LONGEST_FRONTED = 40;

/** "In his speech, Smith …", "When he came, Smith …": the subject after the fronted phrase or clause a pronoun stands in. */
export function findSubjectAfter(
  tree: Tree,
  pronoun: number,
  findMention: FindMention,
): LinkedMention | undefined {
  let below = pronoun;
  for (const at of listAncestors(tree, pronoun)) {
    const isFronted = below < at && FRONTED.has(baseLabelAt(tree, below));
    const subject = isFronted ? listSubjects(tree, at).find((child) => child > below) : undefined;
    if (subject !== undefined) return findMention(subject);
    below = at;
  }
  const isOpened = OPENING.has(tagAt(tree, 0)) || wordAt(tree, 0).endsWith('ing');
  return isOpened ? findNameAfterComma(tree, pronoun, findMention) : undefined;
}

/** The name right after the comma that closes the opening phrase, titles between them, where the parser missed it. */
function findNameAfterComma(
  tree: Tree,
  pronoun: number,
  findMention: FindMention,
): LinkedMention | undefined {
  let comma = pronoun;
  while (comma < pronoun + LONGEST_FRONTED && wordAt(tree, comma) !== ',') comma += 1;
  for (let i = comma + 1; i <= comma + TITLE_REACH; i += 1) {
    const mention = findMention(i);
    if (mention?.type === 'person') return mention;
    if (!TITLE.has(tagAt(tree, i))) return undefined;
  }
  return undefined;
}
