import type { Status } from '../../graph-data/schema/dossier.ts';
import { formatDate } from '../../graph-data/schema/formatDate.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { splitMarks } from '../../graph-data/schema/splitMarks.ts';
import { findAddress } from '../citations/citeStatement.ts';
import type { JoinedStatement } from '../joinStatements.ts';
import { escapeXml } from '../xml/escapeXml.ts';
import { isWebAddress } from './isWebAddress.ts';

/** By which numbers a case file names what is in it. */
export interface Numbered {
  readonly actors: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, number>;
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  asserted: 'Stated',
  negated: 'Not so, the text says',
  possible: 'Possible: planned, expected, threatened or asked for',
  alleged: 'Alleged: suspected, or reported without proof',
};

/** A statement with its sentence, how sure it is, and where it stands. */
export function writeStatement(joined: JoinedStatement, numbers: Numbered): string {
  const { statement, speaker, place, label, target } = joined;
  const { status, statusReason, date, count: howMany, object, instrument } = statement;
  const facts = [
    `<span class="status ${status}">${STATUS_WORDS[status]}</span>`,
    statusReason && `because of “${escapeXml(statusReason)}”`,
    date ? formatDate(date) : 'no date given',
    howMany === undefined ? object && escapeXml(object) : `${howMany} ${escapeXml(object ?? 'in number')}`,
    instrument && escapeXml(instrument),
    place && `where: ${escapeXml(place.label)}`,
    speaker && `who says so: ${escapeXml(speaker.label)}`,
  ].filter(Boolean);
  const to = target
    ? `<a href="#actor-${numbers.actors.get(target.id)}">${escapeXml(target.label)}</a>`
    : escapeXml(statement.target);
  const number = numbers.statements.get(statement.id);
  return `<article id="statement-${number}">\n<p class="claim"><a class="number" href="#statement-${number}" aria-label="Statement ${number}">${number}</a> ${escapeXml(joined.source?.label ?? statement.source)} — ${escapeXml(label)} → ${to}</p>\n${writeSentence(joined)}<p class="quiet">${facts.join(' · ')}</p>\n${writeReference(joined, numbers)}</article>\n`;
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
      ? `<span class="words"> · <a href="${escapeXml(address)}" rel="noreferrer">the exact words</a></span>`
      : '';
  return `<p class="quiet"><a href="#source-${at}">[${at}]</a> ${escapeXml(document.title)}${words}</p>\n`;
}

/** A link to a statement, in its own words. */
export function writeBackLink({ statement, source, label }: JoinedStatement, numbers: Numbered): string {
  const unsure = statement.status === 'asserted' ? '' : ` (${STATUS_WORDS[statement.status].toLowerCase()})`;
  const number = numbers.statements.get(statement.id);
  return `<a href="#statement-${number}">${escapeXml(source?.label ?? statement.source)} — ${escapeXml(label)}${unsure}, ${number}</a>`;
}
