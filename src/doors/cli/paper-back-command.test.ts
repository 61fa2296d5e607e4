import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'
import { languages } from '#domain/language.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { terminalOver } from '#tests/command-line.ts'
import { comment, editDocx, retype, track } from '#tests/edited-docx.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { loadExample } from '#use-cases/plan/load-example.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

const slug = 'wetlands-2023-2025'
const one = { author: 'Reviewer One', at: '2030-05-03T14:05:00Z' }
let folder: string
let store: Store
let jacana: Jacana

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-back-'))
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
  await jacana.do(loadExample, planner, { folder: join(import.meta.dirname, '../../../examples', slug) })
  await jacana.do(createVersion, planner, { slug, name: 'May' })
  const { bytes } = await jacana.do(makePaper, planner, {
    slug,
    version: 'May',
    language: 'en',
    format: 'docx',
  })
  const edits = [
    track('host country of COP15', 'hosts of COP15', one),
    retype('Deputy Secretary General', 'Vice Secretary General'),
    comment('Introduction', 'Shorter?', one),
  ]
  await writeFile(join(folder, 'back.docx'), editDocx(bytes, edits))
  await writeFile(join(folder, 'untouched.docx'), bytes)
}, 60_000)
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const terminal = terminalOver(() => ({ jacana, folder }))
const run = async (line: string) => {
  const { out, ...answer } = await terminal(line)
  return { ...answer, out: out.toString() }
}

test('each change has place, text, author and time, and what is left is listed', async () => {
  const { code, out } = await run('paper back back.docx')
  expect(code).toBe(0)
  expect(out).toContain('Made from the version “May” in English: 2\u00a0changes')
  expect(out).toContain('1.1, Row 2, Activities 2023  Work with the [-host country-]{+hosts+} of COP15.')
  expect(out).toContain('Reviewer One, 3 May 2030 at 14:05 UTC')
  expect(out).toContain('Comment  Shorter?')
  expect(out).toContain(`  ${wordsIn(returnedEditWords, 'en').reasons.paragraphChanged}: `)
  const [session] = (await jacana.do(showPapers, planner, { slug })).returns
  expect(out).toContain(`/en/plan/${slug}/papers/returns/${session?.id}`)
})

test('all changes are applied on request; a second time there is nothing to apply', async () => {
  const first = await run('paper back back.docx --accept all')
  expect(first.out).toContain(
    wordsIn(commandLineWords, 'en').returnApplied('2\u00a0changes', '0', '1', '0', '1'),
  )
  const again = await run('paper back back.docx --accept all')
  expect(again.out).toContain(wordsIn(returnedEditWords, 'en').states.done)
  expect(again.out).toContain(wordsIn(commandLineWords, 'en').nothingToApply)
  const report = JSON.parse((await run('paper back back.docx --json')).out)
  expect(report).toMatchObject({ slug, standings: { e1: { state: 'done' } } })
  expect(report.edits).toHaveLength(2)
  expect(report.unplaced).toHaveLength(1)
})

test('a file without changes leaves nothing to decide', async () => {
  expect((await run('paper back untouched.docx')).out).toContain(wordsIn(returnPageWords, 'en').noChanges)
  const [session] = (await jacana.do(showPapers, planner, { slug })).returns
  expect(session).toMatchObject({ fileName: 'untouched.docx', state: 'discarded' })
})

test.each(languages)('a fault is reported in %s', async language => {
  await writeFile(join(folder, 'letter.txt'), 'Dear all')
  expect(await run(`paper back --language ${language}`)).toMatchObject({
    code: 2,
    complaints: wordsIn(commandLineWords, language).returnFileNeeded,
  })
  expect(await run(`paper back letter.txt --language ${language}`)).toMatchObject({
    code: 1,
    complaints: refusalSentence(language, new Refusal('paperNotWord')),
  })
  expect((await run(`paper back back.docx --accept some --language ${language}`)).code).toBe(2)
  expect((await run(`paper back back.docx --plan nothing --language ${language}`)).code).toBe(1)
})
