import type { OneFileExporter } from '../exporter.ts';
import { writeJsonList } from '../json/writeJsonList.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import { describeDossier } from './describeDossier.ts';
import {
  type Claim,
  isResource,
  type NamedResource,
  PREFIXES,
  type RdfValue,
  type Resource,
} from './resource.ts';

/** The context is in the file: fetching one fails offline, and tells others what is read. */
export const jsonLd: OneFileExporter = {
  id: 'json-ld',
  label: 'RDF as JSON-LD',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  group: 'linked-data',
  description:
    'For web developers and digital libraries: the same triples as Turtle, as JSON with its context in it.',
  losses:
    'Texts and mentions stay behind. A plain triple stands only for what is asserted. Characters that RDF tools refuse become U+FFFD.',
  offsets: 'code-points',
  write: function* (dossier, options = {}) {
    yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":`;
    yield* writeJsonList(dropUnasserted(describeDossier(dossier, options)), describeThing);
    yield '}\n';
  },
};

function* dropUnasserted(
  things: Iterable<NamedResource | Claim>,
): Generator<NamedResource | Claim, void, undefined> {
  for (const thing of things) if (!('graph' in thing) || thing.isAsserted) yield thing;
}

function describeThing(thing: NamedResource | Claim): object {
  return 'graph' in thing
    ? { '@id': thing.subject, [thing.predicate]: { '@id': thing.object } }
    : { '@id': thing.iri, ...describeResource(thing) };
}

function describeResource({ types, properties }: Resource): object {
  const values: Record<string, unknown[]> = {};
  for (const [predicate, value] of properties) {
    if (value === undefined) continue;
    values[predicate] ??= [];
    values[predicate].push(describeValue(value));
  }
  const single = Object.entries(values).map(([name, all]) => [name, all.length === 1 ? all[0] : all]);
  return { '@type': types, ...Object.fromEntries(single) };
}

function describeValue(value: RdfValue): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isResource(value)) return describeResource(value);
  if ('iri' in value) return { '@id': value.iri };
  const text = replaceUnwritable(value.text);
  return value.type === undefined ? text : { '@value': text, '@type': value.type };
}
