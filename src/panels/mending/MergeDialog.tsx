import { useMemo, useRef, useState } from 'react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { suggestMerges } from '../../edits/suggestMerges.ts';
import { selectIndex } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { countWords } from '../../ui/words.ts';
import { FileDialog } from '../files/FileDialog.tsx';
import { SearchField } from '../search/SearchField.tsx';
import type { EntityDialogProps } from './RenameEntityDialog.tsx';
import { tryChange } from './tryChange.ts';

/** Asks which other actor this one is, with suggestions and the sentences that speak for each. */
export function MergeDialog({ entity, onClose }: EntityDialogProps) {
  const entities = useStore(({ dossier }) => dossier.entities);
  const { entityById } = useStore(selectIndex);
  const suggestions = useMemo(() => suggestMerges(entity, entities), [entity, entities]);
  const [found, setFound] = useState<Entity>();
  const field = useRef<HTMLInputElement>(null);
  const merge = async (other: Entity) => {
    const done = await tryChange(`Merged “${entity.label}” into “${other.label}”`, {
      kind: 'merge',
      entity: { id: entity.id, label: entity.label },
      into: { id: other.id, label: other.label },
    });
    if (!done) return;
    onClose();
    select({ kind: 'entity', id: other.id });
  };
  return (
    <FileDialog
      title={`“${entity.label}” is the same as …`}
      description="Its mentions and statements become the other’s. It can be taken back, and split again."
      isOpen
      onClose={onClose}
      focus={field}
      isWide
    >
      <div className="flex min-h-80 flex-col gap-4">
        <SearchField
          field={field}
          label="Find the other actor"
          placeholder="Find the other actor"
          accepts={(hit) => hit.kind === 'entity'}
          onChoose={({ id }) => setFound(entityById.get(id))}
        />
        {found === entity ? (
          <p role="alert" className="text-danger">
            That is “{entity.label}” itself. Choose another actor that is the same.
          </p>
        ) : (
          found && <Candidate entity={found} reason="" onMerge={() => merge(found)} />
        )}
        {suggestions.length > 0 && <h3 className="text-sm font-semibold text-secondary">Suggestions</h3>}
        {suggestions.map(({ entity: other, reason }) => (
          <Candidate key={other.id} entity={other} reason={reason} onMerge={() => merge(other)} />
        ))}
        {!found && suggestions.length === 0 && (
          <p className="text-secondary">No other actor has a name like this one.</p>
        )}
      </div>
    </FileDialog>
  );
}

interface CandidateProps {
  readonly entity: Entity;
  readonly reason: string;
  readonly onMerge: () => void;
}

const SENTENCES = 2;

function Candidate({ entity, reason, onMerge }: CandidateProps) {
  const { documentById, statementsByEntity } = useStore(selectIndex);
  const sentences = entity.mentions.slice(0, SENTENCES).flatMap((mention) => {
    const document = documentById.get(mention.document);
    const sentence = document?.sentences.find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    );
    return document && sentence ? [document.text.slice(sentence.start, sentence.end)] : [];
  });
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-line p-3">
      <div className="flex items-center gap-2">
        <ShapeIcon type={entity.type} />
        <b className="min-w-0 flex-1 truncate font-semibold">{entity.label}</b>
        <span className="text-sm text-secondary">
          {countWords(statementsByEntity.get(entity.id)?.length ?? 0, 'statement')}
        </span>
        <Button onClick={onMerge} aria-label={`Merge into ${entity.label}`}>
          Merge
        </Button>
      </div>
      {reason && <p className="text-sm text-secondary">Suggested because {reason}.</p>}
      {[...new Set(sentences)].map((sentence) => (
        <q key={sentence} className="line-clamp-3 text-sm before:content-none after:content-none">
          {sentence}
        </q>
      ))}
    </article>
  );
}
