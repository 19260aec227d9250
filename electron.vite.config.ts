import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The oldest runtime the app must run on: Electron 33 is Node 20.18 and Chrome 130. */
const oldest = { node: 'node20.18', chrome: 'chrome130' };

/** Everything is bundled but Electron itself and node-notifier, which finds its helper programs beside its own files. */
const external = ['electron', /^electron\//, 'node-notifier'];

export default defineConfig({
  main: {
    build: {
      outDir: 'dist/main',
      target: oldest.node,
      externalizeDeps: false,
      lib: { entry: 'main/main.ts', formats: ['es'] },
      rolldownOptions: { external, output: { entryFileNames: 'main.js' } },
    },
  },
  preload: {
    build: {
      outDir: 'dist/preload',
      target: oldest.node,
      externalizeDeps: false,
      lib: { entry: 'preload/bridge.ts', formats: ['cjs'] },
      rolldownOptions: { external, output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // A folder of their own: what workers may do is told with their scripts.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } } },
    // Prepared for development it would lose its binary.
    optimizeDeps: { exclude: ['harper.js'] },
    build: {
      outDir: 'dist/renderer',
      target: oldest.chrome,
      minify: true,
      // One file, so that the order of the rules does not depend on which screen came first.
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.resolve(import.meta.dirname, 'renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              // What the first picture needs is one file; what several later screens share is another, not one each.
              { name: 'first', tags: ['$initial'] },
              { name: 'shared', test: /\.tsx?$|node_modules/u, minShareCount: 2 },
            ],
          },
        },
      },
    },
  },
});
