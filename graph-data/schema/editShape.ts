import * as v from 'valibot';
import { ENTITY_TYPES, STATUSES } from './dossier.ts';
import { VERDICTS } from './edit.ts';
import { id, offset, relation } from './fields.ts';

const entity = v.object({ id, label: v.string() });
const span = v.object({ start: offset, end: offset });
const named = { document: v.string(), start: offset, source: entity, relation, target: entity };
const statement = v.object(named);
const kind = v.literal;

const change = v.variant('kind', [
  v.object({ kind: kind('merge'), entity, into: entity }),
  v.object({ kind: kind('split'), entity, wordings: v.array(v.string()), as: entity }),
  v.object({ kind: kind('rename'), entity, label: v.string() }),
  v.object({ kind: kind('retype'), entity, type: v.picklist(ENTITY_TYPES) }),
  v.object({ kind: kind('status'), statement, status: v.picklist(STATUSES) }),
  v.object({ kind: kind('review'), statement, verdict: v.picklist(VERDICTS) }),
  v.object({ kind: kind('delete'), statement }),
  v.object({
    kind: kind('add'),
    statement: v.object({
      ...named,
      id,
      status: v.picklist(STATUSES),
      end: offset,
      sourceSpan: span,
      triggerSpan: span,
      targetSpan: span,
    }),
  }),
]);

export const editShape = v.object({
  id,
  at: v.pipe(v.string(), v.isoTimestamp('a time as YYYY-MM-DDTHH:MM:SS.sssZ')),
  reason: v.exactOptional(v.string()),
  change,
});
