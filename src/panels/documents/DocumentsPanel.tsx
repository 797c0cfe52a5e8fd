import { useRef } from 'react';
import { selectIndex } from '../../store/selectors.ts';
import { closeReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { addDocuments } from '../files/fileActions.ts';
import { DocumentList } from './DocumentList.tsx';
import { Reader } from './Reader.tsx';

/** Room for the list beside the reader. */
const LIST_FROM = 760;

/** The documents of the dossier, and the one that is read. Where there is no room for both, the reader covers the list. */
export function DocumentsPanel() {
  const place = useStore(({ session }) => session.reader);
  const isEmpty = useStore(({ dossier }) => dossier.documents.length === 0);
  const { documentById } = useStore(selectIndex);
  const panel = useRef<HTMLDivElement>(null);
  const width = useWidth(panel);
  const document = place && documentById.get(place.document);
  const isWide = width >= LIST_FROM;
  return (
    <div ref={panel} className="flex h-full min-h-0 bg-surface">
      {isEmpty ? (
        <div className="flex-1">
          <Empty title="No documents yet">
            Drop files here, or paste text: what they say becomes the graph.
            <span className="flex justify-center pt-4">
              <Button tone="primary" onClick={() => void addDocuments()}>
                Add documents
              </Button>
            </span>
          </Empty>
        </div>
      ) : (
        <>
          {(isWide || !document) && (
            <div className={isWide ? 'w-72 shrink-0 border-r border-line' : 'flex-1'}>
              <DocumentList />
            </div>
          )}
          {document && place ? (
            <div className="min-w-0 flex-1">
              <Reader
                key={document.id}
                document={document}
                place={place}
                onBack={isWide ? undefined : closeReader}
              />
            </div>
          ) : (
            isWide && (
              <div className="flex-1">
                <Empty title="Choose a document">
                  Its text opens here, with names marked and each sentence’s statements beside it.
                </Empty>
              </div>
            )
          )}
        </>
      )}
    </div>
  );
}
