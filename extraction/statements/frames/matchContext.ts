import type { Actor, FindMention } from '../../actors/resolveActors.ts';
import type { Tree } from '../../clauses/tree.ts';
import type { DocumentEntity } from '../../entities/EntityList.ts';

export interface MatchContext {
  readonly tree: Tree;
  readonly findMention: FindMention;
  readonly entities: readonly DocumentEntity[];
  /** The two whom "they", "the two" or "the pair" means, where that is plain. */
  readonly findPair: (token: number) => readonly Actor[];
}
