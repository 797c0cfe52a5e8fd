/** A syllable of Korean or Chinese as papers spell it: "seok", "hye", "ching", "hsieh". */
const SYLLABLE = /^(?:[bcdfghjklmnprstwyz]|ch|sh|zh|hs|ts|kh|wh)?[yw]?(?:[aeiou]{1,3}|y)(?:ng|[nklmprh])?$/;

/** Such a syllable, and an English word behind a hyphen. */
const ENGLISH: ReadonlySet<string> = new Set(['run', 'like', 'to', 'up', 'war', 'pro', 'gun', 'on', 'off']);

/** Whether two words around a hyphen are a given name whose second syllable has a small letter: "Jae-in", "Ching-te". */
export function isSyllabicName(first: string, second: string): boolean {
  return (
    /^\p{Lu}/u.test(first) &&
    SYLLABLE.test(first.toLowerCase()) &&
    SYLLABLE.test(second) &&
    !ENGLISH.has(second)
  );
}
