import { expect, test } from 'vitest';
import { chooseOpener } from '../../scripts/openAddress.ts';

test.each<[NodeJS.Platform, Record<string, string>, readonly string[] | undefined]>([
  ['darwin', {}, ['open']],
  ['win32', {}, ['cmd', '/c', 'start', '']],
  ['linux', { DISPLAY: ':0' }, ['xdg-open']],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
  ['linux', {}, undefined],
  ['darwin', { CI: 'true' }, undefined],
])('on %s with %o the address is opened by %o', (platform, env, opener) => {
  expect(chooseOpener(platform, env)).toEqual(opener);
});
