import type { ReactNode } from 'react';
import type { Findings } from '../../store/findings.ts';
import { selectFindings } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { FINDINGS, type Finding } from '../../store/view.ts';
import { showFinding } from '../../store/viewActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { formatCount } from '../../ui/words.ts';
import { CompareList } from '../compare/CompareList.tsx';
import { AgreementList } from './AgreementList.tsx';
import { AnswerList } from './AnswerList.tsx';
import { ChangeList } from './ChangeList.tsx';
import { ContradictionList } from './ContradictionList.tsx';
import { UnreadList } from './UnreadList.tsx';

const LOOKS: Readonly<Record<Finding, { readonly label: string; readonly meaning: string }>> = {
  answers: {
    label: 'Tit for tat',
    meaning: 'Acts that the other side answered with one of the same kind.',
  },
  contradictions: {
    label: 'Contradictions',
    meaning: 'Statements that cannot both be so: done and not done, or other numbers of the same.',
  },
  agreements: {
    label: 'Told by several',
    meaning: 'What several documents state. A text printed again counts once.',
  },
  compare: {
    label: 'Compare',
    meaning: 'What is new, gone and reversed between two days, or between another dossier and this one.',
  },
  changes: {
    label: 'Your changes',
    meaning: 'What you changed of what was read, when and why. It is saved and exported with the dossier.',
  },
  unread: {
    label: 'Not understood',
    meaning: 'Sentences that name two actors or more and of which no statement was read.',
  },
};

/** What stands out when all statements that the filters leave are read together. */
export function FindingsPanel() {
  const current = useStore(({ view }) => view.finding);
  const found = useStore(selectFindings);
  const counts: Readonly<Partial<Record<Finding, number | undefined>>> = {
    answers: found?.answers.length,
    contradictions: found?.contradictions.length,
    agreements: found?.agreements.length,
    unread: found?.unread.length,
    changes: useStore(({ dossier }) => dossier.edits?.length ?? 0),
  };
  return (
    <div className="flex h-full min-h-0 flex-col bg-surface">
      <div className="flex flex-wrap gap-1 border-b border-line p-2">
        {FINDINGS.map((finding) => (
          <button
            key={finding}
            type="button"
            aria-pressed={finding === current}
            onClick={() => showFinding(finding)}
            className={joinClasses(
              'flex h-8 items-center gap-2 rounded-md px-3 hover:bg-hover',
              finding === current && 'bg-accent-soft text-accent',
            )}
          >
            {LOOKS[finding].label}
            {counts[finding] !== undefined && (
              <span className="text-sm text-secondary">{formatCount(counts[finding])}</span>
            )}
          </button>
        ))}
      </div>
      <section
        aria-label={LOOKS[current].label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto p-4 focus-visible:-outline-offset-2"
      >
        <div className="mx-auto flex max-w-3xl flex-col gap-4">
          <p className="text-secondary">{LOOKS[current].meaning}</p>
          {renderList(current, found)}
        </div>
      </section>
    </div>
  );
}

function renderList(finding: Finding, found: Findings | null): ReactNode {
  switch (finding) {
    case 'answers':
      return found ? <AnswerList pairs={found.answers} /> : <Looking />;
    case 'contradictions':
      return found ? <ContradictionList contradictions={found.contradictions} /> : <Looking />;
    case 'agreements':
      return found ? <AgreementList agreements={found.agreements} /> : <Looking />;
    case 'unread':
      return found ? <UnreadList unread={found.unread} /> : <Looking />;
    case 'compare':
      return <CompareList />;
    case 'changes':
      return <ChangeList />;
  }
}

function Looking() {
  return (
    <p role="status" className="text-secondary">
      Looking through the statements …
    </p>
  );
}
