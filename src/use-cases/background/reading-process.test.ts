import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { FileOnDisk } from '#fields/kinds/file.ts'
import { composePlan } from '#tests/made/compose.ts'
import { makeTxt } from '#tests/made/make-txt.ts'

import { readFileHere } from '../read-file.ts'
import { createReadingProcess } from './reading-process.ts'

const reading = createReadingProcess()
afterAll(() => reading.close())

const bytes = new TextEncoder().encode(makeTxt(composePlan({ seed: 3, language: 'es', layout: 'seven' })))
const letter = new TextEncoder().encode('Dear colleagues, thank you for the fine days by the lake.')

test('the reading process gives the same answer as this process', async () => {
  expect(await reading.readFile('plan', { bytes, language: 'es' })).toEqual(
    await readFileHere('plan', { bytes, language: 'es' }),
  )
})

test('a file on the disk is read as its bytes are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jacana-reading-'))
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const plan = await reading.readFile('plan', { bytes: new FileOnDisk(path, ''), language: 'es' })
  await rm(folder, { recursive: true })
  expect(plan).toEqual(await reading.readFile('plan', { bytes, language: 'es' }))
})

test('a refusal comes back as a refusal, and the next file is read', async () => {
  await expect(reading.readFile('plan', { bytes: letter })).rejects.toMatchObject({ code: 'fileNotAPlan' })
  await expect(reading.readFile('origin', { bytes: letter })).rejects.toMatchObject({ code: 'paperNotWord' })
  expect((await reading.readFile('plan', { bytes })).parsedPlan.sections).not.toEqual([])
})

test('a file that takes too long is refused as too heavy', async () => {
  const hasty = createReadingProcess({ heap: 512, deadline: 1 })
  await expect(hasty.readFile('plan', { bytes })).rejects.toMatchObject({ code: 'fileTooHeavy' })
  await hasty.close()
})

test('a file that ends the process is refused as too heavy; the next file gets a new process', async () => {
  const ending = createReadingProcess()
  const lostReading = ending.readFile('plan', { bytes })
  setTimeout(() => void ending.close(), 1)
  await expect(lostReading).rejects.toMatchObject({ code: 'fileTooHeavy' })
  expect((await ending.readFile('plan', { bytes })).parsedPlan.sections).not.toEqual([])
  await ending.close()
})
