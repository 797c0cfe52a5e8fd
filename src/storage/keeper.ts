import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { openDossier } from '../store/dossierActions.ts';
import { notify } from '../store/sessionActions.ts';
import { type State, store } from '../store/store.ts';
import type { View } from '../store/view.ts';
import type { Announcer } from './announceSaves.ts';
import type { Database } from './database.ts';
import { describeStorageError } from './describeStorageError.ts';
import { rememberOpen } from './lastOpen.ts';
import { loadDossier } from './loadDossier.ts';
import { ChangedElsewhere, saveDossier } from './saveDossier.ts';
import { NOTHING_SAVED, type SavedChunks } from './savedChunks.ts';

/** What the screen shows of a dossier, and what of it is in storage. */
interface Kept {
  readonly dossier: Dossier | undefined;
  readonly view: View | undefined;
  readonly saved: SavedChunks;
}

interface Shown {
  readonly dossier: Dossier;
  readonly view: View;
}

const NOTHING_KEPT: Kept = { dossier: undefined, view: undefined, saved: NOTHING_SAVED };

/** A view changes with every drag and click: it is saved once it rests. The dossier is saved at once. */
const VIEW_RESTS_AFTER = 300;

/**
 * Keeps the open dossier and its view in storage. Two tabs on one dossier: the one that changed nothing shows what the
 * other saved; where both changed it, the later to save becomes a dossier of its own. Failures are said once, and
 * tried again with the next change.
 */
export class Keeper {
  private readonly kept = new Map<string, Kept>();
  private readonly waiting = new Map<string, Shown>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;
  private failure: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly announcer: Announcer,
  ) {}

  /** Follows the store, and the saves of other tabs. Returns a function that stops it. */
  start(): () => void {
    const unsubscribe = store.subscribe((state, before) => this.follow(state, before));
    const unlisten = this.announcer.listen((id, revision) => void this.followOther(id, revision));
    return () => {
      unsubscribe();
      unlisten();
      clearTimeout(this.timer);
    };
  }

  /** Tells what storage holds of a dossier that is about to be shown, so that it is not saved again unchanged. */
  adopt(id: string, dossier: Dossier, view: View, saved: SavedChunks): void {
    this.kept.set(id, { dossier, view, saved });
  }

  /** Whether closing the page now would lose an edit. */
  hasUnsavedEdits(): boolean {
    for (const [id, { dossier }] of this.waiting) if (dossier !== this.kept.get(id)?.dossier) return true;
    return false;
  }

  /** Saves all that waits; resolves when it is in storage or has failed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.saving ??= this.saveWaiting().finally(() => {
      this.saving = undefined;
    });
    await this.saving;
  }

  private follow({ dossierId, dossier, view }: State, before: State): void {
    const isSame = dossier === before.dossier && view === before.view && dossierId === before.dossierId;
    if (isSame || dossierId === '') return;
    const kept = this.kept.get(dossierId) ?? NOTHING_KEPT;
    if (dossier === kept.dossier && view === kept.view) this.waiting.delete(dossierId);
    else this.waiting.set(dossierId, { dossier, view });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), dossier === kept.dossier ? VIEW_RESTS_AFTER : 0);
  }

  private async saveWaiting(): Promise<void> {
    try {
      await rememberOpen(this.database, store.getState().dossierId);
      for (let next = this.takeWaiting(); next; next = this.takeWaiting()) {
        const [id, shown] = next;
        await this.save(id, shown);
        if (this.waiting.get(id) === shown) this.waiting.delete(id);
        if (id !== store.getState().dossierId && !this.waiting.has(id)) this.kept.delete(id);
      }
      this.failure = undefined;
    } catch (error) {
      this.tellFailure(describeStorageError(error));
    }
  }

  private takeWaiting(): readonly [string, Shown] | undefined {
    return this.waiting.entries().next().value;
  }

  private async save(id: string, { dossier, view }: Shown): Promise<void> {
    const kept = this.kept.get(id) ?? NOTHING_KEPT;
    if (dossier !== kept.dossier) {
      try {
        const saved = await saveDossier(this.database, id, dossier, kept.saved);
        this.kept.set(id, { ...kept, dossier, saved });
        this.announcer.announce(id, saved.revision);
      } catch (error) {
        if (!(error instanceof ChangedElsewhere)) throw error;
        this.part(id, dossier, view);
        return;
      }
    }
    if (view !== kept.view) {
      await this.database.put('views', view, id);
      this.kept.set(id, { ...(this.kept.get(id) ?? NOTHING_KEPT), view });
    }
  }

  /** Both tabs changed the dossier: what this one holds goes on as a dossier of its own. */
  private part(id: string, dossier: Dossier, view: View): void {
    const ownId = crypto.randomUUID();
    const own = { ...dossier, name: `${dossier.name} (this tab)` };
    this.waiting.delete(id);
    this.kept.delete(id);
    if (store.getState().dossierId === id) openDossier(own, { id: ownId, view });
    else this.waiting.set(ownId, { dossier: own, view });
    notify({
      tone: 'info',
      text: `“${dossier.name}” was changed in another tab too. What you have here goes on as “${own.name}”; the other is in File › Dossiers.`,
    });
  }

  private async followOther(id: string, revision: number): Promise<void> {
    const state = store.getState();
    const kept = this.kept.get(id);
    if (state.dossierId !== id || !kept || kept.saved.revision >= revision || this.hasUnsavedEdits()) return;
    try {
      const loaded = await loadDossier(this.database, id);
      const { dossierId, view } = store.getState();
      if (!loaded || dossierId !== id || this.hasUnsavedEdits()) return;
      this.adopt(id, loaded.dossier, view, loaded.saved);
      openDossier(loaded.dossier, { id, view });
      notify({
        tone: 'info',
        text: `“${loaded.dossier.name}” was changed in another tab: you see the newer state.`,
      });
    } catch (error) {
      this.tellFailure(error instanceof Error ? error.message : String(error));
    }
  }

  private tellFailure(text: string): void {
    if (text === this.failure) return;
    this.failure = text;
    notify({ tone: 'error', text });
  }
}
