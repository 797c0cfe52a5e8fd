/** Nodes that hang together, the largest component first. */
export function findComponents(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Uint8Array(neighbours.length);
  const components: number[][] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const component = [start];
    for (let i = 0; i < component.length; i++)
      for (const neighbour of neighbours[component[i] as number] ?? []) {
        if (seen[neighbour]) continue;
        seen[neighbour] = 1;
        component.push(neighbour);
      }
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}
