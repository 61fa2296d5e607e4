import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Language, languages } from '#domain/language.ts'
import { addressOf, type PathName, type PathParts } from '#doors/web/paths.ts'
import { routes } from '#doors/web/routes.ts'
import { planner } from '#tests/people.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { type BadForm, badForms } from '../bad-forms.ts'
import { openExampleWorld, type OpenWorld } from '../example-world.ts'
import { internalWords } from '../internal-words.ts'
import { type PageField, type PageForm, readPageForms } from '../page-forms.ts'

let open: OpenWorld

beforeAll(async () => {
  open = await openExampleWorld()
  // A paper that is wrongly accepted would wait for this job, and say nothing of what is wrong.
  open.pages.paperJobs.cancel(open.reader, open.world.jobId)
}, 120_000)
afterAll(() => open?.pages.close())

const formRoutes = routes.flatMap(({ name, form }) => (form ? [{ name, form }] : []))
// These have a button alone: a paper or a list that is made, a demo, a look, mail that failed.
const withoutField = new Set<PathName>([
  'paperJob',
  'recordsExport',
  'recordsExportJob',
  'demoLeave',
  'lookEnd',
  'mailSendFailed',
])
// These stand on a page only while a second factor is set.
const ofSecondFactor = new Set<PathName>([
  'secondFactorConfirm',
  'secondFactorCodes',
  'secondFactorOff',
  'personFactor',
])
// These do not tell which of what was typed is wrong, because that would help who guesses.
const untelling = new Set<PathName>(['signIn', 'signInCode'])
const formsOfPage = formRoutes.filter(({ name }) => !withoutField.has(name) && !ofSecondFactor.has(name))

test.each(formsOfPage)(
  'each wrong field of $name is refused where it stands, the draft is kept, nothing is written',
  async ({ name, form }) => {
    const before = await auditEntries()
    const faults: string[] = []
    for (const [turn, language] of languages.entries()) {
      const forms = await formsOf(name, form.sentFrom ?? name, language)
      expect(forms, 'the example page has the form').not.toEqual([])
      const [, file] = Object.entries(open.files).find(([route]) => route === name) ?? []
      const cases = forms.flatMap(each => badForms(each, file))
      for (const bad of cases.filter((_, i) => i % languages.length === turn)) {
        const body = new FormData()
        for (const [field, value] of bad.fields) body.append(field, value)
        const answer = await post(bad.form.action, { body })
        const isWritten = (await countEntries()) !== before
        expect(isWritten, `${language}, ${bad.title} is written`).toBe(false)
        // What a page sends for itself may be answered where it changes nothing.
        if (!isVisible(bad.field) && answer.status < 400) continue
        const wrong = [
          ...faultsOfAnswer(answer, language),
          ...(untelling.has(name) ? [] : faultsOfForm(answer.text, bad)),
        ]
        faults.push(...wrong.map(fault => `${language}, ${bad.title}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
    expect(await auditEntries()).toBe(before)
    expect(open.pages.defects).toEqual([])
  },
)

test.each(formRoutes)(
  'a broken or too large form of $name is refused in three languages',
  async ({ name, form }) => {
    const before = await auditEntries()
    for (const language of languages) {
      const action = addressOf(name, language, partsOf(form.sentFrom ?? name))
      for (const [body, type] of brokenForms) {
        const broken = await post(action, { body, headers: { 'content-type': type } })
        expect(faultsOfAnswer(broken, language), `${language}, ${body.slice(0, 80)}`).toEqual([])
        expect(broken.status).toBe(422)
      }
      const declared = { ...urlEncoded, 'content-length': String(2 ** 40) }
      const large = await post(action, { body: 'a=b', headers: declared })
      expect(faultsOfAnswer(large, language), language).toEqual([])
      expect(large.status).toBe(413)
    }
    expect(await auditEntries()).toBe(before)
  },
)

const multipart = 'multipart/form-data; boundary=b'
const part = '--b\r\nContent-Disposition: form-data; name="version"\r\n\r\n1\r\n'

/** Bodies that are no form, each with its type. */
const brokenForms = [
  ['no part of a form', multipart],
  [part, multipart],
  [`${part}--b--`, 'multipart/form-data'],
  [`${part.repeat(1001)}--b--`, multipart],
  [`${part.replace('version', 'v'.repeat(300))}--b--`, multipart],
  ['version=1', 'text/plain'],
] as const

const urlEncoded = { 'content-type': 'application/x-www-form-urlencoded' }

/**
 * How many entries the log has, without a look at their chain, which is looked at after all forms of a route.
 */
const countEntries = (): Promise<number> =>
  open.pages.store.read(async reader => {
    const { rows } = await sql<{
      entries: number
    }>`select max(position)::int as entries from audit_entry`.execute(reader.db)
    return rows[0]?.entries ?? 0
  })

/** How many entries the log has, all of which agree with one another. */
const auditEntries = async (): Promise<number> => {
  const verdict = await open.pages.jacana.do(verifyAudit, planner, {})
  if (!verdict.ok) throw new Error('the log does not agree with itself')
  return verdict.entries
}

const partsOf = (page: PathName) => examplesOf(page)[0]?.parts as PathParts<PathName>

const examplesOf = (page: PathName) => routes.find(({ name }) => name === page)?.examples?.(open.world) ?? []

/** The forms that the examples of a page send to a route; those with the same fields once. */
const formsOf = async (route: PathName, page: PathName, language: Language): Promise<PageForm[]> => {
  const forms = new Map<string, PageForm>()
  for (const { parts, query } of examplesOf(page)) {
    const { text } = await request(addressOf(page, language, parts, query))
    for (const form of readPageForms(text))
      if (form.action === addressOf(route, language, parts))
        forms.set(form.fields.map(field => field.name.split(' ')[0]).join(), form)
  }
  return [...forms.values()]
}

type Answer = { status: number; text: string }

const request = async (address: string, init: RequestInit = {}): Promise<Answer> => {
  const answer = await open.pages.app.request(address, init)
  return { status: answer.status, text: await answer.text() }
}

const post = (address: string, init: RequestInit): Promise<Answer> =>
  request(address, {
    ...init,
    method: 'POST',
    headers: [...new Headers(init.headers), ['origin', 'http://localhost']],
  })

/** What is wrong with the answer to a form that must be refused. */
const faultsOfAnswer = ({ status, text }: Answer, language: Language): string[] => [
  ...(status >= 400 && status < 500 ? [] : [`answers ${status}`]),
  ...(text.includes(`<html lang="${language}"`) ? [] : ['is not in the language']),
  ...(text.includes(' role="alert"') ? [] : ['says nothing']),
  ...internalWords(readerText(text)),
]

/** What a page says, but for what stands in its fields: that is what was sent. */
const readerText = (html: string): string =>
  html.replace(/<textarea.*?<\/textarea>|<[^>]*>/gs, '\n').replaceAll('&quot;', '"')

const isVisible = ({ kind }: PageField): boolean => kind !== 'hidden' && kind !== 'button'

/** What the form lacks where it is shown again: the fault at its field, the draft in the others. */
const faultsOfForm = (text: string, { form, field, fields }: BadForm): string[] => {
  if (!isVisible(field)) return []
  const again = readPageForms(text).filter(each => each.action === form.action)
  const visibleFields = form.fields.filter(each => isVisible(each) && each.kind !== 'file')
  return [...new Set(visibleFields.map(({ name }) => name))].flatMap(name => {
    const copies = again.map(each => each.fields.filter(other => other.name === name))
    if (name === field.name)
      return copies.flat().some(({ faulty }) => faulty) ? [] : ['no fault at its field']
    // What is secret is typed again.
    if (visibleFields.some(each => each.name === name && each.kind === 'secret')) return []
    const draft = fields.flatMap(([each, value]) =>
      each === name && typeof value === 'string' ? [value] : [],
    )
    const isDraft = (copy: PageField[]) => copy.map(({ value }) => value).join() === draft.join()
    return copies.some(isDraft) ? [] : [`loses the draft of ${name}`]
  })
}
