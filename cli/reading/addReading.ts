import type { DossierBuilder } from '../../extraction/dossier/DossierBuilder.ts';
import type { Report } from '../report.ts';
import type { ReadResult } from './readResult.ts';

/** Whether the document was read; a fault in reading one is told and costs no other. */
export function addReading(builder: DossierBuilder, result: ReadResult, report: Report): boolean {
  if ('fault' in result) {
    report.tellError(
      `${result.id}: the document could not be read (${result.fault}). Leave it out, and report the fault.`,
    );
    return false;
  }
  builder.add(result.reading);
  report.countDocument();
  return true;
}
