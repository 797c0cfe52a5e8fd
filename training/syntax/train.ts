import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '../../extraction/syntax/parseSentences.ts';
import { measureParser } from './measureParser.ts';
import { readTreebank } from './readTreebank.ts';
import { trainSyntax } from './trainSyntax.ts';

const [folder, modelPath = 'extraction/syntax/syntax.model.bin'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'train: no folder given. Use: npx tsx training/syntax/train.ts FOLDER [MODEL], with train.conllu and dev.conllu of UD English EWT in FOLDER.\n',
  );
  process.exit(2);
}

const started = performance.now();
const report = (line: string) =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

const model = trainSyntax(readTreebank(join(folder, 'train.conllu')), report);
writeFileSync(modelPath, model);
const { tags, heads, labels } = measureParser(createParser(model), readTreebank(join(folder, 'dev.conllu')));
report(
  `${modelPath}: ${model.length} bytes; dev UPOS ${tags.toFixed(2)}, UAS ${heads.toFixed(2)}, LAS ${labels.toFixed(2)}`,
);
