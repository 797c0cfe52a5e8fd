import { ArrowLeft, RefreshCw, Trash2 } from 'lucide-react';
import { type Document, type DocumentKind, ENTITY_TYPES } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { extractAgain } from '../../ingest/ingestSources.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { countWords, formatCount, TYPE_WORDS } from '../../ui/words.ts';
import { TYPE_LINES } from './MarkedText.tsx';
import { removeWithUndo } from './removeWithUndo.ts';

export interface ReaderHeadProps {
  readonly document: Document;
  readonly shown: number;
  readonly all: number;
  readonly onBack: (() => void) | undefined;
}

const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  excerpts:
    'Imported: only the sentences that a graph file quotes from it, at their places where the file gives them.',
  graph: 'An imported graph: its links stand here without a sentence.',
};

/** What a document is: title, date, publisher, address, and what its marks mean; only its title where the reader is low, for the text needs the room. */
export function ReaderHead({ document, shown, all, onBack }: ReaderHeadProps) {
  const { title, kind, date, publisher, url } = document;
  return (
    <header className="border-b border-line px-4 py-3 low:py-1">
      <div className="mx-auto flex max-w-[60rem] items-start gap-2 low:items-center">
        {onBack && <IconButton icon={ArrowLeft} label="All documents" onClick={onBack} className="-ml-2" />}
        <div className="min-w-0 flex-1">
          <h2 className="text-xl font-semibold text-balance wrap-anywhere low:truncate low:text-base">
            {title}
          </h2>
          <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-secondary low:hidden">
            <span>{date ? formatDate(date) : 'No date'}</span>
            {publisher && <span>{publisher}</span>}
            {url && <Address url={url} />}
            <span>{countWords(all, 'statement')}</span>
            {shown < all && <span>{formatCount(all - shown)} hidden by the filters</span>}
          </p>
          {kind && <p className="mt-1 text-sm text-secondary low:hidden">{KIND_WORDS[kind]}</p>}
          {kind !== 'graph' && (
            <ul
              aria-label="What the lines under names mean"
              className="mt-1 flex flex-wrap gap-x-3 text-sm text-secondary low:hidden"
            >
              {ENTITY_TYPES.map((type) => (
                <li key={type} className={TYPE_LINES[type]} style={{ borderColor: `var(--type-${type})` }}>
                  {TYPE_WORDS[type].one}
                </li>
              ))}
            </ul>
          )}
        </div>
        {document.kind === undefined && (
          <IconButton
            icon={RefreshCw}
            label={`Read “${title}” again`}
            onClick={() => void extractAgain([document])}
          />
        )}
        <IconButton icon={Trash2} label={`Remove “${title}”`} onClick={() => removeWithUndo(document)} />
      </div>
    </header>
  );
}

/** Only web addresses become links: an address in a dossier is text that someone else wrote. */
function Address({ url }: { readonly url: string }) {
  const isWeb = /^https?:\/\//i.test(url);
  if (!isWeb) return <span className="truncate">{url}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer noopener"
      className="max-w-80 truncate text-accent underline"
    >
      {url.replace(/^https?:\/\/(www\.)?/i, '')}
    </a>
  );
}
