import { useMemo, useRef } from 'react';
import type { Entity, Mention, MentionKind } from '../../../graph-data/schema/dossier.ts';
import { appendTo } from '../../dossier/appendTo.ts';
import { groupMentions, type Naming, type NamingReason } from '../../dossier/groupMentions.ts';
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
            render={(naming) => <NamingRow key={naming.words} naming={naming} />}
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

/** What the texts call the actor, with why: one reason leads to its places with the words, of several each leads to its own. */
function NamingRow({ naming: { words, mentions, reasons } }: { readonly naming: Naming }) {
  const name = `“${words}”`;
  const [only, ...others] = reasons;
  if (only && others.length === 0)
    return <MentionRow name={name} about={explain(only)} mentions={mentions} />;
  return (
    <div className="flex min-w-0 items-baseline gap-2 py-0.5">
      <span className="min-w-0 flex-1">
        {name}{' '}
        <MoreList
          values={reasons}
          page={4}
          render={(why) => <ReasonButton key={`${why.kind} ${why.reason}`} name={name} why={why} />}
        />
      </span>
      <Times count={mentions.length} />
    </div>
  );
}

function ReasonButton({ name, why }: { readonly name: string; readonly why: NamingReason }) {
  const readNext = useReadNext(why.mentions);
  return (
    <>
      <button
        type="button"
        onClick={readNext}
        className="rounded text-left text-sm text-secondary hover:bg-hover"
      >
        <span className="sr-only">{name} </span>
        {explain(why)} <Times count={why.mentions.length} />
      </button>{' '}
    </>
  );
}

interface MentionRowProps {
  readonly name: string;
  readonly about?: string;
  readonly mentions: readonly Mention[];
}

function MentionRow({ name, about, mentions }: MentionRowProps) {
  const readNext = useReadNext(mentions);
  return (
    <button
      type="button"
      onClick={readNext}
      className="-mx-1 flex min-w-0 items-baseline gap-2 rounded px-1 py-0.5 text-left hover:bg-hover"
    >
      <span className="min-w-0 flex-1">
        <span className={about === undefined ? 'block truncate' : undefined}>{name}</span>
        {about !== undefined && <span className="text-sm text-secondary"> {about}</span>}
      </span>
      <Times count={mentions.length} />
    </button>
  );
}

function Times({ count }: { readonly count: number }) {
  return <span className="text-sm text-secondary">×{formatCount(count)}</span>;
}

/** Leads to the first of the mentions in the reader, and to the next each time. */
function useReadNext(mentions: readonly Mention[]): () => void {
  const next = useRef(0);
  return () => {
    const mention = mentions[next.current % mentions.length];
    next.current += 1;
    if (mention) showInReader(mention.document, mention);
  };
}

/** "capital for the government", or the kind of words where that says it all. */
function explain({ kind, reason }: NamingReason): string {
  return reason ?? KIND_WORDS[kind];
}

function groupByDocument(mentions: readonly Mention[]): readonly (readonly [string, readonly Mention[]])[] {
  const byDocument = new Map<string, Mention[]>();
  for (const mention of mentions) appendTo(byDocument, mention.document, mention);
  return [...byDocument];
}
