import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of every file in these files and folders: names and bytes, wherever the root lies. A missing one counts as such. */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => listFiles(root, path)))
    hash.update(JSON.stringify(path)).update(hashFile(join(root, path)));
  return hash.digest('hex');
}

function listFiles(root: string, path: string): string[] {
  const place = join(root, path);
  if (!existsSync(place) || !statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`));
}

function hashFile(place: string): string {
  return existsSync(place) ? createHash('sha256').update(readFileSync(place)).digest('hex') : 'missing';
}
