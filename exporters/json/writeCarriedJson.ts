/** What JSON.stringify leaves raw, and XML or a reader of it would change. */
const CHANGED_ON_THE_WAY = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

/** JSON that any text format carries unchanged, whatever is in it. */
export function writeCarriedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    CHANGED_ON_THE_WAY,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
