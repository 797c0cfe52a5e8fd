import { Menu } from '@base-ui/react/menu';
import { Check, Ellipsis, X } from 'lucide-react';
import { CITATION_FORMS, type CitationForm } from '../../../exporters/citations/citeStatement.ts';
import { STATUSES, type Statement } from '../../../graph-data/schema/dossier.ts';
import type { Verdict } from '../../../graph-data/schema/edit.ts';
import { nameStatement } from '../../edits/nameEnds.ts';
import { changeDossier } from '../../store/dossierActions.ts';
import { store } from '../../store/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { PopupMenu } from '../../ui/PopupMenu.tsx';
import { STATUS_WORDS } from '../../ui/words.ts';
import { copyCitation } from './copyCitation.ts';
import { tryChange } from './tryChange.ts';

const CITATION_WORDS: Readonly<Record<CitationForm, string>> = {
  text: 'Copy the citation as text',
  footnote: 'Copy the citation as a footnote',
  csv: 'Copy the citation as a CSV row',
};

/** What a reader who checked the sentence does with its statement: right, wrong, another status, away with it. */
export function StatementActions({ statement }: { readonly statement: Statement }) {
  const { verdict, status } = statement;
  const name = () => nameStatement(store.getState().dossier, statement);
  const review = (wanted: Exclude<Verdict, 'open'>) => {
    const next = verdict === wanted ? 'open' : wanted;
    const label = {
      accepted: 'Accepted the statement',
      rejected: 'Rejected the statement',
      open: 'Took the verdict back',
    };
    if (next === 'rejected') tryChange(label[next], { kind: 'review', statement: name(), verdict: next });
    else changeDossier(label[next], { kind: 'review', statement: name(), verdict: next });
  };
  return (
    <div className="flex items-center">
      <IconButton
        icon={Check}
        label="The sentence says so"
        isPressed={verdict === 'accepted'}
        onClick={() => review('accepted')}
        className="size-7"
      />
      <IconButton
        icon={X}
        label="The sentence does not say so"
        isPressed={verdict === 'rejected'}
        onClick={() => review('rejected')}
        className="size-7"
      />
      <PopupMenu
        align="end"
        label="Cite or mend this statement"
        buttonClass="inline-flex size-7 items-center justify-center rounded-md text-secondary hover:bg-hover hover:text-ink data-popup-open:bg-hover"
        face={<Ellipsis size={16} aria-hidden="true" />}
      >
        {CITATION_FORMS.map((form) => (
          <MenuItem key={form} label={CITATION_WORDS[form]} onChoose={() => copyCitation(statement, form)} />
        ))}
        <Menu.Separator className="my-1 h-px bg-line" />
        {STATUSES.filter((other) => other !== status).map((other) => (
          <MenuItem
            key={other}
            label={`It is “${STATUS_WORDS[other].label}”`}
            onChoose={() =>
              tryChange(`Changed to “${STATUS_WORDS[other].label}”`, {
                kind: 'status',
                statement: name(),
                status: other,
              })
            }
          />
        ))}
        <Menu.Separator className="my-1 h-px bg-line" />
        <MenuItem
          label="Delete the statement"
          onChoose={() => tryChange('Deleted the statement', { kind: 'delete', statement: name() })}
        />
      </PopupMenu>
    </div>
  );
}
