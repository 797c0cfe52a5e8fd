/** A path of an archive as a name within it: no way up or out, no drive, and no other file's, whose names `taken` grows by. */
export function cleanPath(path: string, taken: Set<string>): string {
  const parts = path
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.join('/') || 'unnamed';
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(\.[^./]*)?$/, ` (${number})$1`);
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
