/** Twice the pixels of the drawing, as far as the browser paints so much. */
const SHARPNESS = 2;
const LARGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** An SVG as a PNG. Rejects with a message that says what to do when the browser cannot paint it. */
export async function paintPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      SHARPNESS,
      LARGEST_SIDE / Math.max(width, height),
      Math.sqrt(MOST_PIXELS / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas
      .getContext('2d', { willReadFrequently: true })
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('nothing was painted');
    return png;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `paintPng: the picture could not be painted (${why}). Export it as SVG, or hide what you do not need.`,
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
