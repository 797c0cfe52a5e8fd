/** An object's own entries by name; nothing when it is none. Never an object with a prototype: `__proto__` is a name like others. */
export function listFields(value: unknown): Map<string, unknown> {
  return isRecord(value) ? new Map(Object.entries(value)) : new Map();
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An id as text: programs write it as a number, too. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}
