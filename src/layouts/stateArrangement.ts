import type { Edge } from '../../graph-data/edges/edge.ts';
import { ENTITY_TYPES } from '../../graph-data/schema/dossier.ts';
import { COUNTRY_PLACES } from '../../graph-data/vocabulary/countryPlaces.ts';
import { FAMILIES } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import type { Belongings } from '../heights/findBelongings.ts';
import { findStates } from '../heights/findStates.ts';
import type { Drawn } from '../projection/projectGraph.ts';
import { nameCountry } from '../structure/nameCountry.ts';
import type { Structure } from '../structure/structure.ts';
import type { Arrangement, Group, Layout } from './arrangement.ts';
import { findCountry } from './findCountry.ts';
import { findFamilies } from './findFamilies.ts';
import { findMiddleDays } from './findMiddleDays.ts';

export interface ArrangedGraph {
  readonly nodes: Drawn['nodes'];
  /** The edges that say what actors do, also those not drawn. */
  readonly edges: readonly Edge[];
  readonly index: DossierIndex;
  readonly belongings: Belongings;
  readonly structure: Structure | null;
}

/** What the nodes of a graph are arranged by in a layout; null where forces lay them out. */
export function stateArrangement(layout: Layout, arranged: ArrangedGraph): Arrangement | null {
  const { nodes, edges, structure } = arranged;
  const actors = Array.from(nodes.values(), ({ entity }) => entity);
  switch (layout) {
    case 'forces':
      return null;
    case 'circle':
      return { kind: 'circle', groups: structure ? groupByCommunity(actors, structure) : groupByType(nodes) };
    case 'time': {
      const days = findMiddleDays(edges);
      return { kind: 'time', days: Float64Array.from(actors, (actor) => days.get(actor) ?? Number.NaN) };
    }
    case 'family': {
      const families = findFamilies(edges);
      const groups = FAMILIES.map(({ id, label }) => ({
        name: label,
        family: id,
        nodes: findNumbers(actors, (actor) => (families.get(actor) ?? 'open') === id),
      }));
      return { kind: 'groups', groups: groups.sort((a, b) => b.nodes.length - a.nodes.length) };
    }
    case 'countries':
      return { kind: 'map', groups: groupByCountry(arranged) };
  }
}

function groupByCommunity(actors: readonly string[], { byActor, communities }: Structure): Group[] {
  const numbers = [...communities.keys(), undefined];
  const groups = numbers.map((): number[] => []);
  actors.forEach((actor, i) => {
    groups[byActor.get(actor)?.community ?? communities.length]?.push(i);
  });
  return groups.map((nodes, number) => ({ name: String(number), nodes }));
}

function groupByType(nodes: Drawn['nodes']): Group[] {
  const types = Array.from(nodes.values(), ({ kind }) => kind);
  return ENTITY_TYPES.map((type) => ({ name: type, nodes: findNumbers(types, (kind) => kind === type) }));
}

/** Each named as its state is. */
function groupByCountry({ nodes, index, belongings }: ArrangedGraph): Group[] {
  const states = findStates(index);
  const stateOf = (code: string) => index.entityById.get(states.get(code) ?? '');
  const actors = Array.from(nodes.values(), ({ entity }) => entity);
  const codes = actors.map((actor) => {
    const code = findCountry(actor, belongings, index.entityById);
    return code !== undefined && COUNTRY_PLACES.has(code) ? code : undefined;
  });
  return [...new Set(codes)].map((code) => {
    const place = code === undefined ? undefined : COUNTRY_PLACES.get(code);
    return {
      name: code === undefined ? 'No country' : (stateOf(code)?.label ?? nameCountry(code)),
      nodes: findNumbers(codes, (other) => other === code),
      ...(place && { place }),
    };
  });
}

function findNumbers<T>(values: readonly T[], isMeant: (value: T) => boolean): number[] {
  return values.flatMap((value, i) => (isMeant(value) ? [i] : []));
}
