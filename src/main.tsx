import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './index.css';
import { wakeGraphics } from './renderer/wakeGraphics.ts';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { startExplorer } from './startExplorer.ts';
import { rememberTheme } from './store/rememberTheme.ts';

void wakeGraphics();
rememberTheme();
const root = document.getElementById('root');
if (root)
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
void startExplorer();
