import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Document,
  type Dossier,
  ENTITY_TYPES,
  type Entity,
  type Mention,
  STATUSES,
  type Statement,
} from '../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../graph-data/vocabulary/vocabulary.ts';

const EDGES_A_ENTITY = 5;
const SENTENCES_A_DOCUMENT = 50;
/** As long as a sentence in news. */
const FILLER =
  ' after a meeting that had lasted until late in the night, as two people who know of it told the paper';

function choose<T>(all: readonly [T, ...T[]], index: number): T {
  return all[index % all.length] ?? all[0];
}

/** A valid dossier of about as many edges as asked for, each said by one sentence: no two have the same ends and relation. */
export function makeBigDossier(edges: number): Dossier {
  const count = Math.max(2, Math.ceil(edges / EDGES_A_ENTITY));
  const labels = Array.from({ length: count }, (_, i) => `Société Nº ${i} “Türkiye & 安倍 🧿”`);
  const mentions: Mention[][] = labels.map(() => []);
  const documents: Document[] = [];
  const statements: Statement[] = [];
  for (let first = 0; first < edges; first += SENTENCES_A_DOCUMENT) {
    const id = `document-${documents.length + 1}.txt`;
    const last = Math.min(edges, first + SENTENCES_A_DOCUMENT);
    let text = '';
    const sentences = [];
    for (let i = first; i < last; i++) {
      const source = i % count;
      const target = (source + 1 + Math.floor(i / count)) % count;
      const start = text.length;
      const sourceSpan = { start, end: start + (labels[source] ?? '').length };
      const triggerSpan = { start: sourceSpan.end + 1, end: sourceSpan.end + 1 + 'expelled'.length };
      const targetSpan = {
        start: triggerSpan.end + 1,
        end: triggerSpan.end + 1 + (labels[target] ?? '').length,
      };
      const sentence = `${labels[source]} expelled ${labels[target]}${FILLER}.`;
      text += `${sentence}\n`;
      sentences.push({ start, end: start + sentence.length });
      mentions[source]?.push({ document: id, ...sourceSpan, kind: 'name' });
      mentions[target]?.push({ document: id, ...targetSpan, kind: 'name' });
      statements.push({
        id: `${id}#${i}`,
        source: `entity-${source}`,
        relation: choose(RELATION_IDS, i),
        target: `entity-${target}`,
        status: choose(STATUSES, Math.floor(i / 7)),
        date: '2022-04-08',
        count: 8,
        object: 'diplomats',
        evidence: { document: id, start, end: start + sentence.length, text: sentence },
        sourceSpan,
        triggerSpan,
        targetSpan,
      });
    }
    documents.push({
      id,
      title: `Document ${id}`,
      date: '2022-04-08',
      url: `https://example.org/${id}`,
      text,
      sentences,
    });
  }
  const entities = labels.map(
    (label, i): Entity => ({
      id: `entity-${i}`,
      label,
      type: choose(ENTITY_TYPES, i),
      aliases: [`Alias of ${i}`],
      mentions: mentions[i] ?? [],
    }),
  );
  return { format: DOSSIER_FORMAT, version: DOSSIER_VERSION, name: 'Big', documents, entities, statements };
}
