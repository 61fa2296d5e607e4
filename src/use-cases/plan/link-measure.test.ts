import { beforeAll, expect, test } from 'vitest'

import type { Person } from '#domain/rights/right.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { checkTotals } from '#store/records/check-totals.ts'
import { bringPlan } from '#tests/bring-plan.ts'
import { outings } from '#tests/measured-register.ts'
import { outing } from '#tests/outing.ts'
import { planner, reader } from '#tests/people.ts'
import { putRecords } from '#tests/put-records.ts'
import { grantsTo, recordsWorld } from '#tests/records-world.ts'
import { peatlands } from '#tests/world.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'
import { showAudit } from '../admin/show-audit.ts'

import { linkMeasure } from './link-measure.ts'
import { showMeasureLink } from './show-measure-link.ts'
import { showResult } from './show-result.ts'
import { unlinkMeasure } from './unlink-measure.ts'

// One measure is enough, and makes the totals quick.
const counted: Register = { ...outings, measures: { begun: outings.measures['begun'] as Measure } }
const world = recordsWorld([counted])
const { slug } = peatlands
const [result] = peatlands.sections[0]?.children ?? []
const indicator = result?.indicators[0]?.id ?? ''
const number = result?.number ?? ''
const link = { slug, indicator, register: 'outings', measure: 'begun', only: { topics: ['peat'] } }

/** Somebody who reads every plan, and some of what is behind the number. */
const readerWith = (limit: Parameters<typeof grantsTo>[1]): Person => ({
  ...reader,
  grants: [...reader.grants, ...grantsTo([outings], { may: ['read'], ...limit })],
})
const recorder: Person = { ...planner, grants: [...planner.grants, ...grantsTo([outings])] }

beforeAll(async () => {
  await world.jacana.do(bringPlan, planner, peatlands)
  const year = peatlands.firstYear
  world.now = new Date(`${year + 1}-05-10T10:00:00Z`)
  await writeInTransaction(world.store, async tx => {
    await putRecords(tx, outings, [
      outing('a', { from: `${year - 1}-12-31`, topics: ['peat'] }),
      outing('b', { from: `${year}-01-01`, topics: ['peat', 'birds'] }),
      outing('c', { from: `${year}-06-01`, topics: ['birds'] }),
      outing('d', { from: `${year + 1}-05-10`, topics: ['peat'] }),
      outing('e', { from: `${year + 1}-05-11`, topics: ['peat'] }),
      outing('f', { topics: ['peat'] }),
    ])
    await checkTotals(tx, counted)
  })
})

const numbersFor = async (person: Person) =>
  (await world.jacana.do(showResult, person, { slug, number })).numbers

test('an indicator shows the number of its measure for the years of the plan, up to today', async () => {
  const before = await world.jacana.do(showResult, planner, { slug, number })
  expect(await world.jacana.do(linkMeasure, planner, link)).toEqual({ changed: true })
  expect(await world.jacana.do(linkMeasure, planner, link)).toEqual({ changed: false })
  expect(await numbersFor(recorder)).toMatchObject([
    {
      indicatorId: indicator,
      name: 'begun',
      question: { from: `${peatlands.firstYear}-01-01`, until: `${peatlands.firstYear + 1}-05-10` },
      total: { value: '2' },
      leftOut: [{ reason: 'noDay', count: 1 }],
    },
  ])
  const { plan } = await world.jacana.do(showResult, planner, { slug, number })
  expect(plan.revision).toBe(before.plan.revision)
})

test('whoever does not read all that is behind the number sees none', async () => {
  await world.jacana.do(linkMeasure, planner, link)
  expect(await numbersFor(reader)).toEqual([])
  expect(await numbersFor(readerWith({ where: { records: { field: 'kind', among: ['boat'] } } }))).toEqual([])
  expect(await numbersFor(readerWith({ fields: ['title', 'from'] }))).toEqual([])
  expect(await numbersFor(readerWith({ fields: ['title', 'from', 'topics'] }))).toMatchObject([
    { total: { value: '2' } },
  ])
})

test('a link is in the history of its indicator, and can be ended', async () => {
  await world.jacana.do(linkMeasure, planner, link)
  expect(await world.jacana.do(showMeasureLink, recorder, { slug, indicator })).toMatchObject({
    link: { measure: 'begun', only: { topics: ['peat'] } },
    result: { number },
  })
  expect(await world.jacana.do(unlinkMeasure, planner, { slug, indicator })).toEqual({ changed: true })
  expect(await world.jacana.do(unlinkMeasure, planner, { slug, indicator })).toEqual({ changed: false })
  expect(await numbersFor(recorder)).toEqual([])
  const [last] = await world.jacana.do(showAudit, planner, { subject: indicator })
  expect(last).toMatchObject({
    useCase: 'unlink-measure',
    subject: { kind: 'measureLink' },
    before: { register: 'outings', measure: 'begun' },
  })
})

test.each([
  [{ indicator: 'none' }, 'notFound'],
  [{ measure: 'none' }, 'notFound'],
  [{ register: 'none' }, 'notFound'],
  [{ only: { area: ['1'] } }, 'inputInvalid'],
  [{ only: { kind: ['nothing of the kind'] } }, 'inputInvalid'],
])('%j is refused with %s', async (wrong, code) => {
  await expect(world.jacana.do(linkMeasure, planner, { ...link, ...wrong })).rejects.toMatchObject({ code })
})

test('whoever may change only some fields of the plan makes no link', async () => {
  const translator: Person = {
    ...reader,
    grants: [{ right: ['change', 'plan'], fields: ['text.translation'] }],
  }
  const refusal = { code: 'notPermitted' }
  await expect(world.jacana.do(linkMeasure, translator, link)).rejects.toMatchObject(refusal)
  await expect(world.jacana.do(unlinkMeasure, translator, link)).rejects.toMatchObject(refusal)
  await expect(world.jacana.do(showMeasureLink, translator, link)).rejects.toMatchObject(refusal)
})
