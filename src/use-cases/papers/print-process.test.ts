import { afterAll, expect, test } from 'vitest'

import { planManyTimes } from '#tests/made/many-times.ts'
import { paperFormats } from '#domain/papers/issued-paper.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { textIn } from '#domain/text.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { newId } from '#store/engine/new-id.ts'
import { peatlands } from '#tests/world.ts'

import { readExamplePlan } from '../plan/example-plan.ts'
import { createPrintProcess } from './print-process.ts'
import { print, type PrintOrder } from './print.ts'

const printProcess = createPrintProcess()
afterAll(() => printProcess.close())

const order = (more: Partial<PrintOrder> = {}, plan = peatlands): PrintOrder => ({
  report: 'integrated-plan',
  facts: {
    plan,
    progress: noProgress,
    version: 'May',
    cover: paperWords.fr.integratedPlan.cover,
    madeOn: '2030-05-02',
    author: 'Secretariat',
  },
  language: 'fr',
  format: 'pdf',
  ...more,
})

const same = (some: Uint8Array, other: Uint8Array): boolean => Buffer.from(some).equals(Buffer.from(other))

test.each(paperFormats)(
  'the press writes the same %s as this process, and tells the same steps',
  async format => {
    const steps: { process: unknown[]; here: unknown[] } = { process: [], here: [] }
    const printedPaper = await printProcess.print(order({ format }), {
      tell: step => steps.process.push(step),
    })
    const here = await print(order({ format }), { tell: step => steps.here.push(step) })
    expect(same(printedPaper.bytes, here.bytes)).toBe(true)
    expect(printedPaper.title).toBe(here.title)
    expect(steps.process).toEqual([{ name: 'laying' }, { name: 'writing', amounts: { tables: 2, rows: 6 } }])
    expect(steps.here).toEqual(steps.process)
  },
)

test('a refusal comes back as a refusal, a defect as an error; the next paper is printed', async () => {
  await expect(printProcess.print(order({ report: 'novel' }), {})).rejects.toMatchObject({
    code: 'notFound',
    values: { what: 'novel' },
  })
  const strange = { ...peatlands, title: textIn('fr', 'Plan 漢') }
  await expect(printProcess.print(order({}, strange), {})).rejects.toMatchObject({ code: 'paperLetters' })
  const brokenInput = JSON.parse('{}')
  await expect(printProcess.print(order({ facts: brokenInput }), {})).rejects.toThrow(TypeError)
  expect((await printProcess.print(order({ format: 'docx' }), {})).bytes.length).toBeGreaterThan(1000)
})

test('papers are printed one after the other, and each order gets its own paper', async () => {
  const [pdf, docx] = await Promise.all([
    printProcess.print(order(), {}),
    printProcess.print(order({ format: 'docx' }), {}),
  ])
  expect(Buffer.from(pdf.bytes.slice(0, 4)).toString()).toBe('%PDF')
  expect(Buffer.from(docx.bytes.slice(0, 2)).toString()).toBe('PK')
})

test('a large paper that is cancelled while it is written does not delay the next one', async () => {
  const large = await planManyTimes(() => readExamplePlan('examples/wetlands-2023-2025', newId), 30)
  const controller = new AbortController()
  const cancelledPaper = printProcess.print(order({}, large), {
    signal: controller.signal,
    tell: ({ name }) => name === 'writing' && controller.abort(),
  })
  const next = printProcess.print(order(), {})
  await expect(cancelledPaper).rejects.toMatchObject({ code: 'cancelled' })
  expect(same((await next).bytes, (await print(order(), {})).bytes)).toBe(true)
  await expect(printProcess.print(order(), { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  })
})

test('a paper that ends the print process fails, and the next paper gets a new process', async () => {
  const ending = createPrintProcess()
  const lostPaper = ending.print(order(), { tell: () => void ending.close() })
  await expect(lostPaper).rejects.toThrow('The print process ended while it printed')
  expect((await ending.print(order({ format: 'docx' }), {})).bytes.length).toBeGreaterThan(1000)
  await ending.close()
})
