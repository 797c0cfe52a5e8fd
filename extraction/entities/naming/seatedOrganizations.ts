/** Cities that, where they act, mean an organization and not the state whose capital they are. */
const SEATED: ReadonlyMap<string, string> = new Map([
  ['Brussels', 'European Union'],
  ['Turtle Bay', 'United Nations'],
  ['Foggy Bottom', 'United States Department of State'],
  ['Langley', 'Central Intelligence Agency'],
]);

/** The organization a city's name stands for: "Brussels" for the European Union. */
export function findSeatedOrganization(name: string): string | undefined {
  return SEATED.get(name);
}
