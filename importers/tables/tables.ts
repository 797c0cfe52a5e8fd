import { buildDossier } from '../draft/buildDossier.ts';
import type { Importer } from '../importer.ts';
import { readTables } from './readTables.ts';

const NAME = /\.(?:csv|tsv|tab)$/i;

export const tables: Importer = {
  id: 'csv',
  label: 'Tables (CSV)',
  extensions: ['.csv', '.tsv', '.tab'],
  writers:
    'Excel, Gephi, Neo4j, Kumu, Maltego, i2, Linkurious and Attest write them: a table of links, with one of nodes beside it or not.',
  unread: 'Columns that say nothing of who, what, when or where it is said.',
  recognizes: ({ name }) => NAME.test(name),
  read: (file, { besides = [], mapping }) => buildDossier(file.name, readTables([file, ...besides], mapping)),
};
