import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperJobWords } from '#i18n/pages/paper-job.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { previewPaper } from '#use-cases/papers/preview-paper.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const { slug } = peatlands
const papers = `/plan/${slug}/papers`
const cover = `${papers}/integrated-plan/cover-fr`
let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands])
}, 60_000)
afterAll(() => pages.close())

const get = async (path: string) => {
  const answer = await pages.app.request(path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const post = async (path: string, fields: Record<string, string>) => {
  const headers = { origin: 'http://localhost' }
  const answer = await pages.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  return { status: answer.status, location: answer.headers.get('location') ?? '', text: await answer.text() }
}

/** The address where the form of a paper leads in the end, at once or through the page of its job. */
const listAfter = async (location: string): Promise<string> => {
  const [, id] = /\/making\/(.+)$/u.exec(location) ?? []
  if (id === undefined) return location
  await pages.paperJobs.wait(planner, id, 20_000)
  return (await pages.app.request(location)).headers.get('location') ?? ''
}

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)
const faultsIn = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )

test('without a version the page says that one is needed first', async () => {
  expect((await get(`/en${papers}`)).text).toContain(`href="/en/plan/${slug}/versions"`)
  expect((await get(`/en/plan/${slug}`)).text).toContain(`href="/en${papers}"`)
})

test('a paper is made, listed, and downloaded under its symbol', async () => {
  await pages.jacana.do(createVersion, planner, { slug, name: 'As <sent>' })
  const form = {
    report: 'integrated-plan',
    version: 'As <sent>',
    language: 'fr',
    format: 'docx',
    symbol: 'SC63 Doc.14',
  }
  const { status, location } = await post(`/en${papers}`, form)
  expect(status).toBe(303)
  const { text } = await get(await listAfter(location))
  expect(text).toContain('As &lt;sent&gt;')
  expect(text).toContain('SC63 Doc.14')
  const [, file = ''] = /href="([^"]+\.docx)"/u.exec(text) ?? []
  const { headers, status: paper } = await get(file)
  expect(paper).toBe(200)
  expect(headers.get('content-disposition')).toContain('SC63-Doc.14-fr.docx')
  expect(headers.get('content-type')).toContain('wordprocessingml')
})

test('a refusal is above the form, which keeps its values', async () => {
  const form = {
    report: 'integrated-plan',
    version: 'As <sent>',
    language: 'fr',
    format: 'docx',
    symbol: 'Number "9"',
  }
  const { status, text } = await post(`/fr${papers}`, form)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(text).toContain('SC63 Inf.Doc.3 Add.1')
  expect(text).toContain('Number &quot;9&quot;')
  expect((await post(`/fr${papers}`, { ...form, format: 'odt' })).text).toContain('format')
})

test.each(languages)('the pages answer in %s and are valid HTML', async language => {
  for (const path of [papers, cover]) {
    const { status, text } = await get(`/${language}${path}`)
    expect(status, path).toBe(200)
    expect(await faultsIn(text), path).toEqual([])
  }
  expect(pages.defects).toEqual([])
})

// Only the page of a job may reload by itself: without scripts it cannot show its progress otherwise.
const withoutRefresh = (html: string) =>
  html.replace('<noscript><meta http-equiv="refresh" content="1"/></noscript>', '')

test.each(languages)(
  'the page of a job says in %s what it makes and how far it is, and can cancel it',
  async language => {
    const words = wordsIn(paperJobWords, language)
    const start = () =>
      pages.paperJobs.start(planner, { slug, version: 'As <sent>', language: 'es', format: 'pdf' }).id
    const [id, next] = [start(), start()]
    const page = await get(`/${language}${papers}/making/${id}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('As &lt;sent&gt;')
    expect(page.text).toMatch(
      new RegExp(
        `aria-current="step".*${words.steps.reading}.*${words.now}.*${words.steps.laying}.*${words.toCome}`,
      ),
    )
    expect(withoutRefresh(page.text)).not.toBe(page.text)
    expect(await faultsIn(withoutRefresh(page.text))).toEqual([])
    const waiting = await get(`/${language}${papers}/making/${next}`)
    expect(waiting.text).toContain(`<p role="status">${words.waiting(1)}</p>`)
    for (const one of [next, id]) {
      const { status, location } = await post(`/${language}${papers}/making/${one}`, {})
      expect({ status, location }).toEqual({ status: 303, location: `/${language}${papers}/making/${one}` })
      const cancelledPage = await get(location)
      expect(cancelledPage.status).toBe(200)
      expect(cancelledPage.text).toContain(refusalSentence(language, new Refusal('cancelled')))
      expect(cancelledPage.text).toMatch(/<option value="pdf" selected/)
      expect(await faultsIn(cancelledPage.text)).toEqual([])
    }
  },
)

test('a job that is done leads to the list; a refused one brings the form back', async () => {
  const request = { slug, version: 'As <sent>', language: 'en', format: 'docx' } as const
  const finishedJob = pages.paperJobs.start(planner, request)
  expect((await get(await listAfter(`/en${papers}/making/${finishedJob.id}`))).text).toContain('notice good')
  const refusedJob = pages.paperJobs.start(planner, { ...request, symbol: 'Number "9"' })
  await pages.paperJobs.wait(planner, refusedJob.id, 20_000)
  const { status, text } = await get(`/en${papers}/making/${refusedJob.id}`)
  expect(status).toBe(200)
  expect(text).toContain('value="Number &quot;9&quot;"')
  expect(text).toContain('role="alert"')
})

test.each(languages)(
  'an unknown job, or one of another plan, is refused in %s with a link back',
  async language => {
    const { id } = pages.paperJobs.start(planner, {
      slug: 'elsewhere',
      version: 'x',
      language: 'en',
      format: 'docx',
    })
    for (const unknown of ['nothing', id]) {
      for (const page of [
        await get(`/${language}${papers}/making/${unknown}`),
        await post(`/${language}${papers}/making/${unknown}`, {}),
      ]) {
        expect(page.status).toBe(404)
        expect(page.text).toContain(wordsIn(paperJobWords, language).unknownTitle)
        expect(page.text).toContain(`href="/${language}${papers}"`)
        expect(await faultsIn(page.text)).toEqual([])
      }
    }
  },
)

test('a cover can be previewed without saving; an unknown name is refused', async () => {
  const { cover: storedCover } = await pages.jacana.do(showCover, planner, { slug, language: 'fr' })
  const texts = {
    ...storedCover,
    actions: storedCover.actions.join('\n'),
    paragraphs: storedCover.paragraphs.join('\n\n'),
    version: '0',
  }
  const refusedPage = await post(`/fr${cover}`, { ...texts, title: 'Essai <b> pour {firstYear}', do: 'look' })
  expect(refusedPage.status).toBe(200)
  expect(refusedPage.text).toContain(`Essai &#60;b&#62; pour ${peatlands.firstYear}`)
  expect((await get(`/fr${cover}`)).text).not.toContain('Essai')
  const wrong = await post(`/fr${cover}`, { ...texts, title: 'Pour {wrong}', do: 'save' })
  expect(wrong.text).toContain('{wrong}')
  expect(wrong.status).toBeGreaterThanOrEqual(400)
  const savedPage = await post(`/fr${cover}`, { ...texts, title: 'Plan pour {firstYear}', do: 'save' })
  expect(savedPage).toMatchObject({ status: 303, location: `/fr${cover}?saved` })
  const clash = await post(`/fr${cover}`, { ...texts, do: 'save' })
  expect(clash.text).toContain(
    refusalSentence('fr', new Refusal('clash', { who: planner.name })).slice(0, 20),
  )
  expect((await get(`/en${cover}`)).text).toContain(`Plan pour ${peatlands.firstYear}`)
})

test('a paper of a version or of the present plan can be previewed', async () => {
  const whole = await pages.jacana.do(previewPaper, planner, {
    slug,
    version: 'As <sent>',
    language: 'en',
  })
  expect(whole).toContain('<table')
  expect(await pages.jacana.do(previewPaper, planner, { slug, language: 'en', part: 'cover' })).not.toContain(
    '<table',
  )
})
