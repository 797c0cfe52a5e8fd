import { useMemo, useRef } from 'react';
import type { Entity, Mention, MentionKind } from '../../../graph-data/schema/dossier.ts';
import { appendTo } from '../../dossier/appendTo.ts';
import { groupMentions, type Naming } from '../../dossier/groupMentions.ts';
import { selectIndex } from '../../store/selectors.ts';
import { showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords, formatCount } from '../../ui/words.ts';
import { CardSection } from './CardSection.tsx';

const KIND_WORDS: Readonly<Record<MentionKind, string>> = {
  name: 'name',
  demonym: 'its people',
  description: 'description',
  pronoun: 'pronoun',
};

/** What the texts call an actor and why that was read as it, and which documents do: each leads to the words. */
export function MentionSection({ entity }: { readonly entity: Entity }) {
  const { documentById } = useStore(selectIndex);
  const namings = useMemo(() => groupMentions(entity, documentById), [entity, documentById]);
  const documents = useMemo(() => groupByDocument(entity.mentions), [entity]);
  if (documents.length === 0) return null;
  return (
    <>
      <CardSection title="How the texts call it, and why that is meant">
        <div className="flex flex-col">
          <MoreList
            values={namings}
            page={6}
            render={(naming) => (
              <MentionRow
                key={`${naming.words} ${naming.kind} ${naming.reason}`}
                name={`“${naming.words}”`}
                about={explain(naming)}
                mentions={naming.mentions}
              />
            )}
          />
        </div>
      </CardSection>
      <CardSection title={`Mentioned in ${countWords(documents.length, 'document')}`}>
        <div className="flex flex-col">
          <MoreList
            values={documents}
            page={8}
            render={([document, mentions]) => (
              <MentionRow
                key={document}
                name={documentById.get(document)?.title || document}
                mentions={mentions}
              />
            )}
          />
        </div>
      </CardSection>
    </>
  );
}

interface MentionRowProps {
  readonly name: string;
  readonly about?: string;
  readonly mentions: readonly Mention[];
}

/** Leads to the first of the mentions in the reader, and to the next each time. */
function MentionRow({ name, about, mentions }: MentionRowProps) {
  const next = useRef(0);
  const read = () => {
    const mention = mentions[next.current % mentions.length];
    next.current += 1;
    if (mention) showInReader(mention.document, mention);
  };
  return (
    <button
      type="button"
      onClick={read}
      className="-mx-1 flex min-w-0 items-baseline gap-2 rounded px-1 py-0.5 text-left hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className={about === undefined ? 'block truncate' : undefined}>{name}</span>
        {about !== undefined && <span className="text-sm text-secondary"> {about}</span>}
      </span>
      <span className="text-sm text-secondary">×{formatCount(mentions.length)}</span>
    </button>
  );
}

/** "capital for the government"; what was read without a reason, or with one that only says so, by its kind. */
function explain({ kind, reason }: Naming): string {
  return reason === undefined || reason === '' || reason === kind ? KIND_WORDS[kind] : reason;
}

function groupByDocument(mentions: readonly Mention[]): readonly (readonly [string, readonly Mention[]])[] {
  const byDocument = new Map<string, Mention[]>();
  for (const mention of mentions) appendTo(byDocument, mention.document, mention);
  return [...byDocument];
}
