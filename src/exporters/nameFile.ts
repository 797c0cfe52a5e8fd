const LONGEST_NAME = 80;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes: the dossier's name, without what paths and shells give a meaning. */
export function nameFile(name: string, extension: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(words)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const base = short === '' || RESERVED.test(short) ? `dossier ${short}`.trim() : short;
  return `${base}.${extension.replace(/^\./, '')}`;
}
