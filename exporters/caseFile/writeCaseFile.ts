import type { Document, Dossier, Entity, EntityType } from '../../graph-data/schema/dossier.ts';
import { formatDate } from '../../graph-data/schema/formatDate.ts';
import type { ExportOptions } from '../exporter.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { CASE_FILE_STYLE } from './caseFileStyle.ts';
import { isWebAddress } from './isWebAddress.ts';
import { writePicture } from './writePicture.ts';
import { type Numbered, writeBackLink, writeStatement } from './writeStatement.ts';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const PARTS =
  '<p><a href="#actors">Actors</a> · <a href="#statements">Statements</a> · <a href="#sources">Sources</a></p>\n';

const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
};

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
    statements: number(actors.flatMap(({ acts }) => acts.map(({ statement }) => statement.id))),
    documents: number(documents.map(({ id }) => id)),
  };
  yield writeHead(dossier.name);
  yield `<header><h1>${escapeXml(dossier.name)}</h1>\n<p class="quiet">${count(actors.length, 'actor')}, ${count(statements.length, 'statement')}, ${count(documents.length, 'source')}. What a text claims is not what happened: each statement says how sure its text is, and who says so.</p>\n${PARTS}</header>\n`;
  if (options.picture !== undefined) yield writePicture(options.picture, numbers.actors);
  yield writeContents(actors, numbers);
  yield '<h2 id="statements">Statements</h2>\n<p class="quiet">In each sentence: <mark class="source">who</mark> <mark class="trigger">did what</mark> <mark class="target">to whom</mark>.</p>\n';
  for (const actor of actors) yield* writeActor(actor, numbers);
  yield '<h2 id="sources">Sources</h2>\n<ol class="sources">\n';
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
  return `<nav aria-label="Actors"><h2 id="actors">Actors</h2>\n<p class="quiet">With how many statements name each.</p>\n<ul>\n${items.join('\n')}\n</ul></nav>\n`;
}

function* writeActor({ entity, acts, suffered }: Actor, numbers: Numbered): Generator<string> {
  const aliases = entity.aliases.filter((alias) => alias !== entity.label);
  yield `<section>\n<h3 id="actor-${numbers.actors.get(entity.id)}">${escapeXml(entity.label)} <span class="quiet">${entity.unknown ? 'unknown actor' : TYPE_WORDS[entity.type]}</span> <a class="up" href="#actors" aria-label="Back to all actors">↑</a></h3>\n`;
  if (aliases.length > 0) yield `<p class="quiet">Also: ${escapeXml(aliases.join('; '))}</p>\n`;
  for (const joined of acts) yield writeStatement(joined, numbers);
  if (suffered.length > 0) {
    const links = suffered.map((joined) => writeBackLink(joined, numbers));
    yield `<p class="quiet">Named by: ${links.join('; ')}</p>\n`;
  }
  yield '</section>\n';
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

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
