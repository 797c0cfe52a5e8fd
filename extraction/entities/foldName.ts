/** One spelling for comparing names: small letters, one kind of apostrophe, without "the", a final 's or dots of initials. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the /, '')
    .replace(/'s$/, '')
    .replace(/(?<=\b\p{L})\./gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An id from a name: letters and digits of any script, joined by hyphens. */
export function slugify(name: string): string {
  const slug = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'entity' : slug;
}

/** Whether `acronym` is made of the initials of `name`, small words counted or left out: "ICC", "OPCW", "FSB". */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase();
  if (letters.length < 2 || letters !== acronym.replace(/[^\p{L}]/gu, '')) return false;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const initials = (chosen: readonly string[]) => chosen.map((word) => word[0]?.toUpperCase()).join('');
  return initials(words) === letters || initials(words.filter((word) => /^\p{Lu}/u.test(word))) === letters;
}
