import { useRef, useState } from 'react';
import type { Exporter } from '../../../exporters/exporter.ts';
import { type ExportChoice, exportDossier } from '../../exporters/exportDossier.ts';
import { exportPicture } from '../../exporters/exportPicture.ts';
import { Tasks } from '../../shell/Tasks.tsx';
import { notifyError } from '../../store/sessionActions.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { ExportOptionList } from './ExportOptionList.tsx';
import { Field } from './Field.tsx';
import { FileDialog } from './FileDialog.tsx';
import { FormatCard } from './FormatCard.tsx';
import { listFormats } from './listFormats.ts';

export interface ExportDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const USUAL_CHOICE: ExportChoice = {
  extent: 'all',
  openRelations: false,
  unknownActors: false,
  formulaGuard: true,
};

/** Every format the dossier leaves in, by who uses it: what it is for, and what it cannot carry. */
export function ExportDialog({ isOpen, onClose }: ExportDialogProps) {
  const theme = useTheme();
  const search = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const [choice, setChoice] = useState(USUAL_CHOICE);
  const groups = listFormats(sought);

  const save = (exporter: Exporter) => exportDossier(exporter, choice, theme).catch(notifyError);

  return (
    <FileDialog
      title="Export"
      description="Files are written on this computer and sent nowhere."
      isOpen={isOpen}
      onClose={onClose}
      focus={search}
      isWide
    >
      <ExportOptionList choice={choice} onChoose={setChoice} />
      <Field
        ref={search}
        label="Find a program or format"
        type="search"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {groups.length === 0 && (
        <p className="mt-4 text-secondary">
          No format speaks of “{sought}”. GEXF, CSV tables and GraphML are read most widely.
        </p>
      )}
      {groups.map(({ id, label, exporters, pictures }) => (
        <section key={id} aria-labelledby={`formats-${id}`} className="mt-5">
          <h3 id={`formats-${id}`} className="mb-2 font-semibold">
            {label}
          </h3>
          <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
            {exporters.map((exporter) => (
              <FormatCard key={exporter.id} {...exporter} onSave={() => save(exporter)} />
            ))}
            {pictures.map((format) => (
              <FormatCard
                key={format.id}
                {...format}
                extension={format.id}
                onSave={() => exportPicture(format, theme).catch(notifyError)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className="sticky bottom-0 mt-3 flex flex-col gap-2 empty:hidden">
        <Tasks />
      </div>
    </FileDialog>
  );
}
