import { buildDossier } from '../draft/buildDossier.ts';
import type { Importer } from '../importer.ts';
import { isXmlOf } from '../xml/isXmlOf.ts';
import { readGraphml } from './readGraphml.ts';

export const graphml: Importer = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['.graphml', '.xml'],
  writers: 'yEd, Cytoscape, NetworkX, igraph, Gephi, Neo4j (APOC) and Attest write it.',
  unread: 'Drawing, ports, edges of more than two ends; nodes within nodes stand side by side.',
  recognizes: (file) => isXmlOf(file, 'graphml'),
  read: (file, { onProgress }) => buildDossier(file.name, readGraphml(file, onProgress)),
};
