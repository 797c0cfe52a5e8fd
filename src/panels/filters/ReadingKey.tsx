import type { ReactNode } from 'react';
import { useStore } from '../../store/useStore.ts';
import { MEASURE_WORDS } from '../../structure/measureWords.ts';
import { LineSample } from '../../ui/LineSample.tsx';

/** What the graph says without words, beside the hues, shapes and strokes of the filters. */
export function ReadingKey() {
  const sizing = useStore(({ view }) => view.sizing);
  return (
    <section className="flex flex-col gap-1 px-3 py-3 text-sm text-secondary">
      <h2 className="pb-1 font-semibold text-ink">How to read it</h2>
      <Line sample={<LineSample hasHead={false} />}>no head: both do it</Line>
      <Line sample={<Thickness />}>thicker: more statements</Line>
      <Line sample={<Badge>6</Badge>}>several relations in one line</Line>
      <Line sample={<Sizes />}>larger: more {MEASURE_WORDS[sizing].unit}</Line>
      <Line sample={<Badge>+37</Badge>}>neighbours not drawn: open them</Line>
      <Line sample="[14]">as many stand in this node</Line>
    </section>
  );
}

function Line({ sample, children }: { readonly sample: ReactNode; readonly children: ReactNode }) {
  return (
    <p className="flex items-center gap-2">
      <span className="flex w-8 shrink-0 justify-center">{sample}</span>
      {children}
    </p>
  );
}

function Badge({ children }: { readonly children: ReactNode }) {
  return <span className="rounded-full border border-line bg-surface px-1 text-xs">{children}</span>;
}

function Thickness() {
  return (
    <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" stroke="currentColor">
      <path d="M1 3h26" strokeWidth="1.2" />
      <path d="M1 9h26" strokeWidth="4" />
    </svg>
  );
}

function Sizes() {
  return (
    <svg width="28" height="14" viewBox="0 0 28 14" aria-hidden="true" fill="currentColor">
      <circle cx="6" cy="7" r="3" />
      <circle cx="20" cy="7" r="6.5" />
    </svg>
  );
}
