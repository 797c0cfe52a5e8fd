import type { Document, Dossier } from '../../graph-data/schema/dossier.ts';
import type { ExportOptions, OneFileExporter } from '../exporter.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { keepAskedFor } from '../keepAskedFor.ts';
import { createFileNamer } from '../zip/createFileNamer.ts';
import { writeZip, type ZipFile } from '../zip/writeZip.ts';
import { type NoteNames, writeDocumentNote, writeEntityNote } from './writeNotes.ts';

export const obsidian: OneFileExporter = {
  id: 'obsidian',
  label: 'Obsidian vault',
  extension: 'vault.zip',
  mediaType: 'application/zip',
  group: 'investigation',
  description:
    'For Obsidian and other editors of Markdown: a ZIP of a note an actor and a note a document, linked by what is said.',
  losses:
    'Mentions stay behind. What is not asserted says so in the name of its link (expelled-negated). Control characters become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeZip(listNotes(dossier, options)),
};

/** Actors and documents in one set of names: a link names a note, wherever it stands. */
function* listNotes(dossier: Dossier, options: ExportOptions): Generator<ZipFile, void, undefined> {
  const { entities } = keepAskedFor(dossier, options);
  const nameNote = createFileNamer('note');
  const name = (words: string) => nameNote(words, 'md').slice(0, -'.md'.length);
  const names: NoteNames = {
    entities: new Map(entities.map(({ id, label }) => [id, name(label)])),
    documents: new Map(dossier.documents.map(({ id, title }) => [id, name(title)])),
  };
  const statements = joinStatements(dossier, options);
  const said = groupBy(statements, ({ statement }) => statement.source);
  const quoted = groupBy(statements, ({ statement }) => statement.evidence.document);
  for (const entity of entities)
    yield {
      fileName: `Actors/${names.entities.get(entity.id)}.md`,
      pieces: writeEntityNote(entity, said.get(entity.id) ?? [], names),
    };
  for (const document of dossier.documents)
    yield {
      fileName: `Documents/${names.documents.get(document.id)}.md`,
      pieces: writeDocumentNote(document, quoted.get(document.id) ?? [], names),
    };
}

function groupBy(
  statements: readonly JoinedStatement[],
  choose: (joined: JoinedStatement) => Document['id'],
): Map<string, JoinedStatement[]> {
  const groups = new Map<string, JoinedStatement[]>();
  for (const joined of statements) {
    const key = choose(joined);
    const group = groups.get(key);
    if (group) group.push(joined);
    else groups.set(key, [joined]);
  }
  return groups;
}
