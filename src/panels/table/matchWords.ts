/** The rows in whose text every word stands, whatever the case. */
export function matchWords<Row>(
  rows: readonly Row[],
  words: string,
  readText: (row: Row) => string,
): readonly Row[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = readText(row).toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
