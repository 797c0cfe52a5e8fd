import type { Document, Entity } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { flattenLines } from '../flattenLines.ts';
import type { JoinedStatement } from '../joinStatements.ts';
import { writeCarriedJson } from '../json/writeCarriedJson.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** What the notes of entities and documents are called, without their folder and ending. */
export interface NoteNames {
  readonly entities: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

export function* writeEntityNote(
  { id, label, type, aliases, country, unknown }: Entity,
  statements: readonly JoinedStatement[],
  names: NoteNames,
): Generator<string, void, undefined> {
  yield writeFrontMatter({ id, type, aliases: [...new Set([label, ...aliases])], country, unknown });
  yield `# ${escapeMarkdown(label)}\n\n`;
  for (const joined of statements) {
    const { statement } = joined;
    const where = link(names.documents.get(statement.evidence.document), joined.document?.title);
    yield `- ${writeClaim(joined, names)} · ${where}${writePlace(joined)}\n  > ${writeSentence(joined)}\n`;
  }
}

export function* writeDocumentNote(
  { id, title, date, url, publisher, kind, text }: Document,
  statements: readonly JoinedStatement[],
  names: NoteNames,
): Generator<string, void, undefined> {
  yield writeFrontMatter({ id, type: 'document', aliases: [title], date, url, publisher, kind });
  yield `# ${escapeMarkdown(title)}\n\n`;
  for (const joined of statements) {
    const { statement, source } = joined;
    const from = link(names.entities.get(statement.source), source?.label);
    yield `- ${from} ${writeClaim(joined, names)}\n  > ${writeSentence(joined)}\n`;
  }
  if (text === '') return;
  yield '\n## Text\n\n';
  yield `${replaceUnwritable(text)
    .split(/\r\n|[\r\n]/)
    .map(escapeMarkdown)
    .join('\n\n')}\n`;
}

/** A typed link as Dataview reads it, and what else the statement says: "expelled:: [[Russia]] · 8 diplomats · 2022-04-08". */
function writeClaim(joined: JoinedStatement, names: NoteNames): string {
  const { statement, label, speaker, place, target } = joined;
  const { relation, status, count, object, date, instrument, attributedTo } = statement;
  const name = status === 'asserted' ? relation : `${relation}-${status}`;
  const facts = [
    relation === 'other' ? label : undefined,
    [count, object].filter((part) => part !== undefined).join(' ') || undefined,
    date,
    place && `in ${place.label}`,
    instrument,
  ].flatMap((fact) => (fact === undefined ? [] : escapeMarkdown(fact)));
  if (attributedTo !== undefined)
    facts.push(`says ${link(names.entities.get(attributedTo), speaker?.label)}`);
  return [`${name}:: ${link(names.entities.get(statement.target), target?.label)}`, ...facts].join(' · ');
}

function writePlace({ statement }: JoinedStatement): string {
  const { start, end } = statement.evidence;
  return isQuoted(statement) ? `, characters ${start}–${end}` : '';
}

function writeSentence({ sentence }: JoinedStatement): string {
  return escapeMarkdown(sentence);
}

/** A link to a note under its label; the label alone where there is no note. */
function link(name: string | undefined, label: string | undefined): string {
  const words = flattenLines(replaceUnwritable(label ?? ''))
    .replaceAll(/[[\]|]/g, ' ')
    .trim();
  if (name === undefined) return escapeMarkdown(words);
  return words === '' || words === name ? `[[${name}]]` : `[[${name}|${words}]]`;
}

/** YAML whose values are JSON, which every reader of YAML 1.2 takes as it is. */
function writeFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${replaceUnwritable(writeCarriedJson(value))}`);
  return `---\n${lines.join('\n')}\n---\n`;
}
