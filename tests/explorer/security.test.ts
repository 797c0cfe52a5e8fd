import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedExplorer, serveExplorer } from './openExplorer.ts';

let served: ServedExplorer;
let outside = '';
let outsideRequests = 0;

const stranger = createServer((_, response) => {
  outsideRequests++;
  response.end();
});

beforeAll(async () => {
  served = await serveExplorer();
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  outside = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await served.close();
  stranger.close();
});

describe('the opened explorer', () => {
  test('asks nobody but its own server and reports no error', async () => {
    const { page, errors, origins, close } = await served.open();
    await page.waitForLoadState('networkidle');
    expect([...origins].filter((origin) => origin !== 'null')).toEqual([served.address]);
    expect(errors).toEqual([]);
    await close();
  });
});

const ATTEMPTS: readonly (readonly [string, string, (outside: string) => void])[] = [
  [
    'a script from outside',
    'script-src-elem',
    (outside) => {
      const script = document.createElement('script');
      script.src = `${outside}/a.js`;
      document.head.append(script);
    },
  ],
  [
    'a script written into the page',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
    },
  ],
  [
    'a script in an attribute',
    'script-src-attr',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<img alt="" src="" onerror="alert(1)">');
    },
  ],
  [
    'code made from text',
    'script-src',
    () => {
      setTimeout('document.title = "taken over"');
    },
  ],
  [
    'a request to outside',
    'connect-src',
    (outside) => {
      fetch(outside).catch(() => {});
    },
  ],
  [
    'a socket to outside',
    'connect-src',
    (outside) => {
      new WebSocket(outside.replace('http', 'ws'));
    },
  ],
  [
    'an image from outside',
    'img-src',
    (outside) => {
      new Image().src = `${outside}/a.png`;
    },
  ],
  [
    'a style sheet from outside',
    'style-src-elem',
    (outside) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `${outside}/a.css`;
      document.head.append(link);
    },
  ],
  [
    'a frame',
    'frame-src',
    (outside) => {
      const frame = document.createElement('iframe');
      frame.src = outside;
      document.body.append(frame);
    },
  ],
  [
    'a form sent to outside',
    'form-action',
    (outside) => {
      const form = document.createElement('form');
      form.action = outside;
      document.body.append(form);
      form.submit();
    },
  ],
];

describe('the policy stops', () => {
  test.each(ATTEMPTS)('%s', async (_, directive, attempt) => {
    const { page, close } = await served.open();
    const stopped = nextStopped(page);
    await page.evaluate(attempt, outside);
    expect(await stopped).toBe(directive);
    expect(outsideRequests).toBe(0);
    expect(await page.title()).not.toBe('taken over');
    await close();
  });
});

/** The directive of the next thing that the policy stops in the page. */
function nextStopped(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        });
      }),
  );
}
