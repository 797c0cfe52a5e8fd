import process from 'node:process';

const WIDTH = 30;
const LEAST_INTERVAL_MS = 100;
const ERASE_LINE = '\r\u001b[K';

interface Terminal {
  readonly isTTY: boolean;
  readonly write: (text: string) => unknown;
}

export interface ProgressBar {
  readonly show: (share: number | undefined, documents: number) => void;
  readonly clear: () => void;
}

/** A bar on standard error while it is a terminal; else nothing. */
export function createProgressBar(terminal: Terminal = process.stderr): ProgressBar {
  let shownAt = 0;
  return {
    show: (share, documents) => {
      const now = performance.now();
      if (!terminal.isTTY || now - shownAt < LEAST_INTERVAL_MS) return;
      shownAt = now;
      terminal.write(`${ERASE_LINE}${drawBar(share)}documents read: ${documents}`);
    },
    clear: () => {
      if (terminal.isTTY && shownAt > 0) terminal.write(ERASE_LINE);
    },
  };
}

function drawBar(share: number | undefined): string {
  if (share === undefined) return '';
  const full = Math.round(Math.min(share, 1) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} % `;
}
