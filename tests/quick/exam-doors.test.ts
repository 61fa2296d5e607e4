import { afterAll, beforeAll, expect, test } from 'vitest'

import { publicPerson } from '#registers/public-person.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { narrowGrants, rightsForKeys } from '#domain/rights/narrow-grants.ts'
import { textIn } from '#domain/text.ts'
import type { Watch } from '#use-cases/watch.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { mailReader, tell } from '../mail-notices.ts'
import { guestPlanner, planner } from '../people.ts'
import { planWithNewIds } from '../plan-with-new-ids.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

// What somebody may not see is not found: by no door, in no count, in no option.

/** A word of the hidden plan that somebody may ask for, and one beside it that nobody here ever writes. */
const [askedWord, secretWord] = ['Zygnema', 'Desmidia']

const hidden: Plan = JSON.parse(
  JSON.stringify(planWithNewIds())
    .replaceAll('"text":"Draw the map"', `"text":"Draw the map of ${askedWord} ${secretWord}"`)
    .replaceAll('IV.2', 'XLII.7'),
)
const { slug } = hidden

let pages: TestPages
const ids = { mail: '', version: '', import: '', job: '', activity: '' }

beforeAll(async () => {
  pages = await openTestPages([peatlands, hidden], undefined, (_, watch) => untilCancelled(watch))
  const { jacana } = pages
  await jacana.do(createVersion, planner, { slug: peatlands.slug, name: 'May' })
  ids.version = (await jacana.do(createVersion, planner, { slug, name: `${secretWord} May` })).id
  const order = { slug, version: ids.version, language: 'en', format: 'docx' } as const
  const file = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
  const sent = { bytes: Uint8Array.from(file.bytes), fileName: `${secretWord}.json`, planSlug: slug }
  ids.import = (await jacana.do(startImport, planner, sent)).id
  const title = textIn('en', `${secretWord} plan`)
  const values = { plan: title, version: `${secretWord} May`, link: `/en/plan/${slug}` }
  const notice = { notice: { kind: 'planPublished', values } as const, reader: mailReader(secretWord) }
  ids.mail = (await jacana.do(tell, planner, notice)) ?? ''
  ids.job = pages.paperJobs.start(planner, order).id
  ids.activity = hidden.sections[0]?.children[0]?.strands[0]?.activities.at(-1)?.id ?? ''
}, 120_000)
afterAll(() => pages?.close())

/** A paper that is under way as long as the exam looks at it. */
const untilCancelled = ({ signal }: Watch): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Refusal('cancelled'))))

const get = (address: string) => pages.app.request(`/en${address}`)
const post = (address: string, fields: Record<string, string | File>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return pages.app.request(`/en${address}`, { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

/** The doors, each with its tries. Feeds are not there yet. */
const doors: Record<string, () => (() => Response | Promise<Response>)[]> = {
  list: () => [() => get('/plan'), () => get('/import'), () => get(`/plan/${slug}/versions`)],
  count: () => [() => get(''), () => get('/mandates'), () => get(`/search?q=${askedWord}`)],
  search: () => [() => get('/search?q=map'), () => get(`/plan/${peatlands.slug}?q=${askedWord}`)],
  filter: () => [
    () => get(`/plan/${slug}?function=1`),
    () => get(`/plan/${peatlands.slug}?mandate=resolution-xlii-7`),
  ],
  sort: () => [() => get(`/plan/${slug}?page=2`)],
  record: () => [
    () => get(`/plan/${slug}`),
    () => get(`/plan/${slug}/result/1.1`),
    () => get('/mandates/resolution-xlii-7'),
  ],
  export: () => [
    ...['csv', 'xlsx', 'json'].map(format => () => get(`/plan/${slug}/export.${format}`)),
    ...['mandates', 'standing', 'versions', 'papers'].map(
      table => () => get(`/plan/${slug}/tables/${table}.csv`),
    ),
    () => get('/search/found.csv?q=map'),
    () => get('/import/imports.csv'),
    () => get(`/plan/${slug}/versions/${ids.version}.json`),
  ],
  'import that creates': () => [() => post('/import', { file: namedFile(), plan: '', language: '' })],
  'import that changes': () => [
    () => post('/import', { file: namedFile(), plan: slug, language: '' }),
    () => get(`/import/${ids.import}`),
    () => post(`/import/${ids.import}/apply`, { version: '1' }),
    () => post(`/import/${ids.import}/discard`, { version: '1' }),
  ],
  job: () => [
    () => get(`/plan/${slug}/papers/making/${ids.job}`),
    () => get(`/plan/${peatlands.slug}/papers/making/${ids.job}`),
    () => post(`/plan/${slug}/papers/making/${ids.job}`, {}),
  ],
  file: () => [() => get(`/files/${ids.import}`), () => get(`/import/${ids.import}/doubts.xlsx`)],
  history: () => [
    () => get(`/plan/${slug}/activity/${ids.activity}`),
    () => get(`/plan/${slug}/compare?from=${ids.version}`),
  ],
  change: () => [
    () => post(`/plan/${slug}/activity/${ids.activity}`, { version: '1', text: 'Mine' }),
    () => post(`/plan/${slug}/activity/${ids.activity}/status`, { status: 'onTrack', seen: '0' }),
    () => post(`/plan/${slug}/versions`, { name: 'Mine' }),
  ],
  // A mail to somebody else names the hidden plan: only its reader hears of it.
  mail: () => [
    () => get('/administration/mail'),
    () => get('/account/notices'),
    () => post('/administration/mail/send', { id: ids.mail }),
    () => post('/administration/mail/came-back', { id: ids.mail }),
  ],
  'options of papers': () => [
    () => post(`/plan/${peatlands.slug}/papers`, { ...paperOptions, version: ids.version }),
    () => post(`/plan/${peatlands.slug}/papers`, { ...paperOptions, version: 'May', since: ids.version }),
    () => post(`/plan/${slug}/papers`, paperOptions),
    () => get(`/plan/${peatlands.slug}/compare?from=${ids.version}`),
    () => get(`/plan/${slug}/papers/integrated-plan/cover-en`),
  ],
}

const paperOptions = { report: 'integrated-plan', version: 'May', language: 'en', format: 'docx' }
const namedFile = () => new File(['not a plan'], 'plan.txt')

const publicKind = {
  personId: 'committee',
  posts: [],
  roles: [{ role: 'committeeMember', sections: [] }],
} as const

const people: readonly Person[] = [
  { ...guestPlanner(peatlands.id), name: 'a guest of the other plan' },
  publicPerson,
  { id: 'committee', name: 'a committee member', grants: allGrantsOf(publicKind) },
  { id: 'nobody', name: 'nobody', grants: [] },
  {
    ...planner,
    name: 'a key for the other plan',
    grants: narrowGrants(planner.grants, { rights: rightsForKeys(planner.grants), planId: peatlands.id }),
  },
]

let cells = 0

test.each(people.map(person => [person.name || 'the public', person] as const))(
  '%s finds a hidden plan by no door',
  async (_, person) => {
    pages.actAs({ person, by: person.name.startsWith('a key') ? 'key' : 'session' })
    let knocks = 0
    for (const [door, tries] of Object.entries(doors))
      for (const knock of tries()) {
        const response = await knock()
        const text = await response.text()
        expect.soft(response.status, door).not.toBe(500)
        expect.soft(text, `${door}, ${knocks}`).not.toMatch(/Desmidia|XLII\.7/u)
        knocks += 1
      }
    cells += knocks
    expect(knocks).toBeGreaterThan(38)
    expect(pages.defects).toEqual([])
  },
)

test('the exam says how many tries it made', () => {
  console.log(`exam of doors: ${cells} cells`)
  expect(cells).toBeGreaterThan(38 * people.length)
})

test('the planner finds it by the same doors, so the exam looks in the right places', async () => {
  pages.actAs({ person: planner, by: 'session' })
  for (const door of ['record', 'export', 'search'])
    for (const knock of doors[door]?.().slice(0, 1) ?? []) {
      const response = await knock()
      expect(response.status, door).toBe(200)
      expect(await response.text(), door).toMatch(/Desmidia/u)
    }
})
