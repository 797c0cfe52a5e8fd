/** A share of 1 in percent, to three digits at most: 0.1234 as "12.3 %", 0.00042 as "0.042 %". */
export function formatShare(share: number): string {
  return `${Number((share * 100).toPrecision(share < 0.1 ? 2 : 3))} %`;
}
