import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person, type Right, type Verb } from '#domain/rights/right.ts'
import { publicPerson } from '#registers/public-person.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { paths, type PathName } from '#doors/web/paths.ts'

import { readPageForms } from '../page-forms.ts'
import { freePort } from './free-port.ts'

// The built program with the example, crawled as each of its people and as the public, link by link.

const main = join(import.meta.dirname, '../../dist/main.js')
const example = join(import.meta.dirname, '../../examples/wetlands-2023-2025/people.json')

type DemoPerson = { name: string; posts: string[]; roles: (Partial<HeldRole> & Pick<HeldRole, 'role'>)[] }

let program: ChildProcess
let folder: string
let base: string
let demoPeople: readonly DemoPerson[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-rights-'))
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, BASE_URL: __, ...env } = process.env
  program = spawn(process.execPath, [main, 'serve'], {
    env: { ...env, LC_ALL: 'C', PORT: String(port), JACANA_DATA: folder },
    stdio: 'ignore',
  })
  const file = JSON.parse(await readFile(example, 'utf8')) as { people: DemoPerson[] }
  demoPeople = file.people
  await untilServing()
  await prepare()
})
afterAll(async () => {
  program?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const untilServing = async (): Promise<void> => {
  for (;;) {
    const answer = await fetch(`${base}/en/demo`).catch(() => undefined)
    if (answer?.status === 200) return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
}

/** The rights that the forms of the pages need, by the addresses to which they are sent. */
const rightsOfForms: Partial<Record<PathName, readonly Right[]>> = {
  activity: [['change', 'plan']],
  activityStatus: [['change', 'progress']],
  versions: [['create', 'version']],
  versionImport: [['create', 'version']],
  papers: [['create', 'paper']],
  cover: [['change', 'paper']],
  returns: [['create', 'import']],
  returnDecide: [['change', 'import']],
  returnApply: [['change', 'import']],
  returnDiscard: [['change', 'import']],
  imports: [['create', 'import']],
  importCorrect: [['change', 'import']],
  importApply: [['change', 'import']],
  importDiscard: [['change', 'import']],
  roleHolder: [['change', 'role']],
  look: [['change', 'role']],
  publication: [['change', 'publication']],
  publicationEnd: [['change', 'publication']],
  posts: [['create', 'post']],
  post: [['change', 'post']],
  postHolder: [['change', 'post']],
  postStandIn: [['change', 'post']],
  postHolding: [['change', 'post']],
  postState: [['change', 'post']],
  personState: [['change', 'person']],
  personSessionEnd: [['change', 'person']],
  personKeyEnd: [['change', 'person']],
  personErase: [['delete', 'person']],
  account: [['change', 'person']],
  notices: [['change', 'person']],
  accountKeys: [['change', 'person']],
  accountKeyEnd: [['change', 'person']],
  invitations: [['create', 'person']],
  invitationAgain: [['create', 'person']],
  signInRules: [['change', 'installation']],
  allKeyEnd: [['change', 'installation']],
  links: [['delete', 'link']],
  linkEnd: [['delete', 'link']],
  mail: [['change', 'installation']],
  mailSend: [['change', 'installation']],
  mailSendFailed: [['change', 'installation']],
  mailCameBack: [['change', 'installation']],
  mailClear: [['change', 'installation']],
  fileTakeBack: [['change', 'import']],
  indicatorMeasure: [['change', 'plan']],
  indicatorMeasureEnd: [['change', 'plan']],
}

/** What one must be able to do in a register to send its forms. */
const verbsOfRegisterForms: Partial<Record<PathName, Verb>> = {
  recordViews: 'read',
  recordViewRemove: 'read',
  recordNew: 'create',
  recordsSheet: 'create',
  recordsSheetApply: 'create',
  recordsSheetDiscard: 'create',
  record: 'change',
  recordEdit: 'change',
  recordsChange: 'change',
  recordState: 'change',
  recordStateBack: 'change',
  recordPartNew: 'change',
  recordPart: 'change',
  recordPartRemove: 'change',
  recordTrash: 'delete',
  recordRestore: 'delete',
}

/** The rights that a form needs; undefined where nobody said. */
const rightsOfForm = (action: string): readonly Right[] | undefined => {
  const name = pathOf(action)
  const verb = name && verbsOfRegisterForms[name]
  const [, , , register = ''] = action.split('/')
  return verb ? [[verb, recordsKind(register)]] : name && rightsOfForms[name]
}

/** Forms that everybody may send. */
const openForms = new Set<PathName>([
  'theme',
  'signIn',
  'signInPassword',
  'signOut',
  'demo',
  'demoLeave',
  'lookEnd',
])

const patterns = Object.entries(paths).map(([name, path]) => ({
  name: name as PathName,
  pattern: new RegExp(`^${path.replaceAll(/:\w+(?:\{((?:[^{}])*)\})?/g, (_, part = '[^/]+') => part)}$`),
}))
const pathOf = (address: string): PathName | undefined =>
  patterns.find(({ pattern }) => pattern.test(address.slice(3).split('?')[0] || '/'))?.name

const becomeCookie = async (name: string): Promise<string> => {
  const page = await (await fetch(`${base}/en/demo`)).text()
  const id = [...page.matchAll(/value="([^"]+)"[^>]*>\s*Become ([^<]+?)\s*</g)].find(
    ([, , who]) => who === name,
  )?.[1]
  const answer = await fetch(`${base}/en/demo`, {
    method: 'POST',
    body: new URLSearchParams({ person: id ?? '' }),
    headers: { origin: base },
    redirect: 'manual',
  })
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** The planner saves a version and sends a file, so that there is something to find. */
const prepare = async (): Promise<void> => {
  const cookie = await becomeCookie('Elena Marsh')
  const send = (address: string, body: URLSearchParams | FormData) =>
    fetch(base + address, { method: 'POST', body, headers: { origin: base, cookie }, redirect: 'manual' })
  const slug = 'wetlands-2023-2025'
  expect(
    (await send(`/en/plan/${slug}/versions`, new URLSearchParams({ name: draftWords, why: '' }))).status,
  ).toBe(303)
  const json = await fetch(`${base}/en/plan/${slug}/export.json`, { headers: { cookie } })
  const file = new FormData()
  file.append('file', new File([await json.bytes()], 'a draft of the plan.json'))
  expect((await send('/en/import', file)).status).toBe(303)
  const order = { report: 'briefing', version: draftWords, language: 'en', format: 'docx' }
  expect((await send(`/en/plan/${slug}/papers`, new URLSearchParams(order))).status).toBe(303)
}

/** What only the secretariat may read. */
const draftWords = 'Unpublished draft of May'
const forbiddenWords = () => [...demoPeople.map(({ name }) => name), draftWords, 'a draft of the plan']

/** The most pages that a crawl opens of one kind: the pages of all activities are alike. */
const mostOfKind = 12

/** Follows each link and each download that a person sees: what was wrong, and how many were opened. */
const crawl = async (person: Person, cookie: string): Promise<{ faults: string[]; opened: number }> => {
  const faults: string[] = []
  const waitingAddresses = ['/en', '/fr/plan', '/es/search?q=agua']
  const known = new Set(waitingAddresses)
  const ofKind = new Map<string, number>()
  let opened = 0
  for (let address = waitingAddresses.shift(); address !== undefined; address = waitingAddresses.shift()) {
    const kind = `${pathOf(address)} ${address.includes('?')}`
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1)
    if ((ofKind.get(kind) ?? 0) > mostOfKind) continue
    const response = await fetch(base + address, { headers: { cookie } })
    opened += 1
    if (response.status !== 200) faults.push(`${address}: ${response.status}`)
    if (!response.headers.get('content-type')?.includes('text/html')) {
      await response.body?.cancel()
      continue
    }
    const html = await response.text()
    const main = html.slice(html.indexOf('<main'))
    // The page of the example's people has their names, and answers this machine alone.
    if (person.id === publicPerson.id && pathOf(address) !== 'demo')
      faults.push(
        ...forbiddenWords()
          .filter(word => html.includes(word))
          .map(word => `${address}: ${word}`),
      )
    faults.push(...formsDenied(html, person).map(form => `${address}: form ${form}`))
    for (const [, link = ''] of main.matchAll(/<a\b[^>]*? href="(\/(?:en|fr|es)[^"#]*)/g)) follow(link)
    for (const [, link = ''] of html.matchAll(/<a\b[^>]*? href="(\/(?:en|fr|es)[^"#]*)/g)) follow(link)
    function follow(link: string): void {
      const next = link.replaceAll('&amp;', '&')
      if (!known.has(next)) waitingAddresses.push(next)
      known.add(next)
    }
  }
  return { faults, opened }
}

const formsDenied = (html: string, person: Person): string[] =>
  readPageForms(html).flatMap(({ action }) => {
    const name = pathOf(action)
    if (name !== undefined && openForms.has(name)) return []
    return rightsOfForm(action)?.every(right => mayAnywhere(person, right)) ? [] : [action]
  })

const personOf = ({ name, posts, roles }: DemoPerson): Person => ({
  id: name,
  name,
  grants: allGrantsOf({
    personId: name,
    posts: posts.map(post => ({ code: post.split(' ')[0] ?? '', qualifier: post.split(' ')[1] ?? '' })),
    postIds: posts,
    roles: roles.map(({ role, sections = [] }) => ({ role, sections })),
  }),
})

const patience = 600_000

test(
  'nobody finds a page, a file or a form that the matrix denies them',
  async () => {
    let total = 0
    for (const demo of demoPeople) {
      const { faults, opened } = await crawl(personOf(demo), await becomeCookie(demo.name))
      expect.soft(faults, demo.name).toEqual([])
      total += opened
    }
    console.log(`crawl of ${demoPeople.length} people: ${total} addresses`)
    expect(total).toBeGreaterThan(800)
  },
  patience,
)

test(
  'the public finds nothing of the secretariat, and no link leads nowhere',
  async () => {
    const { faults, opened } = await crawl(publicPerson, '')
    console.log(`crawl of the public: ${opened} addresses`)
    expect(faults).toEqual([])
    expect(opened).toBeGreaterThan(5)
  },
  patience,
)
