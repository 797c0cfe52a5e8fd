import { expect, test } from 'vitest';
import { isSyllabicName } from '../../../extraction/tokens/isSyllabicName.ts';

test.each([
  'Jae-in',
  'Geun-hye',
  'Suk-yeol',
  'Ching-te',
  'Ing-wen',
  'Chao-hsieh',
  'Eui-yong',
  'Jong-un',
  'Wan-zhou',
])('%s is a given name, and one word', (name) => {
  const [first = '', second = ''] = name.split('-');
  expect(isSyllabicName(first, second)).toBe(true);
});

test.each(['US-led', 'Saudi-backed', 'Iran-made', 'Post-war', 'Top-up', 'Jae-In', 'co-op'])(
  '%s is none',
  (word) => {
    const [first = '', second = ''] = word.split('-');
    expect(isSyllabicName(first, second)).toBe(false);
  },
);
