import { buildDossier } from '../draft/buildDossier.ts';
import type { Importer } from '../importer.ts';
import { isXmlOf } from '../xml/isXmlOf.ts';
import { readGexf } from './readGexf.ts';

export const gexf: Importer = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['.gexf'],
  writers: 'Gephi, Gephi Lite, NetworkX, sigma.js and Attest write it, in versions 1.1 to 1.3.',
  unread:
    'Positions, colours and sizes; all dates of an edge but the first; values that change over time but the last.',
  recognizes: (file) => isXmlOf(file, 'gexf'),
  read: (file, { onProgress }) => buildDossier(file.name, readGexf(file, onProgress)),
};
