import type { Span } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import type { OneFileExporter } from '../exporter.ts';
import { describeEvidence } from '../graph/describeEvidence.ts';
import type { JoinedStatement } from '../joinStatements.ts';
import { writeJsonList } from '../json/writeJsonList.ts';
import { type MarkedText, markTexts } from './markTexts.ts';
import { nameEntityType } from './nameEntityType.ts';
import { isEmptySpan, keySpan } from './spans.ts';
import { summarizeStatement } from './summarizeStatement.ts';

const TRIGGER_LABEL = 'Trigger';
const MODEL_VERSION = 'Attest';

/** As the <Labels> and <Text> tags of the labelling configuration are called; docs/formats.md has one. */
const FIELDS = { from_name: 'label', to_name: 'text' };

export const labelStudio: OneFileExporter = {
  id: 'label-studio',
  label: 'Label Studio',
  extension: 'labelstudio.json',
  mediaType: 'application/json',
  group: 'texts',
  description: 'For Label Studio: a task a document, with its names and relations as predictions to correct.',
  losses:
    'Links without a sentence stay behind; date, number and who says so stand with the task, since relations there have labels only.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const entityOf = new Map(dossier.entities.map((entity) => [entity.id, entity]));
    const describe = ({ document, ...marked }: MarkedText) => ({
      data: {
        text: document.text,
        document: document.id,
        title: document.title,
        date: document.date,
        url: document.url,
        publisher: document.publisher,
        statements: marked.statements.map(({ statement, source, target }) => ({
          relation: statement.relation,
          source_name: source?.label,
          target_name: target?.label,
          ...describeEvidence(statement, document, (id) => entityOf.get(id)),
        })),
      },
      predictions: [{ model_version: MODEL_VERSION, result: listResults({ document, ...marked }) }],
    });
    yield* writeJsonList(markTexts(dossier, options), describe);
    yield '\n';
  },
};

function listResults({ document: { text }, mentions, statements }: MarkedText): object[] {
  const regions = new Map<string, object>();
  const mark = (span: Span, label: string, note?: string): string | undefined => {
    if (isEmptySpan(span)) return undefined;
    const id = `${label}-${keySpan(span)}`;
    if (!regions.has(id))
      regions.set(id, describeRegion(id, span, text.slice(span.start, span.end), label, note));
    return id;
  };
  for (const { entity, mention } of mentions) mark(mention, nameEntityType(entity.type), entity.label);
  const relations = statements
    .filter(({ statement }) => isQuoted(statement))
    .flatMap((joined) => {
      const { statement, source, target } = joined;
      const from = mark(statement.sourceSpan, nameEntityType(source?.type ?? 'group'));
      const to = mark(statement.targetSpan, nameEntityType(target?.type ?? 'group'));
      if (from === undefined || to === undefined) return [];
      mark(statement.triggerSpan, TRIGGER_LABEL, summarizeStatement(joined));
      return describeRelation(from, to, joined);
    });
  return [...regions.values(), ...relations];
}

function describeRegion(
  id: string,
  { start, end }: Span,
  text: string,
  label: string,
  note?: string,
): object {
  return {
    id,
    ...FIELDS,
    type: 'labels',
    value: { start, end, text, labels: [label] },
    ...(note !== undefined && { meta: { text: [note] } }),
  };
}

/** Direction "right" is from source to target. What is not asserted says so in its label. */
function describeRelation(from_id: string, to_id: string, { statement, relation }: JoinedStatement): object {
  const { status } = statement;
  const label = status === 'asserted' ? relation.id : `${relation.id} (${status})`;
  const direction = relation.symmetric ? 'bi' : 'right';
  return { type: 'relation', from_id, to_id, direction, labels: [label] };
}
