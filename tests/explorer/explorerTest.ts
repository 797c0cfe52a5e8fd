import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright';
import { test as base, expect } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { serveExplorer } from './openExplorer.ts';

const FAILURES = join(ROOT, '.cache/failures');

/**
 * A test with the explorer open in `page`, in a window of `options`. However it ends, nothing may have gone wrong in the page or have been
 * asked of another server; of one that fails a picture is kept in .cache/failures.
 */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are needed.
  .extend('served', { scope: 'file' }, async ({}, { onCleanup }) => {
    const served = await serveExplorer();
    onCleanup(served.close);
    return served;
  })
  .extend('options', {} as BrowserContextOptions)
  .extend('explorer', async ({ served, options, task }, { onCleanup }) => {
    const explorer = await served.open(options);
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        mkdirSync(FAILURES, { recursive: true });
        const name = task.name.replace(/[^\w-]+/g, '-').slice(0, 100);
        await explorer.page.screenshot({ path: join(FAILURES, `${name}.png`) });
      }
      await explorer.close();
      expect(explorer.errors).toEqual([]);
      expect([...explorer.origins].filter((origin) => origin !== 'null')).toEqual([served.address]);
    });
    await explorer.page
      .getByRole('region', { name: 'Graph' })
      .getByText(/^[1-9][\d,]* .*actors?$/)
      .waitFor();
    return explorer;
  })
  .extend('page', ({ explorer }) => explorer.page);
