import { Download } from 'lucide-react';
import { useState } from 'react';
import { EXPORTERS } from '../../../exporters/exporters.ts';
import { exportDossier } from '../../exporters/exportDossier.ts';
import { exportPicture, PICTURE_FORMATS } from '../../exporters/exportPicture.ts';
import { selectVisibleStatements } from '../../store/selectors.ts';
import { notifyError } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { countWords, formatCount } from '../../ui/words.ts';
import { FileDialog } from './FileDialog.tsx';

export interface ExportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every format the dossier leaves in: who uses it, and what it cannot carry. */
export function ExportDialog({ isOpen, onClose }: ExportDialogProps) {
  const all = useStore(({ dossier }) => dossier.statements.length);
  const visible = useStore(selectVisibleStatements).length;
  const theme = useTheme();
  const [isFiltered, setIsFiltered] = useState(false);
  const save = async (write: () => void | Promise<void>) => {
    try {
      await write();
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <FileDialog
      title="Export"
      description="Files are written on this computer and sent nowhere."
      isOpen={isOpen}
      onClose={onClose}
      isWide
    >
      {visible < all && (
        <label className="mb-3 flex items-center gap-2">
          <input
            type="checkbox"
            checked={isFiltered}
            onChange={(event) => setIsFiltered(event.target.checked)}
          />
          <span>
            Only what the filters show ({formatCount(visible)} of {countWords(all, 'statement')})
          </span>
        </label>
      )}
      <ul className="flex flex-col gap-2">
        {EXPORTERS.map((exporter) => (
          <Format
            key={exporter.id}
            {...exporter}
            onSave={() => save(() => exportDossier(exporter, { isFiltered, theme }))}
          />
        ))}
        {PICTURE_FORMATS.map((format) => (
          <Format
            key={format.id}
            {...format}
            extension={format.id}
            onSave={() => save(() => exportPicture(format, theme))}
          />
        ))}
      </ul>
    </FileDialog>
  );
}

interface FormatProps {
  readonly label: string;
  readonly extension: string;
  readonly description: string;
  readonly losses: string;
  readonly onSave: () => void;
}

function Format({ label, extension, description, losses, onSave }: FormatProps) {
  return (
    <li>
      <button
        type="button"
        onClick={onSave}
        className="flex w-full items-start gap-3 rounded-lg border border-line bg-surface p-3 text-left hover:bg-hover"
      >
        <Download size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
        <span className="min-w-0">
          <span className="font-semibold">{label}</span>{' '}
          <span className="text-sm text-secondary">.{extension}</span>
          <span className="block">{description}</span>
          <span className="block text-sm text-secondary">What is lost: {losses}</span>
        </span>
      </button>
    </li>
  );
}
