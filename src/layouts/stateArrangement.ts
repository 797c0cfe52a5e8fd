import type { Edge } from '../../graph-data/edges/edge.ts';
import { ENTITY_TYPES, type Entity } from '../../graph-data/schema/dossier.ts';
import { COUNTRY_PLACES } from '../../graph-data/vocabulary/countryPlaces.ts';
import { FAMILIES } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DrawnGraph } from '../projection/projectGraph.ts';
import { nameCountry } from '../structure/nameCountry.ts';
import type { Structure } from '../structure/structure.ts';
import type { Arrangement, Group, Layout } from './arrangement.ts';
import { findCountries } from './findCountries.ts';
import { findFamilies } from './findFamilies.ts';
import { findMiddleDays } from './findMiddleDays.ts';

export interface ArrangedGraph {
  readonly graph: DrawnGraph;
  /** The edges that say what actors do, also those not drawn. */
  readonly edges: readonly Edge[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly structure: Structure | null;
}

/** What the nodes of a graph are arranged by in a layout; null where forces lay them out. */
export function stateArrangement(layout: Layout, arranged: ArrangedGraph): Arrangement | null {
  const { graph, edges, entityById, structure } = arranged;
  const actors = graph.mapNodes((_, { entity }) => entity);
  switch (layout) {
    case 'forces':
      return null;
    case 'circle':
      return { kind: 'circle', groups: structure ? groupByCommunity(actors, structure) : groupByType(graph) };
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
      return { kind: 'map', groups: groupByCountry(graph, findCountries(edges, entityById)) };
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

function groupByType(graph: DrawnGraph): Group[] {
  const types = graph.mapNodes((_, { kind }) => kind);
  return ENTITY_TYPES.map((type) => ({ name: type, nodes: findNumbers(types, (kind) => kind === type) }));
}

/** Each named after its country, unless one of its nodes has that name. */
function groupByCountry(graph: DrawnGraph, countries: ReadonlyMap<string, string>): Group[] {
  const actors = graph.mapNodes((_, { entity }) => entity);
  const labels = new Set(graph.mapNodes((_, { label }) => label));
  const codeOf = (actor: string) => {
    const code = countries.get(actor);
    return code !== undefined && COUNTRY_PLACES.has(code) ? code : undefined;
  };
  const codes = new Set(actors.map(codeOf));
  return [...codes].map((code) => {
    const place = code === undefined ? undefined : COUNTRY_PLACES.get(code);
    const name = code === undefined ? 'No country' : nameCountry(code);
    return {
      name: labels.has(name) ? '' : name,
      nodes: findNumbers(actors, (actor) => codeOf(actor) === code),
      ...(place && { place }),
    };
  });
}

function findNumbers<T>(values: readonly T[], isMeant: (value: T) => boolean): number[] {
  return values.flatMap((value, i) => (isMeant(value) ? [i] : []));
}
