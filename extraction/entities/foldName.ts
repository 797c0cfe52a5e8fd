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
    .replace(/^-|-$/g, '');
  return slug === '' ? 'entity' : slug;
}

/** Whether a name is written as an acronym: "ICC", "U.N.". */
export function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters.length < 9;
}

/** The initials of a name of several words in capitals, small words counted and left out: "OPCW", "ICC". */
export function findInitials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const join = (chosen: readonly string[]) => chosen.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const capitalized = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([join(words), join(capitalized)])].filter((initials) => initials.length > 1);
}
