import { nameFile } from './nameFile.ts';

/** What links between notes give a meaning, beside what paths do. */
const OF_LINKS = /[#^[\]]+/g;

/** Gives each file of a folder a name of its own, also where upper and lower case are the same. */
export function createFileNamer(fallback: string): (name: string, extension: string) => string {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return (name, extension) => {
    const plain = nameFile(name.replace(OF_LINKS, ' '), extension, fallback);
    const key = plain.toLowerCase();
    if (!taken.has(key)) {
      taken.add(key);
      return plain;
    }
    const stem = plain.slice(0, -extension.length - 1);
    for (let number = (repeats.get(key) ?? 1) + 1; ; number++) {
      const numbered = `${stem} ${number}.${extension}`;
      if (taken.has(numbered.toLowerCase())) continue;
      repeats.set(key, number);
      taken.add(numbered.toLowerCase());
      return numbered;
    }
  };
}
