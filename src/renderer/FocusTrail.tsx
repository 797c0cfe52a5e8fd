import { PinOff, Undo2, X } from 'lucide-react';
import { describeStep } from '../focus/describeStep.ts';
import type { FocusStep } from '../focus/focusStep.ts';
import { HEIGHT_WORDS } from '../heights/heightWords.ts';
import { selectIndex } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { countHeld, keepSteps, lookFrom, unpinAll } from '../store/viewActions.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { formatCount } from '../ui/words.ts';

type NameOf = (actor: string) => string;

/** The height that is looked from, the steps of looking closer, and how many are pinned, above the graph: each leads back. */
export function FocusTrail() {
  const steps = useStore(({ view }) => view.steps);
  const { entityById } = useStore(selectIndex);
  const height = useStore(({ view }) => view.height);
  const isRaised = useStore(({ view }) => view.height !== 'people' || view.raised.size > 0);
  const held = useStore(({ view }) => countHeld(view));
  if (steps.length === 0 && !isRaised && held === 0) return null;
  const nameOf = (actor: string) => entityById.get(actor)?.label ?? actor;
  return (
    <nav
      data-over-graph
      aria-label="Steps of looking closer"
      className="absolute top-3 left-3 z-10 flex max-w-[calc(100%-1.5rem)] items-center gap-1 rounded-md border border-line bg-surface/95 py-0.5 pr-1 pl-2 text-sm"
    >
      {isRaised && (
        <span className="flex shrink-0 items-center gap-1">
          {height === 'people' ? 'Some folded' : HEIGHT_WORDS[height].short}
          <IconButton icon={X} label="Everyone apart again" onClick={() => lookFrom('people')} />
        </span>
      )}
      {steps.length > 0 && <Steps steps={steps} nameOf={nameOf} />}
      {held > 0 && (
        <span className="flex shrink-0 items-center gap-1">
          {formatCount(held)} pinned
          <IconButton icon={PinOff} label="Let the layout move them again" onClick={unpinAll} />
        </span>
      )}
    </nav>
  );
}

function Steps({ steps, nameOf }: { readonly steps: readonly FocusStep[]; readonly nameOf: NameOf }) {
  return (
    <>
      <ol className="flex min-w-0 flex-wrap items-center gap-x-1">
        <li>
          <button
            type="button"
            onClick={() => keepSteps(0)}
            className="rounded text-accent underline underline-offset-2"
          >
            Show all
          </button>
        </li>
        {steps.map((step, i) => {
          const isLast = i === steps.length - 1;
          const words = describeStep(step, nameOf);
          return (
            <li key={i} className="flex min-w-0 items-center gap-1">
              <span aria-hidden="true" className="text-secondary">
                ›
              </span>
              {isLast ? (
                <span aria-current="step" className="truncate font-medium">
                  {words}
                </span>
              ) : (
                <button
                  type="button"
                  onClick={() => keepSteps(i + 1)}
                  className="truncate rounded hover:underline"
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      <IconButton icon={Undo2} label="Take the last step back" onClick={() => keepSteps(steps.length - 1)} />
    </>
  );
}
