import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,e2e/support}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // `npm test` counts the tests from the report.
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
});
