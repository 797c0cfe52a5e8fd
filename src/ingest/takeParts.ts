/** What a worker gives out part by part, so that no copy holds the page. */
export async function takeParts<T>(
  count: number,
  take: (index: number) => Promise<T | undefined>,
): Promise<T[]> {
  const parts: T[] = [];
  for (let i = 0; i < count; i++) {
    const part = await take(i);
    if (part) parts.push(part);
  }
  return parts;
}
