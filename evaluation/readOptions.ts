import { Command, Option } from 'commander';
import { FLOORS_FILE } from './floors.ts';
import { HALVES, type Half } from './gold.ts';

export interface EvaluateOptions {
  readonly halves: readonly Half[];
  readonly listsMistakes: boolean;
  readonly checksFloors: boolean;
}

/** What the words after `npm run evaluate --` ask for. Throws an error when they would show held-out sentences. */
export function readOptions(words: readonly string[]): EvaluateOptions {
  const { half, verbose, check } = new Command('npm run evaluate --')
    .description('Measures the extraction on the gold of tests/gold: a table of figures for each half.')
    .addOption(new Option('--half <half>', 'measure one half only').choices(HALVES))
    .option('--verbose', 'list what was missed or is wrong, with its sentence (build half only)')
    .option('--check', `fail when a figure is below its floor in ${FLOORS_FILE}`)
    .allowExcessArguments(false)
    .parse(words, { from: 'user' })
    .opts<{ half?: Half; verbose?: true; check?: true }>();
  if (verbose && half !== 'build')
    throw new Error(
      'evaluate: --verbose shows sentences, and those of the held-out half must stay unread. Say --half build --verbose.',
    );
  return {
    halves: half === undefined ? HALVES : [half],
    listsMistakes: verbose === true,
    checksFloors: check === true,
  };
}
