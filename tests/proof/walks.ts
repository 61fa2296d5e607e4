import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

import type { Proof } from './proof.ts'

/** The tests that go over every page, form, language and earlier build; `npm test` takes a part of each. */
const files = ['earlier-build', 'every-page', 'history', 'history-forms', 'returned-languages']

/** Proves in a browser that each page and form is right in every language, theme and order of steps. */
export const walks: Proof = {
  name: 'walks over every page, form and language',
  isLong: true,
  run: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jacana-walks-'))
    try {
      const report = join(folder, 'report.json')
      await runTests(report)
      const { numPassedTests, numFailedTests, testResults } = reportShape.parse(
        JSON.parse(await readFile(report, 'utf8')),
      )
      const faults = testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .flatMap(({ status, fullName }) => (status === 'failed' ? [fullName] : []))
      const holds = numFailedTests === 0 && testResults.every(({ status }) => status === 'passed')
      return { holds, figures: `${numPassedTests} tests passed, ${numFailedTests} failed`, faults }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

const runTests = (report: string): Promise<unknown> => {
  const names = files.map(name => `tests/full/${name}.test.ts`)
  const args = ['run', '--project', 'full', '--reporter=json', `--outputFile.json=${report}`, ...names]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    env: { ...process.env, JACANA_WALKS: 'whole' },
    stdio: 'ignore',
  })
  return new Promise(resolve => child.on('close', resolve))
}

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})
