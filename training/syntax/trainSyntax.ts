import { MOVES } from '../../extraction/syntax/configuration.ts';
import { hashText } from '../../extraction/syntax/hashFeatures.ts';
import { findAmbiguity } from '../../extraction/syntax/lexicon.ts';
import { createParserInput } from '../../extraction/syntax/parserInput.ts';
import { groupTags, readCoarseTag } from '../../extraction/syntax/parseSentences.ts';
import { readWords } from '../../extraction/syntax/readWords.ts';
import type { SyntaxModel } from '../../extraction/syntax/syntaxModel.ts';
import { createTagger } from '../../extraction/syntax/tagSentence.ts';
import { SparseTable } from '../../extraction/syntax/weightTable.ts';
import { tagWords } from '../../extraction/tokens/tagWords.ts';
import { changeCase } from './changeCase.ts';
import { pruneRows, pruneWeights } from './pruneWeights.ts';
import { createRandom } from './randomNumbers.ts';
import type { Example } from './readTreebank.ts';
import { trainParser } from './trainParser.ts';
import { learnLexicon, type TaggedExample, trainTagger } from './trainTagger.ts';
import { writeModel } from './writeModel.ts';

const SEED = 2022;
const EPOCHS = 6;
const FOLDS = 5;
const FOLD_EPOCHS = 4;
/** Rarer fine tags are learnt as the most frequent one of their universal tag. */
const FEWEST_OF_A_TAG = 30;
const KEPT_TAG_WEIGHTS = 220_000;
const KEPT_MOVE_FEATURES = 500_000;
const KEPT_LABEL_WEIGHTS = 170_000;

/** What is learnt from: sentences and copies of some in other case, with the tags and labels in use. */
interface Material {
  readonly examples: readonly Example[];
  readonly tagged: readonly TaggedExample[];
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly random: () => number;
  readonly report: (line: string) => void;
}

/** The bytes of a syntax model learnt from the sentences of a treebank: the same sentences give the same bytes. */
export function trainSyntax(
  gold: readonly Example[],
  report: (line: string) => void = () => undefined,
): Uint8Array {
  const material = prepare(gold, report);
  const { tags, labels } = material;
  return writeModel({ tags, labels, ...learnTags(material), ...learnTrees(material, jackknife(material)) });
}

function prepare(gold: readonly Example[], report: Material['report']): Material {
  const random = createRandom(SEED);
  const examples = [...gold, ...changeCase(gold, random)];
  const folded = foldTags(gold);
  const tags = [...new Set(folded.values())];
  const labels = listLabels(gold);
  const tagged = examples.map((example) => ({
    texts: example.texts,
    words: readWords(example.texts, tagWords(example.texts)),
    tags: Int32Array.from(example.tags, (tag) => tags.indexOf(folded.get(tag) ?? tag)),
  }));
  report(
    `${gold.length} sentences and ${examples.length - gold.length} copies in other case, ${tags.length} tags, ${labels.length} labels`,
  );
  return { examples, tagged, tags, labels, random, report };
}

/** The root first, the others by how often they come. */
function listLabels(gold: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of gold) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  counts.delete('root');
  return ['root', ...[...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))];
}

/** The fine tag each tag is learnt as. */
function foldTags(examples: readonly Example[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { tags } of examples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(
    byCount.map(([tag, count]) => {
      const main = byCount.find(([other]) => readCoarseTag(other) === readCoarseTag(tag))?.[0] ?? tag;
      return [tag, count >= FEWEST_OF_A_TAG ? tag : main];
    }),
  );
}

/** A copy in other case is in the fold of its original. */
const foldOf = ({ texts }: TaggedExample) => (hashText(texts.join(' ').toLowerCase()) >>> 0) % FOLDS;

/** Tags each part of the examples with a tagger that has not seen it, as the parser will meet them. */
function jackknife({ tagged, tags, random, report }: Material): Int32Array[] {
  const predicted: Int32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = tagged.filter((example) => foldOf(example) !== fold);
    const lexicon = learnLexicon(others);
    const weights = trainTagger({
      examples: others,
      lexicon,
      tagCount: tags.length,
      epochs: FOLD_EPOCHS,
      random,
    });
    const tagger = createTagger(new SparseTable(pruneWeights(weights, KEPT_TAG_WEIGHTS)), tags.length);
    tagged.forEach((example, i) => {
      if (foldOf(example) !== fold) return;
      const found = new Int32Array(example.words.count);
      tagger.tag(example.words, findAmbiguity(example.words, lexicon), found);
      predicted[i] = found;
    });
    report(`fold ${fold + 1} of ${FOLDS} tagged`);
  }
  return predicted;
}

const keysOf = (weights: { readonly keys: Int32Array }) => new Set(weights.keys);

function learnTags({ tagged, tags, random, report }: Material): Pick<SyntaxModel, 'lexicon' | 'tagWeights'> {
  const lexicon = learnLexicon(tagged);
  const training = { examples: tagged, lexicon, tagCount: tags.length, epochs: EPOCHS, random };
  const full = pruneWeights(trainTagger(training), KEPT_TAG_WEIGHTS);
  report(`tagger: ${full.keys.length} features kept`);
  return {
    lexicon,
    tagWeights: pruneWeights(trainTagger({ ...training, allowed: keysOf(full) }), KEPT_TAG_WEIGHTS),
  };
}

function learnTrees(
  { examples, tagged, tags, labels, random, report }: Material,
  predicted: readonly Int32Array[],
): Pick<SyntaxModel, 'moveWeights' | 'labelWeights'> {
  const kinds = groupTags(tags);
  const trees = tagged.map(({ words }, i) => ({
    input: createParserInput(words, predicted[i] ?? new Int32Array(words.count), kinds),
    heads: examples[i]?.heads ?? [],
    labels: (examples[i]?.labels ?? []).map((label) => labels.indexOf(label)),
  }));
  const training = { examples: trees, labelNames: labels, epochs: EPOCHS, random };
  const onEpoch = (epoch: number) => report(`trees: epoch ${epoch + 1} of ${EPOCHS}`);
  const full = trainParser({ ...training, onEpoch });
  const moves = pruneRows(full.moves, MOVES.length, KEPT_MOVE_FEATURES);
  const arcs = pruneWeights(full.labels, KEPT_LABEL_WEIGHTS);
  report(
    `trees: ${moves.keys.length} of ${full.moves.keys.length} move features and ${arcs.keys.length} of ${full.labels.keys.length} label features kept`,
  );
  const again = trainParser({
    ...training,
    onEpoch,
    allowedMoves: keysOf(moves),
    allowedLabels: keysOf(arcs),
  });
  return {
    moveWeights: pruneRows(again.moves, MOVES.length, KEPT_MOVE_FEATURES),
    labelWeights: pruneWeights(again.labels, KEPT_LABEL_WEIGHTS),
  };
}
