import * as v from 'valibot';
import {
  DOCUMENT_KINDS,
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  ENTITY_TYPES,
  MENTION_KINDS,
  STATUSES,
} from './dossier.ts';
import { editShape } from './editShape.ts';
import { id, isOffset, offset, relation } from './fields.ts';
import { isIsoDate, isIsoDay } from './isoDate.ts';

const date = v.pipe(v.string(), v.check(isIsoDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'));
const day = v.pipe(v.string(), v.check(isIsoDay, 'a day as YYYY-MM-DD'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capitals (ISO 3166-1)'));

const span = { start: offset, end: offset };

const document = v.object({
  id,
  title: v.string(),
  kind: v.exactOptional(v.picklist(DOCUMENT_KINDS)),
  date: v.exactOptional(day),
  url: v.exactOptional(v.string()),
  publisher: v.exactOptional(v.string()),
  text: v.string(),
  sentences: v.array(v.object(span)),
});

const entity = v.object({
  id,
  label: v.string(),
  type: v.picklist(ENTITY_TYPES),
  aliases: v.array(v.string()),
  country: v.exactOptional(country),
  unknown: v.exactOptional(v.literal(true)),
  mentions: v.array(
    v.object({
      document: v.string(),
      ...span,
      kind: v.picklist(MENTION_KINDS),
      reason: v.exactOptional(v.string()),
    }),
  ),
});

const statement = v.object({
  id,
  source: v.string(),
  relation,
  target: v.string(),
  label: v.exactOptional(v.string()),
  status: v.picklist(STATUSES),
  statusReason: v.exactOptional(v.string()),
  date: v.exactOptional(date),
  count: v.exactOptional(v.pipe(v.number(), v.check(isOffset, 'a whole number, 0 or more'))),
  object: v.exactOptional(v.string()),
  place: v.exactOptional(v.string()),
  instrument: v.exactOptional(v.string()),
  attributedTo: v.exactOptional(v.string()),
  verdict: v.exactOptional(v.picklist(['accepted', 'rejected'])),
  evidence: v.object({ document: v.string(), ...span, text: v.string() }),
  sourceSpan: v.object(span),
  triggerSpan: v.object(span),
  targetSpan: v.object(span),
});

export const dossierShape = v.object({
  format: v.literal(DOSSIER_FORMAT),
  version: v.literal(DOSSIER_VERSION),
  name: v.string(),
  documents: v.array(document),
  entities: v.array(entity),
  statements: v.array(statement),
  edits: v.exactOptional(v.array(editShape)),
});
