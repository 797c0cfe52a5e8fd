import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** No outside origin. The development server needs inline scripts, so that only the built page carries it. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function writeContentSecurityPolicy(): Plugin {
  return {
    name: 'attest:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      },
    ],
  };
}

/** linkedom asks with an `eval` that never runs whether there is a canvas; the page's policy would refuse it. */
const QUIET = { checks: { eval: false } };

export default defineConfig({
  plugins: [react(), tailwindcss(), writeContentSecurityPolicy()],
  publicDir: 'graph-data/graphs',
  build: { target: 'es2023', chunkSizeWarningLimit: 2000, rolldownOptions: QUIET },
  worker: { format: 'es', rolldownOptions: QUIET },
  server: { watch: { ignored: ['**/tests/**', '**/extraction/**', '**/training/**', '**/cli/**'] } },
});
