import { ArrowLeft, Crosshair, Link, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import { identifyEdge } from '../../../graph-data/edges/identifyEdge.ts';
import { isQuoted } from '../../../graph-data/schema/isQuoted.ts';
import type { DossierIndex } from '../../dossier/indexDossier.ts';
import { copyLink } from '../../links/copyLink.ts';
import { selectIndex, selectTold } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { goBack, select } from '../../store/sessionActions.ts';
import { showOnlyChosen } from '../../store/showOnlyChosen.ts';
import { useStore } from '../../store/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MarkKey } from '../../ui/Sentence.tsx';
import { EdgeCard } from './EdgeCard.tsx';
import { EdgeHeading } from './EdgeHeading.tsx';
import { EntityCard } from './EntityCard.tsx';
import { EvidenceWalk } from './EvidenceWalk.tsx';
import { PairCard } from './PairCard.tsx';
import { PathCard } from './PathCard.tsx';
import { SeveralCard } from './SeveralCard.tsx';
import { StatementCard } from './StatementCard.tsx';

/** What was chosen, with its evidence. Not there when nothing is. */
export function Inspector() {
  const selection = useStore(({ session }) => session.selection);
  const hasPast = useStore(({ session }) => session.past.length > 0);
  const index = useStore(selectIndex);
  const edges = useStore(selectTold);
  if (!selection) return null;
  return (
    <aside
      aria-label="Details"
      className="flex h-full min-h-0 flex-col border-line bg-surface shadow-raised max-md:rounded-t-xl max-md:border-t md:border-l"
    >
      <div className="flex items-center justify-between border-b border-line py-1 pr-1 pl-4">
        {hasPast && (
          <IconButton icon={ArrowLeft} label="Back to what was chosen before (Esc)" onClick={goBack} />
        )}
        <p className="flex-1 text-sm text-secondary">{TITLES[selection.kind]}</p>
        <IconButton icon={Crosshair} label="Only these actors on the graph (O)" onClick={showOnlyChosen} />
        <IconButton icon={Link} label="Copy a link to this" onClick={copyLink} />
        <IconButton icon={X} label={hasPast ? 'Close' : 'Close (Esc)'} onClick={() => select(null)} />
      </div>
      <div key={describeKey(selection)} className="min-h-0 flex-1 overflow-y-auto p-4">
        <EvidenceWalk selection={selection} />
        {renderCard(selection, index, edges)}
      </div>
    </aside>
  );
}

const TITLES: Readonly<Record<Selection['kind'], string>> = {
  entity: 'Actor',
  edge: 'Relation',
  pair: 'Between two actors',
  statement: 'Statement',
  several: 'Statements',
  path: 'Paths',
};

function describeKey(selection: Selection): string {
  switch (selection.kind) {
    case 'pair':
    case 'path':
      return selection.ends.join(' ');
    case 'several':
      return selection.title;
    default:
      return selection.id;
  }
}

function renderCard(selection: Selection, index: DossierIndex, edges: readonly Edge[]): ReactNode {
  switch (selection.kind) {
    case 'entity': {
      const entity = index.entityById.get(selection.id);
      if (!entity) return null;
      const own = edges.filter(({ source, target }) => source === entity.id || target === entity.id);
      return <EntityCard entity={entity} edges={own} />;
    }
    case 'edge': {
      const edge = edges.find(({ id }) => id === selection.id);
      return edge ? <EdgeCard edge={edge} /> : <Filtered />;
    }
    case 'pair': {
      const [a, b] = selection.ends;
      const between = edges.filter(
        ({ source, target }) => (source === a && target === b) || (source === b && target === a),
      );
      return between.length > 0 ? <PairCard ends={selection.ends} edges={between} /> : <Filtered />;
    }
    case 'path':
      return <PathCard ends={selection.ends} actors={selection.actors} />;
    case 'several':
      return <SeveralCard title={selection.title} ids={selection.ids} />;
    case 'statement': {
      const statement = index.statementById.get(selection.id);
      if (!statement) return null;
      const { id } = identifyEdge(statement);
      const edge = edges.find((candidate) => candidate.id === id);
      return (
        <div className="flex flex-col gap-3">
          {edge && <EdgeHeading edge={edge} />}
          {isQuoted(statement) && <MarkKey />}
          <StatementCard statement={statement} />
          {edge && edge.statements.length > 1 && (
            <button
              type="button"
              onClick={() => select({ kind: 'edge', id })}
              className="self-start rounded text-accent hover:underline"
            >
              All {edge.statements.length} statements that say this
            </button>
          )}
        </div>
      );
    }
  }
}

function Filtered() {
  return <p className="text-secondary">The filters hide what was chosen here.</p>;
}
