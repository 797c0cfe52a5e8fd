/** A column of a table: what its head says and, pointed at, explains; its least width in rem and its share of the room that is left. */
export interface Column<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly meaning?: string;
  readonly least: number;
  readonly share: number;
  /** Its first order is from the largest on, and it stands at the right. */
  readonly isNumber?: boolean;
}

/** Head and rows are grids of their own: the same least width keeps their columns in line. */
export function styleColumns(columns: readonly Column<string>[]) {
  return {
    gridTemplateColumns: columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`).join(' '),
    minWidth: `${columns.reduce((sum, { least }) => sum + least, 0)}rem`,
  };
}
