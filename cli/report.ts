import { countOf } from './countOf.ts';
import type { Totals } from './extraction.ts';
import { createProgressBar } from './progressBar.ts';

/** What is told on standard error: standard output belongs to what is written. */
export class Report {
  documents = 0;
  failures = 0;
  private bytesRead = 0;
  private readonly bar = createProgressBar();

  constructor(private readonly bytesTotal: number) {}

  tellError(message: string): void {
    this.failures++;
    this.print(message);
  }

  tellNote(message: string): void {
    this.print(`note: ${message}`);
  }

  tellTotals({ entities, statements }: Totals): void {
    if (this.documents === 0) {
      this.print('Nothing was read, nothing is written. "npm run extract -- --help" shows what can be read.');
      return;
    }
    const failed = this.failures > 0 ? ` ${countOf(this.failures, 'input')} could not be read.` : '';
    const found = `${countOf(entities, 'entity', 'entities')}, ${countOf(statements, 'statement')}`;
    this.print(`${countOf(this.documents, 'document')}: ${found}.${failed}`);
  }

  countBytes(bytes: number): void {
    this.bytesRead += bytes;
  }

  countDocument(): void {
    this.documents++;
    this.bar.show(this.bytesTotal > 0 ? this.bytesRead / this.bytesTotal : undefined, this.documents);
  }

  private print(line: string): void {
    this.bar.clear();
    console.error(line);
  }
}
