import { defineConfig } from 'vitest/config'

// Pages say times in the zone of the process; what tests expect must not depend on the machine's.
process.env['TZ'] = 'UTC'

const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const

/**
 * What reads, writes, prints or compares papers, and the exams over a world that has papers: long, and needed
 * where reading, documents, reports or forms change.
 */
const papers = [
  'src/{documents,reading}/**/*.test.ts',
  'src/domain/differences/plan-changes.test.ts',
  'src/use-cases/{background,imports,papers,returns}/**/*.test.ts',
  'src/doors/cli/paper*.test.ts',
  'tests/quick/{bad-forms,bad-input,exam-rights,exam-use-cases,golden-pages,import-shows,made-plans}.test.ts',
  'tests/quick/{paper-*,real-plan,report-files}.test.ts',
  'tests/quick/{return-pages,returned-*,round-trip,store-papers,store-returns,table-files}.test.ts',
]

/**
 * What opens a whole installation and walks through it: sign-in, mail, rights, the pages of everybody. Each takes
 * seconds, so that they would make up most of `quick`.
 */
const worlds = [
  'src/doors/cli/{run,version}-command.test.ts',
  'src/doors/web/frame/sent-form.test.ts',
  'src/store/engine/{connections,embedded,folder-lock,one-pool}.test.ts',
  'src/store/jobs/job-runner.test.ts',
  'src/use-cases/publications/publications.test.ts',
  'tests/quick/{access,activity,key,mail,plan,public,register-import,version}-pages.test.ts',
  'tests/quick/api-*.test.ts',
  'tests/quick/{exam-doors,exam-published,exam-record-rights,exam-scope,sites-register}.test.ts',
  'tests/quick/{mail-cut-off,mail-to-people,page-weight,pages,people,posts,search-pairs,secret,sign-in*}.test.ts',
  'tests/quick/store-{deletion,mail,person-data,use-cases,versions}.test.ts',
]

const setupFiles = ['tests/share-empty-database.ts']

/**
 * `quick` answers within seconds; `worlds` walks through whole installations; `papers` is all about papers. None of them
 * needs a browser or a server. `full` uses a real Chromium and a real PostgreSQL.
 */
export default defineConfig({
  test: {
    // Every core: nothing else waits for the machine.
    maxWorkers: '100%',
    globalSetup: 'tests/empty-database.ts',
    projects: [
      {
        oxc,
        test: {
          name: 'quick',
          include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/quick/**/*.test.ts'],
          exclude: [...papers, ...worlds],
          setupFiles,
          // Our modules keep nothing that another test could trip over: they are loaded once for each worker, not for each file.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'worlds',
          include: worlds,
          setupFiles,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'papers',
          include: papers,
          setupFiles,
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc,
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          globalSetup: 'tests/full/share-postgres.ts',
          setupFiles,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
