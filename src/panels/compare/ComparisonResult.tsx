import { Download, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type Change,
  COMPARED_LISTS,
  type ComparedList,
  type Comparison,
  type FactChange,
} from '../../compare/comparison.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { selectIndex } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { showCompared, showTab } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords, formatCount } from '../../ui/words.ts';
import { ChangedFact, Side } from './ChangedFact.tsx';
import { ComparedActor } from './ComparedActor.tsx';
import { CHANGE_WORDS } from './compareWords.ts';
import { writeChanges } from './writeChanges.ts';

/** What differs, kind by kind, to read, to show in the graph, and to take along. */
export function ComparisonResult({ comparison }: { readonly comparison: Comparison }) {
  const { facts, turns, newActors, goneActors, alike, byAlias, entityById } = comparison;
  const listOf = (kind: Change) => facts.filter((fact) => fact.kind === kind);
  const counts: Readonly<Record<ComparedList, number>> = {
    new: listOf('new').length,
    gone: listOf('gone').length,
    reversed: listOf('reversed').length,
    status: listOf('status').length,
    turns: turns.length,
    actors: newActors.length + goneActors.length,
  };
  const chosen = useStore(({ view }) => view.comparedList);
  const shown = chosen || (COMPARED_LISTS.find((kind) => counts[kind] > 0) ?? 'new');
  const name = useStore(({ dossier }) => dossier.name);
  const total = facts.length + turns.length + newActors.length + goneActors.length;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-secondary">
        {countWords(alike, 'fact')} are told alike on both sides. The filters count for this dossier.
        {byAlias.length > 0 &&
          ` Taken for one by another name: ${byAlias.map(({ actor, before }) => `${before} = ${entityById.get(actor)?.label ?? actor}`).join('; ')}.`}
      </p>
      <div className="flex flex-wrap gap-1">
        {COMPARED_LISTS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === shown}
            onClick={() => showCompared(kind)}
            className={joinClasses(
              'flex h-8 items-center gap-2 rounded-md px-3 hover:bg-hover',
              kind === shown && 'bg-accent-soft text-accent',
            )}
          >
            {LABELS[kind]}
            <span className="text-sm text-secondary">{formatCount(counts[kind])}</span>
          </button>
        ))}
        {total > 0 && (
          <Button
            className="ml-auto"
            onClick={() =>
              saveFile(`${name} compared.csv`, new Blob([writeChanges(comparison)], { type: 'text/csv' }))
            }
          >
            <Download size={14} aria-hidden="true" /> Save all as CSV
          </Button>
        )}
      </div>
      <p className="text-sm text-secondary">{MEANINGS[shown]}</p>
      {counts[shown] === 0 ? <Empty title="Nothing of this kind" /> : renderList(shown, comparison)}
    </div>
  );
}

const LABELS: Readonly<Record<ComparedList, string>> = {
  new: CHANGE_WORDS.new.label,
  gone: CHANGE_WORDS.gone.label,
  reversed: CHANGE_WORDS.reversed.label,
  status: CHANGE_WORDS.status.label,
  turns: 'Turned',
  actors: 'Actors',
};

const MEANINGS: Readonly<Record<ComparedList, string>> = {
  new: CHANGE_WORDS.new.meaning,
  gone: CHANGE_WORDS.gone.meaning,
  reversed: CHANGE_WORDS.reversed.meaning,
  status: CHANGE_WORDS.status.meaning,
  turns:
    'Pairs whose acts were mostly cooperation before and mostly conflict after, or the other way round (PLOVER’s classes).',
  actors: 'Actors that only one side speaks of.',
};

function renderList(shown: ComparedList, comparison: Comparison): ReactNode {
  const { facts, turns, newActors, goneActors, entityById } = comparison;
  if (shown === 'actors')
    return (
      <>
        <ActorList title={`New (${formatCount(newActors.length)})`} actors={newActors} />
        <ActorList title={`Gone (${formatCount(goneActors.length)})`} actors={goneActors} />
      </>
    );
  if (shown === 'turns')
    return (
      <ul className="flex flex-col gap-5">
        <MoreList
          isInList
          values={turns}
          page={10}
          render={({ ends, to, before, after }) => (
            <li key={ends.join(' ')} className="flex flex-col gap-2">
              <h3 className="flex min-w-0 flex-wrap items-center gap-x-1">
                <Ends ends={ends} entityById={entityById} />
                <span>turned to {to}</span>
              </h3>
              <div className="grid gap-3 md:grid-cols-2">
                <Side title="Before" statements={before} />
                <Side title="After" statements={after} />
              </div>
            </li>
          )}
        />
      </ul>
    );
  const listed = facts.filter(({ kind }) => kind === shown);
  return (
    <>
      <ShowInGraph
        title={`${CHANGE_WORDS[shown].label} (${formatCount(listed.length)})`}
        ids={listed.flatMap(({ before, after }) => [...after, ...before].map(({ id }) => id))}
      />
      <ul key={shown} className="flex flex-col gap-5">
        <MoreList
          isInList
          values={listed}
          page={10}
          render={(change) => <ChangedFact key={keyOf(change)} change={change} entityById={entityById} />}
        />
      </ul>
    </>
  );
}

function keyOf({ before, after }: FactChange): string {
  return [...before, ...after].map(({ id }) => id).join(' ');
}

/** Lights the statements of a list in the graph, as far as they are of the open dossier. */
function ShowInGraph({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { statementById } = useStore(selectIndex);
  const known = [...new Set(ids)].filter((id) => statementById.has(id));
  if (known.length === 0) return null;
  return (
    <Button
      className="self-start"
      onClick={() => {
        showTab('graph');
        select({ kind: 'several', title, ids: known });
      }}
    >
      <Waypoints size={14} aria-hidden="true" /> Show these in the graph
    </Button>
  );
}

function Ends({ ends, entityById }: { readonly ends: readonly string[] } & Pick<Comparison, 'entityById'>) {
  return ends.map((end) => {
    const entity = entityById.get(end);
    return entity && <ComparedActor key={end} entity={entity} />;
  });
}

function ActorList({ title, actors }: { readonly title: string; readonly actors: Comparison['newActors'] }) {
  if (actors.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-sm font-semibold text-secondary">{title}</h3>
      <div className="flex flex-wrap gap-x-2">
        <MoreList
          values={actors}
          page={40}
          render={(entity) => <ComparedActor key={entity.id} entity={entity} />}
        />
      </div>
    </section>
  );
}
