import type { Document, Dossier, Entity, EntityType, Status } from '../../graph-data/schema/dossier.ts';
import { formatDate } from '../../graph-data/schema/formatDate.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { splitMarks } from '../../graph-data/schema/splitMarks.ts';
import { findAddress } from '../citations/citeStatement.ts';
import type { ExportOptions } from '../exporter.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { CASE_FILE_STYLE } from './caseFileStyle.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  asserted: 'Stated',
  negated: 'Not so, the text says',
  possible: 'Possible: planned, expected, threatened or asked for',
  alleged: 'Alleged: suspected, or reported without proof',
};
const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
};

interface Numbered {
  readonly actors: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

/**
 * A dossier as one page of HTML that needs no other file, no script and no network. What was done by nobody knows whom is always in
 * it: a page that is read as evidence does not leave out a sentence that it has.
 */
export function* writeCaseFile(
  dossier: Dossier,
  options: ExportOptions = {},
): Generator<string, void, undefined> {
  const statements = joinStatements(dossier, { ...options, unknownActors: true });
  const actors = listActors(statements);
  const documents = listDocuments(statements);
  const numbers: Numbered = {
    actors: number(actors.map(({ entity }) => entity.id)),
    statements: number(statements.map(({ statement }) => statement.id)),
    documents: number(documents.map(({ id }) => id)),
  };
  yield writeHead(dossier.name);
  yield `<header><h1>${escapeXml(dossier.name)}</h1>\n<p class="quiet">${count(actors.length, 'actor')}, ${count(statements.length, 'statement')}, ${count(documents.length, 'source')}. What a text claims is not what happened: each statement says how sure its text is, and who says so.</p></header>\n`;
  if (options.picture !== undefined)
    yield `<figure>${options.picture.replace(/^<\?xml[^>]*>\s*/, '')}<figcaption class="quiet">The graph as it was drawn. Every line stands for statements below.</figcaption></figure>\n`;
  yield writeContents(actors, numbers);
  yield '<h2>Statements</h2>\n<p class="quiet">In each sentence: <mark class="source">who</mark> <mark class="trigger">did what</mark> <mark class="target">to whom</mark>.</p>\n';
  for (const actor of actors) yield* writeActor(actor, numbers);
  yield '<h2>Sources</h2>\n<ol class="sources">\n';
  for (const document of documents) yield writeSource(document, numbers);
  yield '</ol>\n</main>\n</body>\n</html>\n';
}

interface Actor {
  readonly entity: Entity;
  /** What it did. */
  readonly acts: readonly JoinedStatement[];
  /** What was done to it. */
  readonly suffered: readonly JoinedStatement[];
}

/** The actors that a statement names, those with most statements first. */
function listActors(statements: readonly JoinedStatement[]): Actor[] {
  const actors = new Map<string, { entity: Entity; acts: JoinedStatement[]; suffered: JoinedStatement[] }>();
  const find = (entity: Entity) => {
    const known = actors.get(entity.id);
    if (known) return known;
    const fresh = { entity, acts: [], suffered: [] };
    actors.set(entity.id, fresh);
    return fresh;
  };
  for (const joined of statements) {
    if (joined.source) find(joined.source).acts.push(joined);
    if (joined.target) find(joined.target).suffered.push(joined);
  }
  const weigh = ({ acts, suffered }: Actor) => acts.length + suffered.length;
  return [...actors.values()].sort((a, b) => weigh(b) - weigh(a));
}

function listDocuments(statements: readonly JoinedStatement[]): Document[] {
  return [...new Set(statements.flatMap(({ document }) => document ?? []))];
}

function number(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i + 1]));
}

function writeHead(name: string): string {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escapeXml(name)}</title>\n<style>${CASE_FILE_STYLE}</style>\n</head>\n<body>\n<main>\n`;
}

function writeContents(actors: readonly Actor[], { actors: numbers }: Numbered): string {
  const items = actors.map(
    ({ entity, acts, suffered }) =>
      `<li><a href="#actor-${numbers.get(entity.id)}">${escapeXml(entity.label)}</a> <span class="quiet">${acts.length + suffered.length}</span></li>`,
  );
  return `<nav><h2>Actors</h2>\n<ul>\n${items.join('\n')}\n</ul></nav>\n`;
}

function* writeActor({ entity, acts, suffered }: Actor, numbers: Numbered): Generator<string> {
  const aliases = entity.aliases.filter((alias) => alias !== entity.label);
  yield `<section>\n<h3 id="actor-${numbers.actors.get(entity.id)}">${escapeXml(entity.label)} <span class="quiet">${entity.unknown ? 'unknown actor' : TYPE_WORDS[entity.type]}</span></h3>\n`;
  if (aliases.length > 0) yield `<p class="quiet">Also: ${escapeXml(aliases.join('; '))}</p>\n`;
  for (const joined of acts) yield writeStatement(joined, numbers);
  if (suffered.length > 0) {
    const links = suffered.map((joined) => writeBackLink(joined, numbers));
    yield `<p class="quiet">Named by: ${links.join('; ')}</p>\n`;
  }
  yield '</section>\n';
}

function writeStatement(joined: JoinedStatement, numbers: Numbered): string {
  const { statement, speaker, place, label, target } = joined;
  const { status, statusReason, date, count: howMany, object, instrument } = statement;
  const facts = [
    `<span class="status ${status}">${STATUS_WORDS[status]}</span>`,
    statusReason && `because of “${escapeXml(statusReason)}”`,
    date ? formatDate(date) : 'no date given',
    [howMany, object && escapeXml(object)].filter((part) => part !== undefined).join(' '),
    instrument && escapeXml(instrument),
    place && `where: ${escapeXml(place.label)}`,
    speaker && `who says so: ${escapeXml(speaker.label)}`,
  ].filter(Boolean);
  const to = target
    ? `<a href="#actor-${numbers.actors.get(target.id)}">${escapeXml(target.label)}</a>`
    : escapeXml(statement.target);
  return `<article id="statement-${numbers.statements.get(statement.id)}">\n<p class="claim">${escapeXml(joined.source?.label ?? statement.source)} — ${escapeXml(label)} → ${to}</p>\n${writeSentence(joined)}<p class="quiet">${facts.join(' · ')}</p>\n${writeReference(joined, numbers)}</article>\n`;
}

function writeSentence({ statement, sentence }: JoinedStatement): string {
  if (!isQuoted(statement)) return `<p><em>${escapeXml(sentence)}</em></p>\n`;
  const marked = splitMarks(statement).map(({ text, marks }) =>
    marks.length > 0 ? `<mark class="${marks.join(' ')}">${escapeXml(text)}</mark>` : escapeXml(text),
  );
  return `<blockquote>${marked.join('')}</blockquote>\n`;
}

function writeReference({ statement, document }: JoinedStatement, numbers: Numbered): string {
  if (!document) return '';
  const at = numbers.documents.get(document.id);
  const address = findAddress({ statement, document });
  const words =
    address && isWebAddress(address)
      ? ` · <a href="${escapeXml(address)}" rel="noreferrer">the exact words</a>`
      : '';
  return `<p class="quiet"><a href="#source-${at}">[${at}]</a> ${escapeXml(document.title)}${words}</p>\n`;
}

function writeBackLink({ statement, source, label }: JoinedStatement, numbers: Numbered): string {
  const unsure = statement.status === 'asserted' ? '' : ` (${STATUS_WORDS[statement.status].toLowerCase()})`;
  return `<a href="#statement-${numbers.statements.get(statement.id)}">${escapeXml(source?.label ?? statement.source)} — ${escapeXml(label)}${unsure}</a>`;
}

function writeSource({ id, title, publisher, date, url }: Document, { documents }: Numbered): string {
  const address =
    url === undefined
      ? ''
      : isWebAddress(url)
        ? `<a href="${escapeXml(url)}" rel="noreferrer">${escapeXml(url)}</a>`
        : escapeXml(url);
  const parts = [publisher && escapeXml(publisher), date && formatDate(date), address].filter(Boolean);
  return `<li id="source-${documents.get(id)}">${escapeXml(title)}${parts.length > 0 ? `. ${parts.join(', ')}` : ''}</li>\n`;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
