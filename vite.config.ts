// How the app is built and served: relative addresses, so that dist/ works under any path, and no source maps.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { makeChunkName, makePictureName } from './scripts/lib/first-chunk.ts';
import { embedScript } from './scripts/lib/embed-script.ts';
import { pageHead } from './scripts/lib/page-head.ts';
import { ROOT } from './scripts/lib/project.ts';
import { createReviewWriter, reviewWriter } from './scripts/lib/review-writer.ts';
import { staticPage } from './scripts/lib/static-page.ts';
import { seedWatcher } from './scripts/lib/seed-watcher.ts';

const review = createReviewWriter(`${ROOT}seeds/review.json`);

export default defineConfig({
  base: './',
  plugins: [
    react(),
    pageHead(),
    embedScript(),
    staticPage(),
    seedWatcher(review.isOwnWrite),
    reviewWriter(review),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: {
      // Every browser of that target knows modulepreload.
      polyfill: false,
      // What is opened later names its style sheets only: the names of all its code would weigh 1 kB in the first picture.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: makeChunkName(), debugName: 'first', priority: 2 },
            { name: makePictureName(), debugName: 'pictures', priority: 1 },
          ],
        },
      },
    },
    sourcemap: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
});
