import type { JoinedStatement } from '../joinStatements.ts';
import type { MarkedText } from '../texts/markTexts.ts';
import { keySpan } from '../texts/spans.ts';
import { summarizeStatement } from '../texts/summarizeStatement.ts';
import { cutTokens } from './cutTokens.ts';
import { escapeText, escapeValue } from './escapeTsv.ts';
import { collectMarks, groupByToken, type Mark, placeMarks, type Token } from './marks.ts';

const NAMED_ENTITY = 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity';
const RELATION = 'webanno.custom.AttestRelation';
const NOTHING = '_';

/**
 * WebAnno TSV 3.3 as its specification (WebAnno user guide, appendix) has it: a token a line, spans over several tokens with
 * the same number in brackets, a relation on the line of its target with the token of its source. UTF-16 code units.
 */
export function* writeTsv(marked: MarkedText): Generator<string, void, undefined> {
  const { document, statements } = marked;
  const marks = collectMarks(marked);
  const cuts = new Set([...marks.values()].flatMap(({ start, end }) => [start, end]));
  const sentences = document.sentences.map((sentence) => cutTokens(document.text, sentence, cuts));
  const tokens = sentences.flatMap((cut, i) =>
    cut.map((span, j): Token => ({ ...span, name: `${i + 1}-${j + 1}` })),
  );
  placeMarks(marks, tokens);
  const marksOf = groupByToken(marks.values());
  const relationsOf = groupRelations(statements, marks);

  yield `#FORMAT=WebAnno TSV 3.3\n#T_SP=${NAMED_ENTITY}|identifier|value\n`;
  yield `#T_RL=${RELATION}|label|status|note|BT_${NAMED_ENTITY}\n\n`;
  let at = 0;
  for (const cut of sentences) {
    const [first, last] = [cut[0], cut.at(-1)];
    if (!first || !last) continue;
    yield `\n#Text=${escapeText(document.text.slice(first.start, last.end))}\n`;
    for (const { start, end } of cut) {
      const name = tokens[at]?.name ?? '';
      const here = marksOf.get(at) ?? [];
      const cells = [
        name,
        `${start}-${end}`,
        escapeText(document.text.slice(start, end)),
        joinCells(here.map((mark) => addReference(mark.identifier, mark))),
        joinCells(here.map((mark) => addReference(mark.type, mark))),
        ...writeRelations(relationsOf.get(at) ?? [], tokens),
      ];
      yield `${cells.join('\t')}\t\n`;
      at++;
    }
  }
}

interface PlacedRelation {
  readonly joined: JoinedStatement;
  readonly from: Mark;
  readonly to: Mark;
}

/** The relations of each first token of a target. Those with an end that no sentence holds are left out. */
function groupRelations(
  statements: readonly JoinedStatement[],
  marks: ReadonlyMap<string, Mark>,
): Map<number, PlacedRelation[]> {
  const byToken = new Map<number, PlacedRelation[]>();
  for (const joined of statements) {
    const from = marks.get(keySpan(joined.statement.sourceSpan));
    const to = marks.get(keySpan(joined.statement.targetSpan));
    const [token] = to?.tokens ?? [];
    if (!from || !to || token === undefined || from.tokens.length === 0) continue;
    const here = byToken.get(token);
    if (here) here.push({ joined, from, to });
    else byToken.set(token, [{ joined, from, to }]);
  }
  return byToken;
}

function writeRelations(relations: readonly PlacedRelation[], tokens: readonly Token[]): string[] {
  return [
    joinCells(relations.map(({ joined }) => escapeValue(joined.relation.id))),
    joinCells(relations.map(({ joined }) => escapeValue(joined.statement.status))),
    joinCells(relations.map(({ joined }) => escapeValue(summarizeStatement(joined)))),
    joinCells(
      relations.map(({ from, to }) => {
        const name = tokens[from.tokens[0] ?? -1]?.name ?? '';
        return from.reference || to.reference ? `${name}[${from.reference}_${to.reference}]` : name;
      }),
    ),
  ];
}

function joinCells(values: readonly string[]): string {
  return values.length === 0 ? NOTHING : values.join('|');
}

function addReference(value: string, { reference }: Mark): string {
  return reference > 0 ? `${escapeValue(value)}[${reference}]` : escapeValue(value);
}
