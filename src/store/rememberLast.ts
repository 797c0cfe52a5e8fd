/** A function that computes again only when its arguments change; it remembers one call. */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { values: Arguments; result: Result } | undefined;
  return (...values) => {
    if (last?.values.every((value, i) => Object.is(value, values[i]))) return last.result;
    last = { values, result: compute(...values) };
    return last.result;
  };
}
