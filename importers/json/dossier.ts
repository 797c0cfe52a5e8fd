import { DOSSIER_FORMAT } from '../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import type { Importer } from '../importer.ts';
import { isRecord } from './jsonValues.ts';

export const dossier: Importer = {
  id: 'dossier',
  label: 'Dossier',
  extensions: ['.dossier.json', '.json'],
  writers: 'Attest writes it.',
  unread: 'Nothing.',
  recognizes: (file) => {
    const json = file.findJson();
    return isRecord(json) && json.format === DOSSIER_FORMAT;
  },
  read: (file) => ({ dossier: validateDossier(file.readJson()), dropped: [] }),
};
