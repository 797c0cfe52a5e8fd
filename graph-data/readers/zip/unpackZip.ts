import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { ReaderError } from '../readerError.ts';
import type { Opening } from '../reading.ts';

/** A file of a ZIP: its path as it stands there, and its bytes or why it has none. */
export interface ZipMember {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly fault?: 'locked-or-damaged' | 'too-large';
}

/** So many bytes of the ZIP are unpacked at a time: at most a thousand times as many come out. */
const STEP_BYTES = 64 * 1024;
/** No text packs better than this; told only from so many bytes on, since a page of blanks may. */
const MOST_RATIO = 200;
const LEAST_BOMB_BYTES = 50 * 1024 * 1024;
const MOST_MEMBERS = 20_000;

/**
 * The files of a ZIP one after the other, without ever holding more than one of them: `limit` says how many bytes a file may have,
 * or that it is passed over. Throws a ReaderError when it is no ZIP or breaks off (after the files before), and stops early when it
 * unpacks to more than there is room for, as the ZIPs do that are made to fill up memory.
 */
export function* unpackZip(
  name: string,
  zip: Uint8Array,
  limit: (path: string) => number | undefined,
  { room, onProgress }: Pick<Opening, 'room' | 'onProgress'>,
): Generator<ZipMember, void, undefined> {
  const ready: ZipMember[] = [];
  let members = 0;
  let unpacked = 0;
  let open: string | undefined;
  const unzip = new Unzip((file) => {
    members++;
    const most = limit(file.name);
    if (most === undefined) return;
    open = file.name;
    collect(file, most, (member) => {
      ready.push(member);
      open = undefined;
    });
  });
  unzip.register(UnzipInflate);

  function collect(file: UnzipFile, most: number, end: (member: ZipMember) => void): void {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const path = file.name;
    let isOver = false;
    const fail = () => {
      if (!isOver) end({ path, fault: 'locked-or-damaged' });
      isOver = true;
    };
    file.ondata = (error, bytes, isLast) => {
      if (error) return fail();
      length += bytes.length;
      unpacked += bytes.length;
      if (length <= most) pieces.push(bytes);
      else pieces.length = 0;
      if (isLast)
        end(length <= most ? { path, bytes: concatenate(pieces, length) } : { path, fault: 'too-large' });
    };
    try {
      file.start();
    } catch {
      fail();
    }
  }

  let told = 0;
  for (let at = 0; at < zip.length; at += STEP_BYTES) {
    const end = Math.min(at + STEP_BYTES, zip.length);
    try {
      unzip.push(zip.subarray(at, end), end === zip.length);
    } catch {
      yield* ready.splice(0);
      throw brokenOff(name, open);
    }
    yield* ready.splice(0);
    room.bytes -= unpacked - told;
    told = unpacked;
    if (room.bytes < 0 || (unpacked > LEAST_BOMB_BYTES && unpacked > end * MOST_RATIO)) throw bomb(name);
    if (members > MOST_MEMBERS) throw tooMany(name);
    onProgress(end / zip.length);
  }
  if (members === 0 || open !== undefined) throw brokenOff(name, open);
}

function concatenate(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function brokenOff(name: string, path: string | undefined): ReaderError {
  const where = path === undefined ? '' : ` within “${path}”`;
  return new ReaderError(
    'broken-off',
    `${name}: the file is no ZIP, is empty or damaged, or breaks off${where}. Fetch or pack it again.`,
  );
}

function bomb(name: string): ReaderError {
  return new ReaderError(
    'zip-bomb',
    `${name}: it unpacks to far more than it should, as files do that are made to fill up memory; the rest was not read. If you trust it, unpack it and read the files.`,
  );
}

function tooMany(name: string): ReaderError {
  return new ReaderError(
    'too-large',
    `${name}: it holds more than ${MOST_MEMBERS.toLocaleString('en')} files; the rest was not read. Unpack it and read the folder.`,
  );
}
