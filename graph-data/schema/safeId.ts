const UNSAFE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** Whether XML and line formats carry an id as it is: not empty, no control characters, no half of a character. */
export function isSafeId(id: string): boolean {
  return id !== '' && !UNSAFE.test(id);
}

/** A name with what an id must not have replaced by U+FFFD. */
export function makeSafeId(name: string): string {
  return name.replaceAll(new RegExp(UNSAFE, 'gu'), '\uFFFD') || '\uFFFD';
}
