/** Whether a browser opens an address. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
