import { store } from '../store/store.ts';
import { copyText } from '../ui/copyText.ts';
import { encodeLink } from './encodeLink.ts';
import { readLink } from './readLink.ts';

/** Puts the address of what is shown and chosen into the clipboard. */
export function copyLink(): void {
  const { origin, pathname } = window.location;
  copyText(
    `${origin}${pathname}#${encodeLink(readLink(store.getState()))}`,
    'The link is copied. It opens this view in this browser, and wherever the dossier has been opened from the same server.',
    'The browser does not let the link be copied. Copy the address from its address line: it leads here.',
  );
}
