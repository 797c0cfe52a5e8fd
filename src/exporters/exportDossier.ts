import type { Exporter, ExportOptions, NodeLook } from '../../exporters/exporter.ts';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import { narrowDossier } from '../dossier/narrowDossier.ts';
import { describeNode } from '../renderer/appearance.ts';
import { selectProjection, selectVisibleStatements } from '../store/selectors.ts';
import { type State, store } from '../store/store.ts';
import { nameFile } from './nameFile.ts';
import { saveFile } from './saveFile.ts';
import { writeZip } from './writeZip.ts';

export interface Choice {
  /** Only the statements that the filters leave. */
  readonly isFiltered: boolean;
  readonly theme: Theme;
}

/** Saves the open dossier in a format; formats of several files come in one ZIP. */
export function exportDossier(exporter: Exporter, { isFiltered, theme }: Choice): void {
  const state = store.getState();
  const dossier = isFiltered ? narrowDossier(state.dossier, selectVisibleStatements(state)) : state.dossier;
  const options: ExportOptions = {
    theme,
    openRelations: isFiltered && !state.view.hidden.relations.has('other'),
    looks: listLooks(state, theme),
  };
  const written = exporter.write(dossier, options);
  if (typeof written === 'string')
    saveFile(nameFile(dossier.name, exporter.extension), new Blob([written], { type: exporter.mediaType }));
  else
    saveFile(
      nameFile(`${dossier.name} (${exporter.label})`, 'zip'),
      new Blob([writeZip(written)], { type: 'application/zip' }),
    );
}

/** Nodes as they are drawn; those that are folded away have no place. */
function listLooks(state: State, theme: Theme): ReadonlyMap<string, NodeLook> {
  const { graph } = selectProjection(state);
  const looks = new Map<string, NodeLook>();
  graph.forEachNode((_, attributes) => {
    const { size, color } = describeNode(attributes, theme);
    const { entity, x, y } = attributes;
    looks.set(entity, { size, color, x, y });
  });
  return looks;
}
