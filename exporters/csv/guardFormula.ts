/** What a spreadsheet takes for the beginning of a formula; or what looks as if it had been guarded, so that one ' can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell's text with ' before it where a spreadsheet would run it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
