import './data/zod-without-eval.ts';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { composeWindow } from './app/compose-window.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const composed = composeWindow(window.afterview, navigator.language);
createRoot(root).render(
  <StrictMode>
    <App {...composed} />
  </StrictMode>,
);
