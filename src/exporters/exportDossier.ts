import type { Exporter, ExportOptions, NodeLook } from '../../exporters/exporter.ts';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import { narrowDossier } from '../dossier/narrowDossier.ts';
import { describeNode } from '../renderer/appearance.ts';
import { selectProjection } from '../store/selectors.ts';
import { endTask, notify, startTask, updateTask } from '../store/sessionActions.ts';
import { type State, store } from '../store/store.ts';
import { drawPicture } from './exportPicture.ts';
import { type Extent, listExtent } from './extent.ts';
import { runExport } from './runExport.ts';
import { saveFile } from './saveFile.ts';

/** What goes into a file. */
export interface ExportChoice
  extends Required<Pick<ExportOptions, 'openRelations' | 'unknownActors' | 'formulaGuard'>> {
  readonly extent: Extent;
}

/** Saves the open dossier in a format; it is written beside the page, and can be stopped. */
export async function exportDossier(
  exporter: Exporter,
  { extent, ...chosen }: ExportChoice,
  theme: Theme,
): Promise<void> {
  const state = store.getState();
  const statements = listExtent(state, extent);
  const isNarrowed = statements.length < state.dossier.statements.length;
  const dossier = isNarrowed ? narrowDossier(state.dossier, statements) : state.dossier;
  const options: ExportOptions = {
    ...chosen,
    theme,
    ...(isNarrowed && { openRelations: true, unknownActors: true }),
    looks: listLooks(state, theme),
    ...(exporter.showsPicture && { picture: drawPicture(ON_PAPER) }),
  };
  const running = runExport(exporter.id, dossier, options, (bytes) =>
    updateTask(task, { label: `Writing ${exporter.label}: ${formatSize(bytes)}` }),
  );
  const task = startTask(`Writing ${exporter.label}`, running.cancel);
  try {
    const file = await running.file;
    if (file) saveFile(file.fileName, file.content);
    else notify({ tone: 'info', text: 'Stopped. Nothing was saved.' });
  } finally {
    endTask(task);
  }
}

/** A file that is printed and sent on is light. */
const ON_PAPER: Theme = 'light';

const MEGABYTE = 1_000_000;

function formatSize(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** Nodes as they are drawn; those that are folded away have no place. */
function listLooks(state: State, theme: Theme): ReadonlyMap<string, NodeLook> {
  const { nodes } = selectProjection(state);
  const looks = new Map<string, NodeLook>();
  for (const attributes of nodes.values()) {
    const { size, color } = describeNode(attributes, theme);
    const { entity, x, y } = attributes;
    looks.set(entity, { size, color, x, y });
  }
  return looks;
}
