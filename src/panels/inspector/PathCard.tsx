import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { findPaths, type Path } from '../../paths/findPaths.ts';
import { type Doubt, readPath, type ToldStep } from '../../paths/readPath.ts';
import { selectHolding, selectIndex, selectPlainEdges } from '../../store/selectors.ts';
import { choosePath, select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { pointing } from '../../ui/pointing.ts';
import { MarkKey } from '../../ui/Sentence.tsx';
import { countWords } from '../../ui/words.ts';
import { StatementCard } from './StatementCard.tsx';

const WARNINGS: Readonly<Record<Doubt, string>> = {
  unsure: 'This step is not stated as a fact.',
  'back-in-time': 'This step lies before the one that leads to it.',
};

export interface PathCardProps {
  readonly ends: readonly [string, string];
  /** The actors of the path that is told, from end to end; the first path where it is not among those found. */
  readonly actors: readonly string[];
}

/** The ways from one actor to another through what the filters leave; one of them told, sentence by sentence. */
export function PathCard({ ends, actors }: PathCardProps) {
  const { entityById } = useStore(selectIndex);
  const edges = useStore(selectPlainEdges);
  const [from, to] = ends;
  const paths = useMemo(() => findPaths(edges, from, to), [edges, from, to]);
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const told = paths.find((path) => listActors(path).join('\n') === actors.join('\n')) ?? paths[0];
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="text-lg font-semibold break-words">
          {nameOf(from)} → {nameOf(to)}
        </h2>
        <p className="text-sm text-secondary">
          {paths.length === 0
            ? 'No path between the two passes the filters.'
            : `${countWords(paths.length, 'path')} of ${describeLengths(paths)}, through what the filters show`}
        </p>
      </header>
      {paths.length > 0 && (
        <ul aria-label="Paths" className="flex flex-col gap-0.5">
          <MoreList
            isInList
            values={paths}
            page={6}
            render={(path) => {
              const along = listActors(path);
              return (
                <li key={along.join('\n')}>
                  <button
                    type="button"
                    aria-pressed={path === told}
                    onClick={() => choosePath(along)}
                    {...pointing({ kind: 'path', ends, actors: along })}
                    className={joinClasses(
                      'w-full rounded px-2 py-1 text-left hover:bg-hover',
                      path === told && 'bg-accent-soft',
                    )}
                  >
                    {along.slice(1, -1).map(nameOf).join(' → ') || 'directly'}
                    <span className="text-sm text-secondary"> · {countWords(path.length, 'step')}</span>
                  </button>
                </li>
              );
            }}
          />
        </ul>
      )}
      {told && <ToldPath path={told} />}
    </div>
  );
}

function ToldPath({ path }: { readonly path: Path }) {
  const holding = useStore(selectHolding);
  const steps = useMemo(() => readPath(path, holding), [path, holding]);
  return (
    <section aria-label="The path in sentences" className="flex flex-col gap-3 border-t border-line pt-3">
      <MarkKey />
      <ol className="flex flex-col gap-4">
        {steps.map((step) => (
          <Step key={step.to} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step: { from, to, statement, others, doubts } }: { readonly step: ToldStep }) {
  const { entityById } = useStore(selectIndex);
  const [source, target] = [entityById.get(from), entityById.get(to)];
  const name = `${source?.label ?? from} and ${target?.label ?? to}`;
  return (
    <li className="flex flex-col gap-2">
      <p className="flex min-w-0 items-center gap-1">
        {source && <EntityChip entity={source} className="font-semibold" />}
        <span aria-hidden="true">–</span>
        {target && <EntityChip entity={target} className="font-semibold" />}
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className="flex items-center gap-2 text-sm text-danger">
          <TriangleAlert size={14} aria-hidden="true" /> {WARNINGS[doubt]}
        </p>
      ))}
      <StatementCard statement={statement} />
      {others.length > 0 && (
        <button
          type="button"
          onClick={() => select({ kind: 'pair', ends: [from, to] })}
          className="self-start rounded text-sm text-accent hover:underline"
          aria-label={`${countWords(others.length, 'more statement')} between the two, ${name}`}
        >
          {countWords(others.length, 'more statement')} between the two
        </button>
      )}
    </li>
  );
}

function listActors(path: Path): string[] {
  return [path[0]?.from ?? '', ...path.map(({ to }) => to)];
}

function describeLengths(paths: readonly Path[]): string {
  const [first, last] = [paths[0]?.length ?? 0, paths.at(-1)?.length ?? 0];
  return first === last ? countWords(first, 'step') : `${first} or ${countWords(last, 'step')}`;
}
