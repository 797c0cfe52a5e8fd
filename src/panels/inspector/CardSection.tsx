import type { ReactNode } from 'react';

export function CardSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1 border-t border-line pt-3">
      <h3 className="truncate text-sm font-semibold text-secondary">{title}</h3>
      {children}
    </section>
  );
}
