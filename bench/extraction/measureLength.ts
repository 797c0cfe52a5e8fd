import type { Models } from '../../extraction/models.ts';
import { createDocumentReader } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { measureSeconds } from './measureSeconds.ts';

const LONG = 5_000_000;
const LINE = 1_000_000;

/** Time a character in documents as they are, in one of 5 MB, and in a line of 1 MB without a stop. */
export function measureLength(documents: readonly SourceDocument[], models: Models): void {
  const read = createDocumentReader(models);
  const all = documents.map(({ text }) => text).join('\n\n');
  const repeat = (text: string, length: number) =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);
  const measure = (texts: readonly string[]) => {
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    const seconds = measureSeconds(() => {
      for (const text of texts) read({ id: 'long', title: '', text });
    });
    return seconds / characters;
  };
  const texts = documents.map(({ text }) => text);
  measure(texts);
  const short = measure([...texts, ...texts, ...texts]);
  const long = measure([repeat(`${all}\n\n`, LONG)]);
  const line = measure([repeat(`${all.replace(/[.!?…:;\n]+/g, ' ')} `, LINE)]);
  console.log(
    `\ntime a character: a document of 5 MB ${(long / short).toFixed(2)} times, a line of 1 MB without a stop ${(line / short).toFixed(2)} times that of the documents`,
  );
}
