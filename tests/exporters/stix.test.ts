import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { makeStixId } from '../../exporters/stix/makeStixId.ts';
import { stix } from '../../exporters/stix/stix.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

const SCHEMAS = new URL('../schemas/stix/', import.meta.url);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
ajv.addFormat('idn-hostname', true);
const schemaOf = new Map<string, string>();
for (const folder of ['common', 'observables', 'sdos', 'sros'])
  for (const name of readdirSync(new URL(`${folder}/`, SCHEMAS))) {
    const schema = JSON.parse(readFileSync(new URL(`${folder}/${name}`, SCHEMAS), 'utf8'));
    ajv.addSchema(schema);
    schemaOf.set(name.replace('.json', ''), schema.$id);
  }

interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly external_references?: readonly { readonly description?: string }[];
  readonly [property: string]: unknown;
}

const bundle: StixObject & { readonly objects: StixObject[] } = JSON.parse(writeText(stix, awkwardDossier));

function listErrors(object: StixObject): string[] {
  const validate = ajv.getSchema(schemaOf.get(object.type) ?? '');
  if (!validate) return [`no schema for ${object.type}`];
  validate(object);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${object.id}${instancePath} ${message}`);
}

test('the bundle and each of its objects are valid by the schemas of OASIS', () => {
  expect(bundle.objects.flatMap(listErrors)).toEqual([]);
  expect(listErrors(bundle)).toEqual([]);
});

test('ids are there once, and every reference is to an object of the bundle', () => {
  const ids = new Set(bundle.objects.map(({ id }) => id));
  expect(ids.size).toBe(bundle.objects.length);
  for (const { source_ref, target_ref, object_refs = [] } of bundle.objects)
    for (const id of [source_ref, target_ref, object_refs].flat())
      if (id !== undefined) expect(ids).toContain(id);
});

test('an edge is a relationship whose name says when it is not a fact, and has its sentences', () => {
  const relationships = bundle.objects.filter(({ type }) => type === 'relationship');
  const { edges } = listExpected(awkwardDossier);
  expect(relationships.map(({ relationship_type }) => relationship_type)).toEqual(
    edges.map(({ relation, status }) => (status === 'asserted' ? relation : `${relation}-${status}`)),
  );
  const quoted = relationships.map(({ external_references }) =>
    external_references?.map(({ description }) => description),
  );
  expect(quoted).toEqual(
    edges.map(({ sentences }) => sentences.map((words) => words || 'no sentence; from Old "graph" <1>.gexf')),
  );
});

test('an id is a UUID of version 5 and only depends on kind and name', () => {
  const id = makeStixId('identity', 'Türkiye 🧿');
  expect(id).toMatch(/^identity--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(makeStixId('identity', 'Türkiye 🧿')).toBe(id);
  expect(makeStixId('note', 'Türkiye 🧿')).not.toBe(id.replace('identity', 'note'));
});
