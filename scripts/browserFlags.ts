import process from 'node:process';

const SOFTWARE_RENDERING = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const SILENCE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Flags for a browser that draws WebGL without a graphics card and asks for nothing by itself. */
export function listBrowserFlags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [...SOFTWARE_RENDERING, ...SILENCE, ...(isRoot ? ['--no-sandbox'] : [])];
}
