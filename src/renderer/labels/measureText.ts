const MOST_CHARACTERS = 34;

/** A name that is too long for the canvas ends in "…"; it stands whole in the card. */
export function shortenName(name: string): string {
  const characters = Array.from(name);
  return characters.length <= MOST_CHARACTERS
    ? name
    : `${characters
        .slice(0, MOST_CHARACTERS - 1)
        .join('')
        .trimEnd()}…`;
}

/** The width of a text in a font, in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Widths of texts, each measured once a font. */
export function createTextMeasure(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, Map<string, number>>();
  return (text, font) => {
    let ofFont = widths.get(font);
    if (!ofFont) {
      ofFont = new Map();
      widths.set(font, ofFont);
    }
    const known = ofFont.get(text);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    ofFont.set(text, width);
    return width;
  };
}
