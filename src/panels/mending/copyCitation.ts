import { type CitationForm, citeStatement } from '../../../exporters/citations/citeStatement.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { store } from '../../store/store.ts';
import { copyText } from '../../ui/copyText.ts';

/** Puts the source of a statement into the clipboard, with a link to the exact words where the document has an address. */
export function copyCitation(statement: Statement, form: CitationForm): void {
  const { documentById, entityById } = selectIndex(store.getState());
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const label = statement.label ?? getRelation(statement.relation).label;
  const citation = citeStatement(
    {
      statement,
      claim: `${nameOf(statement.source)} ${label} ${nameOf(statement.target)}`,
      document: documentById.get(statement.evidence.document),
    },
    form,
  );
  copyText(
    citation,
    'The citation is copied.',
    `The browser does not let it be copied. Here it is, to be marked and copied: ${citation}`,
  );
}
