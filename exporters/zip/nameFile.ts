const LONGEST_NAME = 80;
/** File systems allow 255 bytes, of which the extension and a number need some. */
const MOST_BYTES = 200;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

const encoder = new TextEncoder();

/** A file name that every system takes: the words without what paths and shells give a meaning. */
export function nameFile(name: string, extension: string, fallback = 'dossier'): string {
  const words = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = shorten(words).replace(/^[.\s]+|(?<![.\s])[.\s]+$/g, '');
  const base = short === '' || RESERVED.test(short) ? `${fallback} ${short}`.trim() : short;
  return `${base}.${extension.replace(/^\./, '')}`;
}

function shorten(words: string): string {
  const characters = Array.from(words).slice(0, LONGEST_NAME);
  while (encoder.encode(characters.join('')).length > MOST_BYTES) characters.pop();
  return characters.join('');
}
