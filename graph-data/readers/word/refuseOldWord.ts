import { ReaderError } from '../readerError.ts';
import type { SourceFile } from '../reading.ts';

/** Word's format before 2007 is not read; says what to do. */
export function refuseOldWord({ name }: SourceFile): never {
  throw new ReaderError(
    'unreadable',
    `${name}: files of Word before 2007 are not read. Open it in Word or LibreOffice and save it as .docx.`,
  );
}
