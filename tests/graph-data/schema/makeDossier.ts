import type {
  Document,
  Dossier,
  Entity,
  Mention,
  Span,
  Statement,
} from '../../../graph-data/schema/dossier.ts';

export interface Fact {
  readonly source: string;
  readonly trigger?: string;
  readonly target: string;
  readonly statement?: Partial<Statement>;
}

/**
 * A valid dossier of one document that says each fact in a sentence of its own: "SOURCE TRIGGER TARGET.".
 * Names that are equal are one entity; `unlinked` are entities of no statement.
 */
export function makeDossier(facts: readonly Fact[], unlinked: readonly string[] = []): Dossier {
  const mentions = new Map<string, Mention[]>();
  const sentences: Span[] = [];
  let text = '';

  const write = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const mention = (label: string): Span => {
    const span = write(label);
    const all = mentions.get(label) ?? [];
    all.push({ document: 'd1', ...span, kind: 'name' });
    mentions.set(label, all);
    return span;
  };

  const spans = facts.map(({ source, trigger = 'expelled', target }) => {
    const sourceSpan = mention(source);
    write(' ');
    const triggerSpan = write(trigger);
    write(' ');
    const targetSpan = mention(target);
    const sentence = { start: sourceSpan.start, end: write('.').end };
    write('\n');
    sentences.push(sentence);
    return { sourceSpan, triggerSpan, targetSpan, sentence };
  });
  for (const label of unlinked) {
    sentences.push(mention(label));
    write('\n');
  }

  const ids = new Map([...mentions.keys()].map((label, i) => [label, `e${i + 1}`]));
  const find = (label: string): string => ids.get(label) ?? '';
  const entities: Entity[] = [...mentions].map(([label, all]) => ({
    id: find(label),
    label,
    type: 'organization',
    aliases: [],
    mentions: all,
  }));
  const statements = facts.flatMap(({ source, target, statement }, i): Statement[] => {
    const found = spans[i];
    if (!found) return [];
    const { sentence, ...rest } = found;
    return [
      {
        id: `s${i + 1}`,
        source: find(source),
        relation: 'expelled',
        target: find(target),
        status: 'asserted',
        evidence: { document: 'd1', ...sentence, text: text.slice(sentence.start, sentence.end) },
        ...rest,
        ...statement,
      },
    ];
  });
  const document: Document = {
    id: 'd1',
    title: 'One & only',
    date: '2022-04-08',
    url: 'https://example.org/1?a=1&b=2',
    publisher: 'Harbour Wire',
    text,
    sentences,
  };
  return {
    format: 'attest-dossier',
    version: 1,
    name: 'Test',
    documents: [document],
    entities,
    statements,
  };
}

/** Names that break readers and writers which take text for something else. */
export const AWKWARD_NAMES = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'Türkiye',
  '安倍晋三',
  'محمد بن سلمان',
  '🧿 Eye 👩‍👩‍👧 Office',
  '"Quoted" & \'single\'',
  'R&D; &amp; &#60; ]]> <!-- -->',
  'Line\nbreak\r\nand\ttab',
  'Bell\u0007 and null\u0000',
  'Lone \ud83d surrogate',
  'Not a character \uffff',
  '=cmd()',
  '+1',
  '-1',
  '@sum',
  '\tleading tab',
  'a,b;c|d',
  '[a, "b"]',
  "back\\slash'; DROP",
  '{{y}} %s $1 $&',
  ' padded ',
  '\ufeffmarked',
  '\u2028separated\u2029',
  'true',
  '007',
];
