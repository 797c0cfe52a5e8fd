import { createProgressBar } from './progressBar.ts';

/** What is told on standard error: the rest of the output may be a file in a pipe. */
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

  countBytes(bytes: number): void {
    this.bytesRead += bytes;
  }

  countDocument(): void {
    this.documents++;
    this.bar.show(this.bytesTotal > 0 ? this.bytesRead / this.bytesTotal : undefined, this.documents);
  }

  print(line: string): void {
    this.bar.clear();
    console.error(line);
  }
}
