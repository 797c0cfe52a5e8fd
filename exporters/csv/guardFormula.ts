/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell's text with ' before it where a spreadsheet would run it. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
