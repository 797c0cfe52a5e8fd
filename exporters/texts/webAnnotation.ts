import type { Document, Span } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import type { OneFileExporter } from '../exporter.ts';
import type { JoinedStatement } from '../joinStatements.ts';
import { writeJsonList } from '../json/writeJsonList.ts';
import { createPointCounter } from '../offsets/createPointCounter.ts';
import { nameDocument, nameEntity, nameStatement, readAddress } from '../rdf/names.ts';
import { type MarkedText, markTexts, type NamedMention } from './markTexts.ts';
import { nameEntityType } from './nameEntityType.ts';
import { summarizeStatement } from './summarizeStatement.ts';

/** The model's own context, which it demands by this name (W3C Web Annotation Data Model, 3.1). */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** How much of the text before and after a quote is given, so that it can be found again in a changed page. */
const SURROUNDINGS = 32;

export const webAnnotation: OneFileExporter = {
  id: 'web-annotation',
  label: 'Web Annotations',
  extension: 'webannotation.json',
  mediaType: 'application/ld+json',
  group: 'texts',
  description:
    'For Recogito, Hypothesis and other tools of the W3C model: each sentence with what it says, and each name, found again by its words.',
  losses: 'Texts, titles and links without a sentence stay behind; what a statement says is a line of text.',
  offsets: 'code-points',
  write: function* (dossier, options = {}) {
    const collection = { id: 'urn:attest:collection', type: 'AnnotationCollection', label: dossier.name };
    yield `{"@context":"${CONTEXT}",\n"id":"urn:attest:annotations","type":"AnnotationPage",\n`;
    yield `"partOf":${JSON.stringify(collection)},\n"startIndex":0,\n"items":`;
    yield* writeJsonList(listAnnotations(markTexts(dossier, options)), (annotation) => annotation);
    yield '}\n';
  },
};

function* listAnnotations(texts: Iterable<MarkedText>): Generator<object, void, undefined> {
  for (const { document, mentions, statements } of texts) {
    const target = createTarget(document);
    for (const named of mentions) yield describeMention(named, target);
    for (const joined of statements) if (isQuoted(joined.statement)) yield describeStatement(joined, target);
  }
}

function describeMention({ entity, mention }: NamedMention, target: (span: Span) => object): object {
  return {
    id: `${nameDocument(mention.document)}:mention:${mention.start}-${mention.end}:${nameEntity(entity.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: nameEntity(entity.id), purpose: 'identifying' },
      { type: 'TextualBody', value: entity.label, format: 'text/plain', purpose: 'identifying' },
      { type: 'TextualBody', value: nameEntityType(entity.type), format: 'text/plain', purpose: 'tagging' },
    ],
    target: target(mention),
  };
}

function describeStatement(joined: JoinedStatement, target: (span: Span) => object): object {
  const { statement, source, target: end, label } = joined;
  const said = [source?.label ?? statement.source, label, end?.label ?? statement.target, statement.status];
  return {
    id: nameStatement(statement.id),
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: said.join(' | '), format: 'text/plain', purpose: 'describing' },
      { type: 'TextualBody', value: statement.relation, format: 'text/plain', purpose: 'tagging' },
      { type: 'TextualBody', value: summarizeStatement(joined), format: 'text/plain', purpose: 'commenting' },
    ],
    target: target(statement.evidence),
  };
}

/** Points at characters of a document twice: by their words and by their place, in code points. */
function createTarget({ id, url, text }: Document): (span: Span) => object {
  const count = createPointCounter(text);
  return ({ start, end }) => ({
    source: readAddress(url) ?? nameDocument(id),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: cutWhole(text, Math.max(0, start - SURROUNDINGS), start),
        suffix: cutWhole(text, end, Math.min(text.length, end + SURROUNDINGS)),
      },
      { type: 'TextPositionSelector', start: count(start), end: count(end) },
    ],
  });
}

/** A part of a text without half a character at its ends. */
function cutWhole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
