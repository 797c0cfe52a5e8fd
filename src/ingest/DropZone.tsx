import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ingestSources } from './ingestSources.ts';
import { listDropped } from './listDropped.ts';
import { listFiles, type Source } from './sources.ts';

/** Takes what is dropped or pasted anywhere on the page, but for text that is pasted into a field. */
export function DropZone() {
  const isOver = useDrop();
  usePaste();
  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-accent-soft/80 p-6">
      <div className="flex flex-col items-center gap-2 rounded-xl border-2 border-dashed border-accent bg-raised px-10 py-8 text-center shadow-raised">
        <FileDown size={32} aria-hidden="true" className="text-accent" />
        <p className="text-lg font-semibold">Drop to add to the dossier</p>
        <p className="text-secondary">
          Documents, folders of them, a dossier, or a graph or table of another program
        </p>
      </div>
    </div>
  );
}

/** Whether something that can be read is dragged over the page; a drop is read. */
function useDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    let depth = 0;
    let isOwn = false;
    const isWanted = (event: DragEvent) => !isOwn && hasContent(event.dataTransfer);
    const leave = () => {
      depth = 0;
      setIsOver(false);
    };
    window.addEventListener(
      'dragstart',
      () => {
        isOwn = true;
      },
      { signal },
    );
    window.addEventListener(
      'dragend',
      () => {
        isOwn = false;
      },
      { signal },
    );
    window.addEventListener(
      'dragenter',
      (event) => {
        if (!isWanted(event)) return;
        event.preventDefault();
        depth += 1;
        setIsOver(true);
      },
      { signal },
    );
    window.addEventListener(
      'dragleave',
      () => {
        depth -= 1;
        if (depth <= 0) leave();
      },
      { signal },
    );
    window.addEventListener(
      'dragover',
      (event) => {
        if (!isWanted(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        leave();
        if (!isWanted(event) || !event.dataTransfer) return;
        event.preventDefault();
        void listDropped(event.dataTransfer).then(ingestSources);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
  return isOver;
}

function usePaste(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target) || !event.clipboardData) return;
      const sources = listPasted(event.clipboardData);
      if (sources.length === 0) return;
      event.preventDefault();
      void ingestSources(sources);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}

function listPasted(clipboard: DataTransfer): Source[] {
  const files = listFiles(clipboard.files);
  if (files.length > 0) return files;
  const text = clipboard.getData('text/plain');
  return text.trim() === '' ? [] : [{ kind: 'text', text, about: {} }];
}

function hasContent(transfer: DataTransfer | null): boolean {
  return transfer !== null && (transfer.types.includes('Files') || transfer.types.includes('text/plain'));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}
