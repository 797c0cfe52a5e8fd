const USUAL_ROOT = 16;

/** How much larger than usual the browser's text is set, when the page is opened: what is measured in pixels beside text grows with it. */
export const TEXT_SCALE =
  typeof document === 'undefined'
    ? 1
    : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_ROOT;
