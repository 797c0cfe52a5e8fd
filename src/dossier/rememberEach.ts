/** A function of an object that never changes, which computes once for each; what was computed lives as long as the object. */
export function rememberEach<Of extends object, Result extends object>(
  compute: (of: Of) => Result,
): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return (of) => {
    const before = known.get(of);
    if (before) return before;
    const result = compute(of);
    known.set(of, result);
    return result;
  };
}
