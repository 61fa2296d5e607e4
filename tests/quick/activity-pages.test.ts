import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityFormWords } from '#i18n/pages/activity-form.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { applyImport } from '#use-cases/imports/apply-import.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { reviseIndicator } from '#use-cases/plan/revise-indicator.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const { slug } = peatlands
let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands])
}, 120_000)
afterAll(() => pages?.close())

/** The present activity whose English text begins with these words, and its address. */
const findActivity = async (words: string) => {
  const plan = await pages.jacana.do(showPlan, planner, { slug })
  const { result, activity } = allStrands(plan)
    .flatMap(({ result, strand }) => strand.activities.map(each => ({ result, activity: each })))
    .filter(place => place.activity.text.words['en']?.text.startsWith(words))[0] ?? {
    result: undefined,
    activity: undefined,
  }
  if (!result || !activity) throw new Error(`the world has no activity “${words}”`)
  return {
    activity,
    at: (language: 'en' | 'fr' | 'es') => activityAddress(language, slug, result.number, activity),
  }
}

const get = async (path: string) => (await pages.app.request(path)).text()

const post = async (path: string, fields: [string, string][]) => {
  const answer = await pages.app.request(path, {
    method: 'POST',
    headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() }
}

/** The fields of the activity's form, with some changes. */
const form = (version: number, changes: Record<string, string> = {}): [string, string][] =>
  Object.entries({
    version: String(version),
    text: 'Draw the map',
    status: 'onTrack',
    leads: 'SO / FO',
    funding: 'core',
    ...changes,
  })

test('leads and funding are chosen from the legend, several by several choices', async () => {
  const { activity, at } = await findActivity('Draw')
  const text = await get(at('fr'))
  expect(text.match(/<select name="leads"/g)).toHaveLength(3)
  expect(text).toContain('<option value="SO" selected="">SO · Responsable scientifique</option>')
  const answer = await post(at('en'), [
    ...form(activity.version, { leads: 'FO' }),
    ['leads', 'SO'],
    ['leads', ''],
  ])
  expect(answer.location).toContain('?saved')
  expect((await findActivity('Draw')).activity.leads.map(({ code }) => code)).toEqual(['FO', 'SO'])
})

test('what became of a form stays out of the links to its page in other languages and colours', async () => {
  const { at } = await findActivity('Draw')
  const text = await get(`${at('fr')}?before=9&saved`)
  expect(text).toContain(wordsIn(activityPageWords, 'fr').savedNotice)
  for (const language of languages)
    expect(text).toContain(`hreflang="${language}" href="${at(language)}?before=9"`)
  expect(text).toContain(`name="back" value="${at('fr')}?before=9"`)
})

test.each(languages)(
  'an unknown code, an invalid day and an empty text are refused in %s; the form keeps them',
  async language => {
    const { activity, at } = await findActivity('Draw')
    const text = activity.text.words[language]?.text ?? ''
    const refusedPage = async (changes: Record<string, string>) => {
      const answer = await post(at(language), form(activity.version, { text, ...changes }))
      expect(answer.status).toBe(422)
      return answer.text
    }
    const unknown = await refusedPage({ leads: 'XYZ' })
    expect(unknown).toContain(
      refusalSentence(
        language,
        new Refusal('codeNotInLegend', { code: 'XYZ', choices: 'SO, FO', codeField: 'leads' }),
      ),
    )
    expect(unknown).toContain(wordsIn(activityFormWords, language).notInLegend('XYZ'))
    expect(await refusedPage({ deadline: '31 février 2024' })).toContain('value="31 février 2024"')
    expect(await refusedPage({ text: ' ' })).toContain(refusalSentence(language, new Refusal('textEmptied')))
    expect((await findActivity('Draw')).activity).toEqual(activity)
  },
)

test('a form that changes nothing says so, and does not say "saved"', async () => {
  const { activity, at } = await findActivity('Draw')
  const leads = activity.leads.map(({ code }) => code).join(' / ')
  const { location } = await post(
    at('es'),
    form(activity.version, { text: activity.text.words['es']?.text ?? '', leads }),
  )
  const text = await get(location)
  expect(text).toContain(wordsIn(activityFormWords, 'es').unchanged)
  expect(text).not.toContain(wordsIn(activityPageWords, 'es').savedNotice)
})

test('a closing entry has no status and refuses one', async () => {
  const { activity, at } = await findActivity('Completed in 2030')
  expect(await get(at('en'))).not.toContain('name="status"')
  const fields = form(activity.version, {
    text: 'Completed in 2030, as planned.',
    leads: '',
    funding: '',
  }).filter(([name]) => name !== 'status')
  expect((await post(at('en'), fields)).location).toContain('?saved')
  const after = await findActivity('Completed in 2030')
  const forced = await post(`${after.at('en')}/status`, [
    ['status', 'offPlan'],
    ['seen', '0'],
  ])
  expect(forced.status).toBe(422)
})

test('words in place of a deadline stay until a day replaces them', async () => {
  const { activity, at } = await findActivity('Print')
  const day = { slug, id: activity.id, version: activity.version, language: 'en', deadline: '2031-05-31' }
  await pages.jacana.do(reviseActivity, planner, day)
  expect(await get(at('en'))).toContain('type="date" name="deadline" id="deadline" value="2031-05-31"')
})

/** A pattern of text that no page may show: JSON, ids, names of fields in the program. */
const internal =
  /\{&quot;|\{"|[0-9a-f]{8}-[0-9a-f]{4}-|\b(?:notApplicable|indicatorId|fromActivityId|activityIndicator|madeFrom|citations|lineage)\b/

test('the history of every activity is in sentences: no field of the program, no id, no JSON', async () => {
  const { jacana } = pages
  const { bytes } = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
  const newer = Buffer.from(bytes)
    .toString()
    .replaceAll('"Audit"', '"Audit by two"')
    .replaceAll('Peatlands are mapped', 'Peatlands are well mapped')
  const withRow = newer.replaceAll('Print the map', 'Print the map and IV.2 (Resolution IV.2 par. 4)')
  const { id, version } = await jacana.do(startImport, planner, {
    bytes: Uint8Array.from(Buffer.from(withRow)),
    fileName: 'next.json',
    planSlug: slug,
  })
  const appliedPage = await jacana.do(applyImport, planner, { id, version })
  expect(appliedPage).toMatchObject({ slug, created: false })
  const plan = await jacana.do(showPlan, planner, { slug })
  const [yearly] = allStrands(plan).flatMap(({ strand }) =>
    strand.activities.flatMap(({ indicators }) => indicators),
  )
  if (yearly)
    await jacana.do(reviseIndicator, planner, {
      slug,
      id: yearly.id,
      version: yearly.version,
      language: 'fr',
      text: 'Vu',
    })
  for (const { result, strand } of allStrands(plan))
    for (const activity of strand.activities)
      for (const language of languages) {
        const page = await get(activityAddress(language, slug, result.number, activity))
        const trail = page.slice(page.indexOf('id="trail"')).replace(/<[^>]*>/g, ' ')
        expect(trail, `${language} ${activity.text.words['en']?.text}`).not.toMatch(internal)
      }
  const { at } = await findActivity('Audit by two')
  expect(await get(at('en'))).toContain('Changed by import of next.json.')
  expect(await get(at('fr'))).toMatch(
    /<dt>Texte \(anglais\)<\/dt><dd><del>Audit<\/del> <ins>Audit by two<\/ins>/,
  )
})
