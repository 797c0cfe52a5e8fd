import type { ReactNode } from 'react';

/** What a panel says when it has nothing to show: why, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 p-8 text-center">
      <p className="text-lg font-semibold">{title}</p>
      <div className="max-w-80 text-secondary">{children}</div>
    </div>
  );
}
