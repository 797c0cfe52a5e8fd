import { dossierJson } from '../exporters/dossierJson.ts';
import type { Exporter } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/exporters.ts';

/** The format that a file's name ends as; a dossier where it says nothing. */
export function chooseExporter(out: string): Exporter {
  const name = out.toLowerCase();
  const fitting = EXPORTERS.filter(({ extension }) => name.endsWith(`.${extension}`));
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0] ?? dossierJson;
}
