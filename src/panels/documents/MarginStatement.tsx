import type { Entity, Statement } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { describeObject } from '../../ui/describeObject.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { SelectButton } from '../../ui/SelectButton.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { STATUS_WORDS } from '../../ui/words.ts';

export interface MarginStatementProps {
  readonly statement: Statement;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly isLit: boolean;
}

/** A statement beside its sentence: who, did what, to whom. */
export function MarginStatement({ statement, entityById, isLit }: MarginStatementProps) {
  const { id, relation, status, label, date } = statement;
  const { family, label: relationLabel } = getRelation(relation);
  const about = [
    status !== 'asserted' && STATUS_WORDS[status].label,
    statement.count !== undefined && describeObject([statement]),
    date && formatDate(date),
  ].filter(Boolean);
  return (
    <SelectButton
      selection={{ kind: 'statement', id }}
      data-statement={id}
      aria-pressed={isLit}
      className={joinClasses(
        'block w-full rounded-md border px-2 py-1 text-left text-sm [&_svg]:inline [&_svg]:align-baseline',
        isLit ? 'border-accent bg-accent-soft' : 'border-line bg-raised hover:bg-hover',
      )}
    >
      <EntityName entity={entityById.get(statement.source)} /> <LineSample family={family} status={status} />{' '}
      <span className="font-medium">{family === 'open' ? (label ?? relationLabel) : relationLabel}</span>{' '}
      <EntityName entity={entityById.get(statement.target)} />
      {about.length > 0 && <span className="block text-secondary">{about.join(' · ')}</span>}
    </SelectButton>
  );
}

function EntityName({ entity }: { readonly entity: Entity | undefined }) {
  if (!entity) return null;
  const [, first = '', rest = ''] = /^(\S*)(.*)$/s.exec(entity.label) ?? [];
  return (
    <span className="wrap-anywhere">
      <span className="whitespace-nowrap">
        <ShapeIcon type={entity.type} size={10} /> {first}
      </span>
      {rest}
    </span>
  );
}
