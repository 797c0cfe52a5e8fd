import type { Exporter, ExportOptions, NodeLook } from '../../exporters/exporter.ts';
import { nameFile } from '../../exporters/zip/nameFile.ts';
import { writeZip } from '../../exporters/zip/writeZip.ts';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import { narrowDossier } from '../dossier/narrowDossier.ts';
import { describeNode } from '../renderer/appearance.ts';
import { selectProjection, selectVisibleStatements } from '../store/selectors.ts';
import { type State, store } from '../store/store.ts';
import { makeBlob } from './makeBlob.ts';
import { saveFile } from './saveFile.ts';

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
  if ('write' in exporter)
    saveFile(
      nameFile(dossier.name, exporter.extension),
      makeBlob(exporter.write(dossier, options), exporter.mediaType),
    );
  else
    saveFile(
      nameFile(`${dossier.name} (${exporter.label})`, 'zip'),
      makeBlob(
        writeZip(
          exporter.files.map(({ fileName, write }) => ({ fileName, pieces: write(dossier, options) })),
        ),
        'application/zip',
      ),
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
