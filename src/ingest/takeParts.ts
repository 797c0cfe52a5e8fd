/** What a worker gives out part by part, so that no copy holds the page. All are asked for at once: each comes in a task of its own. */
export async function takeParts<T>(
  count: number,
  take: (index: number) => Promise<T | undefined>,
): Promise<T[]> {
  const parts = await Promise.all(Array.from({ length: count }, (_, i) => take(i)));
  return parts.filter((part) => part !== undefined);
}
