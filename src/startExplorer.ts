import { startLinks } from './links/startLinks.ts';
import { startStorage } from './storage/startStorage.ts';
import { keepFindings } from './store/keepFindings.ts';
import { keepStructure } from './store/keepStructure.ts';
import { store } from './store/store.ts';

/** Opens the dossier that was open last, or else the sample, keeps what changes, and follows what the address says. */
export async function startExplorer(): Promise<void> {
  await startStorage();
  await startLinks();
  keepStructure();
  keepFindings();
  store.setState(({ session }) => ({ session: { ...session, opening: false } }));
}
