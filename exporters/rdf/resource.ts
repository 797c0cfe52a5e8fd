/** What a property of a resource holds: another by name, one in it, or a value with its type (XSD; text when not given). */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly type?: string }
  | number
  | boolean
  | Resource;

export type RdfProperty = readonly [predicate: string, value: RdfValue | undefined];

/** A thing in another and what is said of it. Types and predicates are prefixed names. */
export interface Resource {
  readonly types: readonly string[];
  readonly properties: readonly RdfProperty[];
}

/** A thing with a name of its own. */
export interface NamedResource extends Resource {
  readonly iri: string;
}

/** "source relation target", by their IRIs, in a graph of its own: whoever says it is not the one who exports it. */
export interface Claim {
  readonly link: string;
  readonly graph: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly isAsserted: boolean;
}

export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  attest: 'urn:attest:vocabulary#',
  relation: 'urn:attest:relation:',
} as const;

export function isResource(value: RdfValue): value is Resource {
  return typeof value === 'object' && 'properties' in value;
}
