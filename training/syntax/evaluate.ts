import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createParser } from '../../extraction/syntax/parseSentences.ts';
import { measureParser } from './measureParser.ts';
import { readTreebank } from './readTreebank.ts';

const [folder, modelPath = 'extraction/syntax/syntax.model.bin'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'evaluate: no folder given. Use: npx tsx training/syntax/evaluate.ts FOLDER [MODEL], with dev.conllu and test.conllu in FOLDER.\n',
  );
  process.exit(2);
}
const parse = createParser(readFileSync(modelPath));
for (const part of ['dev', 'test']) {
  const { sentences, tokens, tags, heads, labels, tokensPerSecond } = measureParser(
    parse,
    readTreebank(join(folder, `${part}.conllu`)),
  );
  process.stdout.write(
    `${part}: ${sentences} sentences, ${tokens} tokens, UPOS ${tags.toFixed(2)}, UAS ${heads.toFixed(2)}, LAS ${labels.toFixed(2)}, ${Math.round(tokensPerSecond)} tokens/s\n`,
  );
}
