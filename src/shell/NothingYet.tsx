import { addDocuments, openSample } from '../panels/files/fileActions.ts';
import { useStore } from '../store/useStore.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';

/** What an empty graph says: how to fill it. */
export function NothingYet() {
  const documents = useStore(({ dossier }) => dossier.documents.length);
  return (
    <div className="absolute inset-0 bg-canvas">
      <Empty title={documents === 0 ? 'Who did what to whom?' : 'Nothing to draw yet'}>
        <p>
          {documents === 0
            ? 'Drop news articles here, or paste their text anywhere on this page. Nothing leaves your machine.'
            : 'The documents of this dossier name no two actors that do something to each other.'}
        </p>
        <div className="flex justify-center gap-2 pt-4">
          <Button tone="primary" onClick={() => void addDocuments()}>
            Add documents
          </Button>
          <Button onClick={() => void openSample()}>Open the sample</Button>
        </div>
      </Empty>
    </div>
  );
}
