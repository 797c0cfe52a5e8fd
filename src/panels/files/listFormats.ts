import { type Exporter, FORMAT_GROUPS } from '../../../exporters/exporter.ts';
import { EXPORTERS } from '../../../exporters/exporters.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../../exporters/exportPicture.ts';

export interface FormatGroupList {
  readonly id: string;
  readonly label: string;
  readonly exporters: readonly Exporter[];
  readonly pictures: readonly PictureFormat[];
}

/** The formats whose name, ending or description has the words sought, by group; groups without any are left out. */
export function listFormats(sought: string): FormatGroupList[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const isSought = (...texts: readonly string[]): boolean => {
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const groups = Object.entries(FORMAT_GROUPS).map(([id, label]) => ({
    id,
    label,
    exporters: EXPORTERS.filter(
      (exporter) =>
        exporter.group === id && isSought(exporter.label, exporter.extension, exporter.description, label),
    ),
    pictures: [],
  }));
  const pictures = PICTURE_FORMATS.filter(({ label, description }) =>
    isSought(label, description, 'pictures'),
  );
  return [...groups, { id: 'pictures', label: 'Pictures', exporters: [], pictures }].filter(
    ({ exporters, pictures: drawn }) => exporters.length + drawn.length > 0,
  );
}
