/** The three channels, 0 to 255, of a colour as #rrggbb. */
export function parseColor(hex: string): { readonly r: number; readonly g: number; readonly b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
}
