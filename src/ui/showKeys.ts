/** Keys as they stand on the user's keyboard. */
export function showKeys(keys: string, isMac: boolean): string[] {
  if (keys === '+') return [keys];
  return keys.split('+').map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : part));
}
