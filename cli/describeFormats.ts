import { type Exporter, FORMAT_GROUPS } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/exporters.ts';

const LONGEST_ID = Math.max(...EXPORTERS.map(({ id }) => id.length));

/** Every format with who uses it and how its file ends, by group, for --help. */
export function describeFormats(): string {
  return Object.entries(FORMAT_GROUPS)
    .map(([group, label]) => {
      const formats = EXPORTERS.filter((exporter) => exporter.group === group);
      return [`  ${label}`, ...formats.map(describeFormat)].join('\n');
    })
    .join('\n\n');
}

function describeFormat({ id, extension, description }: Exporter): string {
  return `    ${id.padEnd(LONGEST_ID)}  ${description} (.${extension})`;
}
