/** Tells the other tabs that a dossier was saved, and hears it from them. */
export interface Announcer {
  announce(id: string, revision: number): void;
  /** Returns a function that stops listening. */
  listen(hear: (id: string, revision: number) => void): () => void;
}

interface Announcement {
  readonly id: string;
  readonly revision: number;
}

const CHANNEL = 'attest-saves';

export function createAnnouncer(name = CHANNEL): Announcer {
  const channel = new BroadcastChannel(name);
  return {
    announce: (id, revision) => channel.postMessage({ id, revision } satisfies Announcement),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<Announcement>) => hear(data.id, data.revision);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
  };
}
