import type { Exporter } from '../../exporters/exporter.ts';
import { CommandError } from '../commandError.ts';
import type { InputFile } from '../inputs/inputFile.ts';
import { checkOutput } from './checkOutput.ts';
import { nameFile } from './nameFile.ts';
import { STANDARD_OUTPUT } from './openOutput.ts';

/** Refuses a place that a format cannot be written to: over an input, or several files into a pipe. */
export async function checkPlace(
  out: string,
  exporter: Exporter,
  inputs: readonly InputFile[],
): Promise<void> {
  const fileNames = 'files' in exporter ? exporter.files.map(({ fileName }) => fileName) : [];
  if (out !== STANDARD_OUTPUT)
    return checkOutput(
      'files' in exporter ? fileNames.map((fileName) => nameFile(out, fileName)) : [out],
      inputs,
    );
  if ('files' in exporter)
    throw new CommandError(
      `--out: ${exporter.id} is several files (${fileNames.join(', ')}). Give --out a file's name.`,
    );
}
