// Exits with 0 when node_modules holds what package-lock.json says. Plain JavaScript: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const INSTALLED = 'node_modules/.package-lock.json';

function readPackages(place) {
  return Object.entries(JSON.parse(readFileSync(place, 'utf8')).packages).filter(([path]) => path !== '');
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = new Map(readPackages(INSTALLED).map(([path, { version }]) => [path, version]));
  return readPackages('package-lock.json').every(([path, { version, optional }]) =>
    installed.has(path) ? installed.get(path) === version : optional === true,
  );
}

process.exitCode = isInstalled() ? 0 : 1;
