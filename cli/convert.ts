import process from 'node:process';
import { Command, Option } from 'commander';
import { EXPORTERS, findExporter } from '../exporters/exporters.ts';
import { findImporter, IMPORTERS } from '../importers/importers.ts';
import type { TableMapping } from '../importers/tables/tableMapping.ts';
import { chooseExporter } from './chooseExporter.ts';
import { CommandError } from './commandError.ts';
import { convertFiles } from './convertFiles.ts';
import { describeFormats } from './describeFormats.ts';
import { runProgram } from './runProgram.ts';

const EXAMPLES = `
Examples:
  A graph from Gephi, as a dossier to open in the explorer
    npm run convert -- network.gexf network.dossier.json

  A dossier, for Gephi
    npm run convert -- case.dossier.json case.gexf

  A table whose columns have names of their own
    npm run convert -- payments.csv case.dossier.json --source payer --target payee --relation purpose

  Nodes and links in two tables, as GraphML
    npm run convert -- nodes.csv edges.csv case.graphml

  A pipe; --silent keeps npm's own lines out of it
    cat case.graphml | npm run --silent convert -- - - --to ftm

Reads:
${IMPORTERS.map(({ id, writers }) => `  ${id.padEnd(14)}  ${writers}`).join('\n')}

Writes:
${describeFormats()}

Exit codes:
  0  the whole graph is written; what the formats cannot carry is told
  1  some nodes, edges or rows could not be read; the rest is written
  2  nothing is written: wrong use, or no graph could be read
`;

interface Options extends Partial<TableMapping> {
  readonly from?: string;
  readonly to?: string;
  readonly name?: string;
  readonly formulaGuard: boolean;
}

const program = new Command('npm run convert --')
  .description('Turns a graph or dossier of one format into another, and tells what does not come along.')
  .usage('IN… OUT [--from FORMAT] [--to FORMAT]')
  .argument(
    '<FILES...>',
    'what to read: a graph or dossier, or several tables of one graph; and last where to write; - for a pipe',
  )
  .addOption(
    new Option('--from <format>', 'what is read; else told by what is in it').choices(
      IMPORTERS.map(({ id }) => id),
    ),
  )
  .addOption(
    new Option('--to <format>', "what to write; else by the end of the file's name, or dossier").choices(
      EXPORTERS.map(({ id }) => id),
    ),
  )
  .option('--source <column>', 'in a table: the column that says who')
  .option('--target <column>', '… to whom')
  .option('--relation <column>', '… did what')
  .option('--source-type <column>', '… whether who is a person, an organization, a place or a group')
  .option('--target-type <column>', '… the same of to whom')
  .option('--date <column>', '… when')
  .option('--status <column>', '… whether it is asserted, negated, possible or alleged')
  .option('--sentence <column>', '… the sentence that says it')
  .option('--document <column>', '… the document in which it stands')
  .option('--url <column>', '… the address of that document')
  .option(
    '--no-formula-guard',
    "leave out the ' before table cells that a spreadsheet would run as a formula",
  )
  .option('--name <name>', "the dossier's name; else what the graph is called, or its file")
  .addHelpText('after', EXAMPLES)
  .helpOption('-h, --help', 'show this')
  .showHelpAfterError('"npm run convert -- --help" shows examples.')
  .exitOverride()
  .action(async (files: string[], { from, to, name, formulaGuard, ...columns }: Options) => {
    const inputs = files.slice(0, -1);
    const out = files.at(-1) ?? '';
    if (inputs.length === 0)
      throw new CommandError(`OUT is missing: say where to write ${out}, as in "${out} case.gexf".`);
    const exporter = to === undefined ? chooseExporter(out) : findExporter(to);
    if (!exporter) throw new CommandError(`--to: ${to} is unknown. Use one of the formats of --help.`);
    const importer = from === undefined ? undefined : findImporter(from);
    const mapping = readMapping(columns);
    process.exitCode = await convertFiles({
      inputs,
      out,
      exporter,
      options: { openRelations: true, unknownActors: true, formulaGuard },
      ...(importer && { importer }),
      ...(mapping && { mapping }),
      ...(name !== undefined && { name }),
    });
  });

function readMapping(columns: Partial<TableMapping>): TableMapping | undefined {
  const { source, target } = columns;
  if (source !== undefined && target !== undefined) return { ...columns, source, target };
  if (Object.keys(columns).length === 0) return undefined;
  throw new CommandError(
    '--source, --target: a table needs both, who and to whom. Name the columns that hold them.',
  );
}

await runProgram(program, 'convert');
