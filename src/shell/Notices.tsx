import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { Notice } from '../store/session.ts';
import { closeNotice } from '../store/sessionActions.ts';
import { useStore } from '../store/useStore.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { joinClasses } from '../ui/joinClasses.ts';

/** How long a message stays; an error stays until it is closed. */
const STAY = 9_000;

/** What the user is told: at the bottom, one above the other. */
export function Notices() {
  const notices = useStore(({ session }) => session.notices);
  return (
    <div className="flex flex-col gap-2" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeCard({ notice: { id, tone, text, action } }: { readonly notice: Notice }) {
  const isError = tone === 'error';
  const isOpen = useStore(() => action?.isOpen?.() ?? true);
  useEffect(() => {
    if (isError) return;
    const timer = setTimeout(() => closeNotice(id), STAY);
    return () => clearTimeout(timer);
  }, [id, isError]);
  if (!isOpen) return null;
  return (
    <div
      role={isError ? 'alert' : 'status'}
      className={joinClasses(
        'flex items-start gap-3 rounded-lg border py-1.5 pr-1.5 pl-3 shadow-raised',
        isError ? 'border-danger bg-danger-soft' : 'border-line bg-raised',
      )}
    >
      <p className="max-h-40 min-w-0 flex-1 overflow-y-auto py-1.5 break-words whitespace-pre-line">{text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.run();
            closeNotice(id);
          }}
          className="h-8 shrink-0 rounded px-2 font-medium text-accent hover:underline"
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} label="Close this message" onClick={() => closeNotice(id)} />
    </div>
  );
}
