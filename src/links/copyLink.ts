import { notify } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { encodeLink } from './encodeLink.ts';
import { readLink } from './readLink.ts';

/** Puts the address of what is shown and chosen into the clipboard. */
export function copyLink(): void {
  const { origin, pathname } = window.location;
  const address = `${origin}${pathname}#${encodeLink(readLink(store.getState()))}`;
  const copied = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error('no clipboard'));
  copied.then(
    () =>
      notify({
        tone: 'info',
        text: 'The link is copied. It opens this view in this browser, and wherever the dossier has been opened from the same server.',
      }),
    () =>
      notify({
        tone: 'error',
        text: 'The browser does not let the link be copied. Copy the address from its address line: it leads here.',
      }),
  );
}
