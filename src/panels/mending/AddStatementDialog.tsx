import { type FormEvent, useMemo, useState } from 'react';
import { type Entity, type Span, STATUSES, type Status } from '../../../graph-data/schema/dossier.ts';
import { FAMILIES, RELATIONS, type RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { STATUS_WORDS } from '../../ui/words.ts';
import { FileDialog } from '../files/FileDialog.tsx';
import { splitWords } from './splitWords.ts';
import { tryChange } from './tryChange.ts';

export interface AddStatementDialogProps extends Span {
  readonly document: string;
  readonly onClose: () => void;
}

const FIELD = 'h-8 min-w-0 rounded-md border border-line bg-surface px-2';

/** Adds a statement to a sentence: who did what to whom, and the words that say it. */
export function AddStatementDialog({ document: id, start, end, onClose }: AddStatementDialogProps) {
  const { documentById } = useStore(selectIndex);
  const entities = useStore(({ dossier }) => dossier.entities);
  const text = documentById.get(id)?.text ?? '';
  const named = useMemo(() => listNamed(entities, id, { start, end }), [entities, id, start, end]);
  const [source, setSource] = useState(named[0]?.entity.id ?? '');
  const [target, setTarget] = useState(named[1]?.entity.id ?? '');
  const [relation, setRelation] = useState<RelationId>('met');
  const [status, setStatus] = useState<Status>('asserted');
  const [trigger, setTrigger] = useState<Span | null>(null);
  const words = useMemo(() => splitWords(text, { start, end }), [text, start, end]);

  const mark = (word: Span) =>
    setTrigger(trigger && word.start > trigger.start ? { start: trigger.start, end: word.end } : word);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const spanOf = (entity: string) => named.find((one) => one.entity.id === entity)?.span ?? { start, end };
    const nameOf = (entity: string) => ({
      id: entity,
      label: entities.find((candidate) => candidate.id === entity)?.label ?? entity,
    });
    const done = await tryChange('Added the statement', {
      kind: 'add',
      statement: {
        id: `${id}#added-${crypto.randomUUID()}`,
        document: id,
        start,
        end,
        source: nameOf(source),
        relation,
        target: nameOf(target),
        status,
        sourceSpan: spanOf(source),
        triggerSpan: trigger ?? { start, end },
        targetSpan: spanOf(target),
      },
    });
    if (done) onClose();
  };
  return (
    <FileDialog
      title="Add a statement"
      description="Click the first and the last of the words that say so, then choose who did what to whom."
      isOpen
      onClose={onClose}
      isWide
    >
      <form onSubmit={add} className="flex flex-col gap-4">
        <p className="leading-7">
          {words.map((word) => {
            const isMarked = trigger !== null && word.start >= trigger.start && word.end <= trigger.end;
            return (
              <button
                key={word.start}
                type="button"
                aria-pressed={isMarked}
                onClick={() => mark(word)}
                className={joinClasses(
                  'rounded px-0.5 hover:bg-hover',
                  isMarked && 'bg-accent-soft text-accent italic',
                )}
              >
                {text.slice(word.start, word.end)}
              </button>
            );
          })}
        </p>
        <div className="grid gap-3 sm:grid-cols-2">
          <EndChoice
            label="Who"
            value={source}
            onChange={setSource}
            entities={named.map(({ entity }) => entity)}
          />
          <label className="flex min-w-0 flex-col gap-1">
            <span className="text-sm text-secondary">Did what</span>
            <select
              value={relation}
              onChange={(event) => setRelation(event.target.value as RelationId)}
              className={FIELD}
            >
              {FAMILIES.filter((family) => family.id !== 'open').map((family) => (
                <optgroup key={family.id} label={family.label}>
                  {RELATIONS.filter((candidate) => candidate.family === family.id).map((candidate) => (
                    <option key={candidate.id} value={candidate.id}>
                      {candidate.label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          <EndChoice
            label="To whom"
            value={target}
            onChange={setTarget}
            entities={named.map(({ entity }) => entity)}
          />
          <label className="flex min-w-0 flex-col gap-1">
            <span className="text-sm text-secondary">How sure the text is</span>
            <select
              value={status}
              onChange={(event) => setStatus(event.target.value as Status)}
              className={FIELD}
            >
              {STATUSES.map((value) => (
                <option key={value} value={value}>
                  {STATUS_WORDS[value].label}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={source === '' || target === '' || source === target}>
            Add
          </Button>
        </div>
      </form>
    </FileDialog>
  );
}

interface EndChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly entities: readonly Entity[];
}

function EndChoice({ label, value, onChange, entities }: EndChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-sm text-secondary">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)} className={FIELD}>
        {entities.map((entity) => (
          <option key={entity.id} value={entity.id}>
            {entity.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function listNamed(entities: readonly Entity[], document: string, { start, end }: Span) {
  return entities
    .flatMap((entity) => {
      const span = entity.mentions.find(
        (mention) => mention.document === document && mention.start >= start && mention.end <= end,
      );
      return span ? [{ entity, span: { start: span.start, end: span.end } }] : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}
