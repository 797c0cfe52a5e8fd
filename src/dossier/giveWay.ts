/** Lets the page draw and answer before work goes on, in a task of its own. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
