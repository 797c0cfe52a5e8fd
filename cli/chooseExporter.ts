import { dossierJson } from '../exporters/dossierJson.ts';
import type { Exporter } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/exporters.ts';

/** The format that a file's name ends as; a dossier where it says nothing. */
export function chooseExporter(out: string): Exporter {
  const name = out.toLowerCase();
  return EXPORTERS.find(({ extension }) => name.endsWith(`.${extension}`)) ?? dossierJson;
}
