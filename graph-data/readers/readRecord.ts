import * as v from 'valibot';
import type { SourceDocument } from '../schema/dossier.ts';
import { isIsoDay } from '../schema/isoDate.ts';
import { isSafeId } from '../schema/safeId.ts';
import { readDay } from './readDay.ts';
import { ReaderError } from './readerError.ts';

const FORM = '{"id": "…", "text": "…", "title"?, "date"?, "url"?, "publisher"?}';

const NEEDS: ReadonlyMap<unknown, string> = new Map([
  ['id', 'an id (one or more characters, no control characters)'],
  ['text', 'a text (a string that is not empty)'],
  ['title', 'a title that is a string'],
  ['date', 'a date as YYYY-MM-DD'],
  ['url', 'a url that is a string'],
  ['publisher', 'a publisher that is a string'],
]);

const recordShape = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.check(isSafeId)),
  text: v.pipe(v.string(), v.regex(/\S/)),
  title: v.nullish(v.string()),
  date: v.nullish(
    v.pipe(
      v.string(),
      v.transform((date) => readDay(date) ?? date),
      v.check((date) => date === '' || isIsoDay(date)),
    ),
  ),
  url: v.nullish(v.string()),
  publisher: v.nullish(v.string()),
});

/** The document that a line of NDJSON holds. Throws a ReaderError that names the line. */
export function readRecord(line: string, lineNumber: number, fileName: string): SourceDocument {
  const where = `${fileName}: line ${lineNumber}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReaderError('bad-record', `${where} is not JSON (${why}). Write one object a line: ${FORM}.`);
  }
  const result = v.safeParse(recordShape, value, { abortEarly: true });
  if (!result.success) {
    const need = NEEDS.get(result.issues[0].path?.[0].key) ?? 'a JSON object';
    throw new ReaderError('bad-record', `${where} lacks ${need}. Write one object a line: ${FORM}.`);
  }
  const { id, text, title, date, url, publisher } = result.output;
  return {
    id,
    title: title?.trim() || id,
    text,
    ...(date && { date }),
    ...(url && { url }),
    ...(publisher && { publisher }),
  };
}
