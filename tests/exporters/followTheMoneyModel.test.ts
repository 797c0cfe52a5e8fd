import * as aleph from '@alephdata/followthemoney';
import * as openSanctions from '@opensanctions/followthemoney';
import { expect, test } from 'vitest';
import { followTheMoney } from '../../exporters/followTheMoney/followTheMoney.ts';
import type { Dossier, EntityType } from '../../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { writeText } from './readPieces.ts';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
}

/** What both releases of the model have in common. */
interface Model {
  getSchema(name: string): {
    readonly name: string;
    readonly abstract: boolean;
    readonly required: readonly string[];
    isA(other: string): boolean;
    hasProperty(name: string): boolean;
    getProperty(name: string): {
      readonly stub: boolean;
      readonly hasRange: boolean;
      readonly type: { readonly name: string };
      getRange(): { readonly name: string };
    };
  };
}

const MODELS: readonly (readonly [string, Model])[] = [
  ['OpenSanctions', new openSanctions.Model(openSanctions.defaultModel)],
  ['Aleph', new aleph.Model(aleph.defaultModel)],
];

/** Only OpenSanctions' release knows where a relation is from; Aleph leaves it out without a word. */
const UNKNOWN_TO_ALEPH = ['proof'];

function listFaults(model: Model, dossier: Dossier): string[] {
  const lines: Line[] = writeText(followTheMoney, dossier, { openRelations: true, unknownActors: true })
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const schemaOf = new Map(lines.map(({ id, schema }) => [id, schema]));
  return lines.flatMap(({ id, schema: name, properties }) => {
    const schema = model.getSchema(name);
    const faults = schema.required
      .filter((property) => !properties[property]?.length)
      .map((property) => `${id}: no ${property}`);
    if (schema.abstract) faults.push(`${id}: ${name} is abstract`);
    for (const [property, values] of Object.entries(properties)) {
      if (!schema.hasProperty(property)) {
        if (!UNKNOWN_TO_ALEPH.includes(property)) faults.push(`${id}: ${name} has no ${property}`);
        continue;
      }
      const known = schema.getProperty(property);
      const { stub, type } = known;
      if (stub) faults.push(`${id}: ${property} is a stub`);
      for (const value of values) {
        if (type.name === 'entity') {
          const found = schemaOf.get(value);
          const wanted = known.hasRange ? known.getRange().name : undefined;
          if (found === undefined) faults.push(`${id}: ${property} points to nothing`);
          else if (wanted !== undefined && !model.getSchema(found).isA(wanted))
            faults.push(`${id}: ${property} is a ${found}, not a ${wanted}`);
        }
        if (type.name === 'date' && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
          faults.push(`${id}: ${value} is no date`);
      }
    }
    return faults;
  });
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group'];

test.each(MODELS)('%s finds no fault in the awkward dossier', (_, model) => {
  expect(listFaults(model, awkwardDossier)).toEqual([]);
});

test.each(MODELS)('%s finds no fault in any relation between ends of any type', (_, model) => {
  const dossier = makeDossier(
    RELATION_IDS.flatMap((relation) =>
      TYPES.flatMap((source) =>
        TYPES.map((target) => ({ source: `${source} 1`, target: `${target} 2`, statement: { relation } })),
      ),
    ),
  );
  const typed = dossier.entities.map((entity) => ({
    ...entity,
    type: TYPES.find((type) => entity.label.startsWith(type)) ?? 'group',
    country: 'JP',
  }));
  expect(listFaults(model, { ...dossier, entities: typed })).toEqual([]);
});
