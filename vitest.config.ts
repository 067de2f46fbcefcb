import { defineConfig } from 'vitest/config';

const bundle = '__tests__/bundle/**/*.test.ts';

export default defineConfig({
  // Vite warns of every source map that a dependency promises and does not ship.
  logLevel: 'error',
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'coverage/vitest.json' }]],
    // These import JSON without the attribute that Node asks for; Vite reads it without.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser)/] } },
    projects: [
      { extends: true, test: { name: 'sources', include: ['__tests__/**/*.test.ts'], exclude: [bundle] } },
      {
        extends: true,
        test: { name: 'bundle', include: [bundle], globalSetup: '__tests__/bundle/setup.ts' },
      },
    ],
  },
});
