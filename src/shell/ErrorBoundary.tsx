import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';

interface Props {
  readonly children: ReactNode;
}

interface Failure {
  readonly message: string | null;
}

/** Shows what went wrong in place of an empty page. The dossier is safe: it is kept in the browser's storage. */
export class ErrorBoundary extends Component<Props, Failure> {
  static getDerivedStateFromError(error: unknown): Failure {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override state: Failure = { message: null };

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <main className="h-full" role="alert">
        <Empty title="Attest stopped here">
          <p className="break-words">{message}</p>
          <p className="py-3">Your dossier is kept in this browser. Load the page again to go on with it.</p>
          <Button tone="primary" onClick={() => location.reload()}>
            Load again
          </Button>
        </Empty>
      </main>
    );
  }
}
