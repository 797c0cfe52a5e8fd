/** What of a key press tells which keys they were. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const IS_LETTER = /^\p{L}$/u;

/** Whether a press is that of keys written as `Mod+Shift+Z`, `K` or `?`. Shift counts with letters alone: elsewhere it makes the character. */
export function matchKeys(press: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  if (press.key.toLowerCase() !== key.toLowerCase() || press.altKey) return false;
  if ((press.ctrlKey || press.metaKey) !== parts.includes('Mod')) return false;
  return !IS_LETTER.test(key) || press.shiftKey === parts.includes('Shift');
}
