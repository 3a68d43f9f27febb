import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,e2e/support}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // No test measures time: this only ends one that hangs, on a busy machine too.
    testTimeout: 30_000,
    // `npm test` counts the tests from the report.
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
});
