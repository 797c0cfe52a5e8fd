import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXPORTERS, findExporter } from '../exporters/exporters.ts';
import { chooseExporter } from './chooseExporter.ts';
import { CommandError } from './commandError.ts';
import { describeFormats } from './describeFormats.ts';
import { extractFiles } from './extractFiles.ts';
import { runProgram } from './runProgram.ts';

const EXAMPLES = `
Examples:
  Articles in a folder, as a dossier to open in the explorer
    npm run extract -- articles/ --out case.dossier.json

  Two files, as a graph for Gephi
    npm run extract -- report.txt page.html --out case.gexf

  Tables for Excel: case.nodes.csv, case.edges.csv, case.statements.csv
    npm run extract -- articles/ --out case.csv

  A pipe; --silent keeps npm's own lines out of it
    echo "Japan expelled eight Russian diplomats." | npm run --silent extract -- - --format annotations

Inputs:
  .txt            plain text
  .md             Markdown, with title, date, url and publisher in its front matter
  .html .htm      a saved web page; its article is read, no script runs
  .pdf            its text in paragraphs; pictures of pages need OCR first
  .docx           a Word document
  .eml            a mail, and the documents attached to it
  .rss .atom .xml a feed, a document an entry
  .ndjson .jsonl  one object a line: {"id", "text", "title"?, "date"?, "url"?, "publisher"?}
  .zip            all of these in it
  a folder        all of these in it and below, README.md left out
  -               standard input: any of these but folders, told by how it begins

Formats:
${describeFormats()}

Exit codes:
  0  everything was read
  1  some inputs could not be read; the rest is written
  2  nothing is written: wrong use, or nothing could be read
`;

/** More than machines have cores. */
const MOST_THREADS = 256;

interface Options {
  readonly out: string;
  readonly format?: string;
  readonly openRelations: boolean;
  readonly unknownActors: boolean;
  readonly formulaGuard: boolean;
  readonly name: string;
  readonly threads?: number;
}

const program = new Command('npm run extract --')
  .description('Reads articles and writes who did what to whom, every link with its sentence.')
  .usage('INPUT… --out FILE [--format FORMAT]')
  .argument('<INPUT...>', 'files, folders, or - for standard input')
  .option('-o, --out <file>', 'where to write; - for standard output', '-')
  .addOption(
    new Option(
      '-f, --format <format>',
      "what to write; else by the end of the file's name, or dossier",
    ).choices(EXPORTERS.map(({ id }) => id)),
  )
  .option('--open-relations', 'keep verbs that are in no family of relations', false)
  .option('--unknown-actors', 'keep acts of which no text says who did them ("was poisoned")', false)
  .option(
    '--no-formula-guard',
    "leave out the ' before table cells that a spreadsheet would run as a formula",
  )
  .option('--name <name>', "the dossier's name", 'Untitled')
  .option(
    '--threads <number>',
    'how many threads read; else one for little text, one a core for much',
    readThreads,
  )
  .addHelpText('after', EXAMPLES)
  .helpOption('-h, --help', 'show this')
  .showHelpAfterError('"npm run extract -- --help" shows examples.')
  .exitOverride()
  .action(
    async (
      inputs: string[],
      { out, format, name, threads, openRelations, unknownActors, formulaGuard }: Options,
    ) => {
      const exporter = format === undefined ? chooseExporter(out) : findExporter(format);
      if (!exporter)
        throw new CommandError(`--format: ${format} is unknown. Use one of the formats of --help.`);
      process.exitCode = await extractFiles({
        inputs,
        out,
        exporter,
        name,
        threads,
        options: { openRelations, unknownActors, formulaGuard },
      });
    },
  );

await runProgram(program, 'extract');

function readThreads(value: string): number {
  const threads = Number(value);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_THREADS}.`);
  return threads;
}
