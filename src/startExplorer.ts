import { startStorage } from './storage/startStorage.ts';
import { store } from './store/store.ts';

/** Opens the dossier that was open last, or else the sample, and keeps what changes. */
export async function startExplorer(): Promise<void> {
  await startStorage();
  store.setState(({ session }) => ({ session: { ...session, opening: false } }));
}
