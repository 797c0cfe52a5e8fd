import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { listBrowserFlags } from './scripts/browserFlags.ts';
import { findBrowser } from './scripts/findBrowser.ts';

const BROWSER_TESTS = ['tests/browser/**/*.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'];
const EXPLORER_TESTS = ['tests/explorer/**/*.test.ts'];

const browser = findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER_TESTS, ...EXPLORER_TESTS],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react(), tailwindcss()],
        optimizeDeps: {
          include: ['react', 'react-dom', 'react-dom/client', 'react/jsx-dev-runtime', 'axe-core'],
        },
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: listBrowserFlags(),
                ...(browser === undefined ? {} : { executablePath: browser }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'explorer',
          environment: 'node',
          include: EXPLORER_TESTS,
          globalSetup: ['tests/explorer/buildExplorer.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
