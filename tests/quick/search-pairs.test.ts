import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { Activity, Plan } from '#domain/plan/plan.ts'
import { textIn } from '#domain/text.ts'
import { openStore } from '#store/open-store.ts'
import type { Store } from '#store/open-store.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { searchPlan } from '#store/records/search.ts'
import { pairsApart, pairsThatMeet } from '#tests/search-pairs.ts'
import type { WordPair } from '#tests/search-pairs.ts'
import { peatlands } from '#tests/world.ts'

let store: Store
beforeAll(async () => {
  store = await openStore({ memory: true })
}, 60_000)
afterAll(() => store.close())

test('each word of a pair finds a text with the other', async () => {
  const missed = await pairsWhere(pairsThatMeet, meetings => meetings < 2)
  expect(allPairs(pairsThatMeet)).toHaveLength(120)
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(2)
})

test('words and codes that only look alike do not find each other', async () => {
  const met = await pairsWhere(pairsApart, meetings => meetings > 0)
  expect(allPairs(pairsApart)).toHaveLength(60)
  expect(met.length, met.join('; ')).toBeLessThanOrEqual(2)
})

const allPairs = (pairs: typeof pairsApart): WordPair[] => languages.flatMap(language => pairs[language])

const pairsWhere = async (
  pairs: typeof pairsApart,
  judge: (meetings: number) => boolean,
): Promise<string[]> => {
  const judged: string[] = []
  for (const language of languages) {
    const plan = planOfTexts(language, pairs[language].flat())
    await store.write(async tx => ({ answer: await insertPlan(tx, plan) }))
    for (const [place, [one, other]] of pairs[language].entries()) {
      const finds = async (text: string, at: number) => {
        const hits = await store.read(reader => searchPlan(reader, { planId: plan.id, text, language }))
        return hits.some(({ id }) => id === activityId(plan.id, at))
      }
      const meetings = [await finds(one, place * 2 + 1), await finds(other, place * 2)].filter(Boolean).length
      if (judge(meetings)) judged.push(`${language} ${one} / ${other}`)
    }
  }
  return judged
}

const activityId = (planId: string, place: number): string => `${planId} ${place}`

// Each text is its own activity in one result of an invented plan.
let plans = 0
const planOfTexts = (language: string, texts: readonly string[]): Plan => {
  const [section] = peatlands.sections
  const [result] = section?.children ?? []
  const [strand] = result?.strands ?? []
  const [model] = strand?.activities ?? []
  if (!section || !result || !strand || !model) throw new Error('The invented plan has no activity')
  const id = `pairs ${plans++}`
  const activities = texts.map((text, place): Activity => ({
    ...model,
    id: activityId(id, place),
    text: textIn(language, text),
    indicators: [],
    citations: [],
    lineage: [],
  }))
  const only = {
    ...result,
    id: `${id} result`,
    indicators: [],
    strands: [{ id: `${id} strand`, version: 1, tags: [], activities }],
  }
  return {
    ...peatlands,
    id,
    slug: id.replace(' ', '-'),
    sections: [{ ...section, id: `${id} section`, indicators: [], children: [only] }],
  }
}
