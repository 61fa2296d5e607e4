import { planner } from '#tests/people.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { withOwnIds } from './return-suite.ts'
import { openTestPages, type TestPages } from './test-pages.ts'
import { peatlands } from './world.ts'

/** The pages of a plan with one version, and its paper in English, to be edited and returned. */
export type ReturnPages = TestPages & {
  plan: Plan
  slug: string
  /** The address of the plan's returned papers, without its language. */
  returns: string
  paper: Uint8Array
  makeWordPaper: (report: string, language: Language) => Promise<Uint8Array>
  get: (path: string) => Promise<{ status: number; text: string }>
  post: (path: string, fields: Record<string, string | File>) => Promise<PostAnswer>
}

type PostAnswer = { status: number; location: string; text: string }

/** Opens the pages with the plan, its version and its paper. */
export const openReturnPages = async (): Promise<ReturnPages> => {
  const plan = withOwnIds(peatlands)
  const { slug } = plan
  const pages = await openTestPages([plan])
  await pages.jacana.do(createVersion, planner, { slug, name: 'As <sent>' })
  const makeWordPaper = async (report: string, language: Language) => {
    const request = { slug, report, version: 'As <sent>', language, format: 'docx' } as const
    return (await pages.jacana.do(makePaper, planner, request)).bytes
  }
  const get = async (path: string) => {
    const answer = await pages.app.request(path)
    return { status: answer.status, text: await answer.text() }
  }
  const post = async (path: string, fields: Record<string, string | File>) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const answer = await pages.app.request(path, {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost' },
    })
    const location = answer.headers.get('location') ?? ''
    return { status: answer.status, location, text: await answer.text() }
  }
  const paper = await makeWordPaper('integrated-plan', 'en')
  return { ...pages, plan, slug, returns: `/plan/${slug}/papers/returns`, paper, makeWordPaper, get, post }
}

/** A Word file as a browser sends it. */
export const wordFile = (bytes: Uint8Array): File =>
  new File([Uint8Array.from(bytes)], 'comments <of two>.docx')

/** A sentence as it is written in HTML. */
export const escapeSentence = (sentence: string): string =>
  sentence
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
