import { defineConfig } from 'vitest/config'

/** `quick` needs neither a browser nor a server; `full` uses a real Chromium and a real PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      {
        esbuild: { jsx: 'automatic', jsxImportSource: 'hono/jsx' },
        test: { name: 'quick', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/quick/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        esbuild: { jsx: 'automatic', jsxImportSource: 'hono/jsx' },
        test: { name: 'full', include: ['tests/full/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
})
