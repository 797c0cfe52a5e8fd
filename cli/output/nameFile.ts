/** Where the files of a format of several go: `out/graph.csv` and `nodes.csv` make `out/graph.nodes.csv`. */
export function nameFile(out: string, fileName: string): string {
  const extension = fileName.slice(fileName.lastIndexOf('.'));
  const stem = out.toLowerCase().endsWith(extension) ? out.slice(0, -extension.length) : out;
  return `${stem}.${fileName}`;
}
