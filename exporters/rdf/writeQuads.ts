import { DataFactory, Writer } from 'n3';
import { replaceUnwritable } from '../replaceUnwritable.ts';
import {
  type Claim,
  isResource,
  type NamedResource,
  PREFIXES,
  type RdfValue,
  type Resource,
} from './resource.ts';

type Term = ReturnType<typeof DataFactory.namedNode> | ReturnType<typeof DataFactory.blankNode>;
type ObjectTerm = Term | ReturnType<typeof DataFactory.literal>;

const { namedNode, blankNode, literal, quad } = DataFactory;

export type QuadFormat = 'Turtle' | 'TriG';

/**
 * Turtle or TriG in pieces. In TriG every claim stands in a graph of its own; Turtle has none, so that there only what is
 * asserted stands as a plain triple.
 */
export function* writeQuads(
  things: Iterable<NamedResource | Claim>,
  format: QuadFormat,
): Generator<string, void, undefined> {
  let written: string[] = [];
  const stream = {
    write(piece: string, _encoding: string, done?: () => void) {
      written.push(piece);
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(stream, { format, prefixes: PREFIXES });
  let blanks = 0;

  /** What is nested comes after its parent, since the writer joins what has one subject. */
  const addResource = ({ types, properties }: Resource, subject: Term): void => {
    const nested: [Resource, Term][] = [];
    for (const type of types) writer.addQuad(quad(subject, nameTerm('rdf:type'), nameTerm(type)));
    for (const [predicate, value] of properties) {
      if (value === undefined) continue;
      const object = isResource(value) ? blankNode(`b${++blanks}`) : makeTerm(value);
      writer.addQuad(quad(subject, nameTerm(predicate), object));
      if (isResource(value) && object.termType !== 'Literal') nested.push([value, object]);
    }
    for (const [resource, term] of nested) addResource(resource, term);
  };
  const addClaim = ({ graph, subject, predicate, object, isAsserted }: Claim): void => {
    const ends = [namedNode(subject), namedNode(predicate), namedNode(object)] as const;
    if (format === 'TriG') writer.addQuad(quad(...ends, namedNode(graph)));
    else if (isAsserted) writer.addQuad(quad(...ends));
  };

  for (const thing of things) {
    if ('graph' in thing) addClaim(thing);
    else addResource(thing, namedNode(thing.iri));
    yield* written;
    written = [];
  }
  writer.end();
  yield* written;
}

function makeTerm(value: Exclude<RdfValue, Resource>): ObjectTerm {
  if (typeof value === 'number') return literal(String(value), nameTerm('xsd:integer'));
  if (typeof value === 'boolean') return literal(String(value), nameTerm('xsd:boolean'));
  if ('iri' in value) return namedNode(value.iri);
  const text = replaceUnwritable(value.text);
  return value.type === undefined ? literal(text) : literal(text, nameTerm(value.type));
}

const termOf = new Map<string, ReturnType<typeof namedNode>>();

/** The term of a prefixed name; there are few, and each is made once. */
function nameTerm(name: string): ReturnType<typeof namedNode> {
  const known = termOf.get(name);
  if (known) return known;
  const [prefix = '', local = ''] = name.split(':');
  const found = Object.entries(PREFIXES).find(([candidate]) => candidate === prefix);
  if (!found) throw new Error(`writeQuads: the prefix of "${name}" is not in PREFIXES. Add it there.`);
  const term = namedNode(found[1] + local);
  termOf.set(name, term);
  return term;
}
