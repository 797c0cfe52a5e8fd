/** A JSON list in pieces, one record a line. */
export function* writeJsonList<Row>(
  rows: Iterable<Row>,
  describe: (row: Row) => unknown,
): Generator<string, void, undefined> {
  yield '[';
  let separator = '\n';
  for (const row of rows) {
    yield `${separator}${JSON.stringify(describe(row))}`;
    separator = ',\n';
  }
  yield '\n]';
}
