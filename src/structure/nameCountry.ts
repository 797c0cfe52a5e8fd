const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The name of a country by its ISO 3166-1 code; a code that the browser does not know stays as it is. */
export function nameCountry(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
