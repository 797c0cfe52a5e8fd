import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { openDossier } from '../store/dossierActions.ts';
import { prepareDossier } from '../store/prepareDossier.ts';
import { runTask } from '../store/runTask.ts';
import { store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import type { Database, SavedDossier } from './database.ts';
import { fetchSample, SAMPLE_ID } from './fetchSample.ts';
import type { Keeper } from './keeper.ts';
import { recallOpen, rememberOpen } from './lastOpen.ts';
import { loadDossier } from './loadDossier.ts';
import { restoreView } from './restoreView.ts';
import { NOTHING_SAVED } from './savedChunks.ts';

const NOT_OPENED = 'Stopped. The dossier was not opened; it is still in the list.';

/** The dossiers in the browser's storage, as the file menu works with them. */
export class Library {
  constructor(
    private readonly database: Database,
    private readonly keeper: Keeper,
  ) {}

  /** All saved dossiers, the last saved first. */
  async list(): Promise<SavedDossier[]> {
    const records = await this.database.getAll('dossiers');
    return records.sort((a, b) => b.savedAt - a.savedAt);
  }

  /** Opens a saved dossier as it was left; false when there is none of this id. Rejects with Cancelled when the user stops it. */
  async open(id: string): Promise<boolean> {
    await this.keeper.flush();
    const found = await runTask('Opening the dossier', NOT_OPENED, async (signal) => {
      const loaded = await loadDossier(this.database, id);
      const view = await this.loadView(id);
      if (loaded) await prepareDossier(loaded.dossier, view, signal);
      return loaded && { ...loaded, view };
    });
    if (!found) return false;
    const { dossier, saved, view } = found;
    await this.remember(id);
    this.keeper.adopt(id, dossier, view, saved);
    openDossier(dossier, { id, view });
    return true;
  }

  /** A saved dossier as it stands, or the sample, without opening it; undefined when there is none of this id. */
  async read(id: string): Promise<Dossier | undefined> {
    const loaded = await loadDossier(this.database, id);
    return loaded?.dossier ?? (id === SAMPLE_ID ? fetchSample() : undefined);
  }

  /** Opens the dossier that was open last, or else the sample. */
  async openLast(): Promise<void> {
    const id = await recallOpen(this.database);
    if (id !== undefined && (await this.open(id))) return;
    await this.openSample();
  }

  /** Opens the sample as it came; one that was changed stays in the list under an id of its own. */
  async openSample(): Promise<void> {
    await this.keeper.flush();
    const sample = await fetchSample();
    await this.setAsideSample();
    const view = await this.loadView(SAMPLE_ID);
    await prepareDossier(sample, view);
    await this.remember(SAMPLE_ID);
    this.keeper.adopt(SAMPLE_ID, sample, view, NOTHING_SAVED);
    openDossier(sample, { id: SAMPLE_ID, view });
  }

  /** Takes a dossier out of the list; the function returned puts it back as it was. */
  async remove(id: string): Promise<() => Promise<void>> {
    await this.keeper.flush();
    const transaction = this.database.transaction(['dossiers', 'views'], 'readwrite');
    const [dossiers, views] = [transaction.objectStore('dossiers'), transaction.objectStore('views')];
    const [record, view] = await Promise.all([dossiers.get(id), views.get(id)]);
    await Promise.all([dossiers.delete(id), views.delete(id), transaction.done]);
    if (store.getState().dossierId === id) await this.openNext();
    return async () => {
      if (record) await this.database.put('dossiers', record);
      if (view) await this.database.put('views', view, id);
    };
  }

  private async openNext(): Promise<void> {
    const [next] = await this.list();
    if (next) await this.open(next.id);
    else await this.openSample();
  }

  private async loadView(id: string): Promise<View> {
    return restoreView(await this.database.get('views', id));
  }

  /** Before it is shown, so that what is asked of it then is not undone by what waits for this; a full storage is no reason not to open it. */
  private async remember(id: string): Promise<void> {
    await rememberOpen(this.database, id).catch(() => undefined);
  }

  private async setAsideSample(): Promise<void> {
    const transaction = this.database.transaction(['dossiers', 'views'], 'readwrite');
    const [dossiers, views] = [transaction.objectStore('dossiers'), transaction.objectStore('views')];
    const [record, view] = await Promise.all([dossiers.get(SAMPLE_ID), views.get(SAMPLE_ID)]);
    if (record) {
      const id = crypto.randomUUID();
      await Promise.all([
        dossiers.delete(SAMPLE_ID),
        dossiers.put({ ...record, id }),
        views.delete(SAMPLE_ID),
      ]);
      if (view) await views.put(view, id);
    }
    await transaction.done;
  }
}
