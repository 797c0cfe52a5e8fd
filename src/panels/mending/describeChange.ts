import type { Change, NamedStatement } from '../../../graph-data/schema/edit.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { STATUS_WORDS, TYPE_WORDS, withArticle } from '../../ui/words.ts';

/** A change as one reads it in the ledger. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'merge':
      return `“${change.entity.label}” is the same as “${change.into.label}”`;
    case 'split':
      return `“${change.as.label}” is another than “${change.entity.label}”`;
    case 'rename':
      return `“${change.entity.label}” is called “${change.label}”`;
    case 'retype':
      return `“${change.entity.label}” is ${withArticle(TYPE_WORDS[change.type].one.toLowerCase())}`;
    case 'status':
      return `${describeStatement(change.statement)}: “${STATUS_WORDS[change.status].label}”`;
    case 'review':
      return `${describeStatement(change.statement)}: ${{ accepted: 'accepted', rejected: 'rejected', open: 'verdict taken back' }[change.verdict]}`;
    case 'delete':
      return `${describeStatement(change.statement)}: deleted`;
    case 'add':
      return `${describeStatement(change.statement)}: added`;
  }
}

function describeStatement({ source, relation, target }: NamedStatement): string {
  return `${source.label} ${getRelation(relation).label} ${target.label}`;
}
