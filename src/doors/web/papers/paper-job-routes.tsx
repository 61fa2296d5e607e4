import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperJobWords } from '#i18n/pages/paper-job.ts'
import type { PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'

import { paperJobAddress, papersAddress } from '../addresses/paper-addresses.ts'
import { withOutcome } from '../frame/outcome.ts'
import { defectPage } from '../frame/problem.tsx'
import { goTo, page, type Reply, type Route, route, type Visit } from '../route.ts'
import { orderFields, type PaperOrder } from './make-form.tsx'
import { paperJobGonePage } from './paper-job-gone-page.tsx'
import { paperJobPage } from './paper-job-page.tsx'
import { showPapersPage } from './show-papers-page.tsx'

type PaperJob = ReturnType<PaperJobs['find']>

/**
 * The longest time that a form waits for a paper, in milliseconds.
 * A usual paper takes less, so its list appears at once. Beyond that a person wants to see progress.
 */
export const patience = 800

/** The routes of a paper that is being printed: watch, cancel. */
export const paperJobRoutes: readonly Route[] = [
  route('paperJob', {
    get: async visit => {
      const job = findJob(visit)
      return job ? replyOf(visit, job) : goneReply(visit)
    },
    form: {
      read: () => undefined,
      send: async visit => {
        const { params, person, view, web } = visit
        const job = findJob(visit)
        if (!job) return goneReply(visit)
        web.paperJobs.cancel(person, job.id)
        await web.paperJobs.wait(person, job.id, patience)
        return goTo(paperJobAddress(view.language, params.slug, job.id))
      },
    },
    examples: ({ slug, jobId }) => [{ parts: { slug, id: jobId } }],
  }),
]

type Watched = Visit<'paperJob'>

/** The job in an address, if it belongs to this plan and this person. */
const findJob = ({ web, person, params: { slug, id } }: Watched): PaperJob | undefined => {
  try {
    const job = web.paperJobs.find(person, id)
    return job.input.slug === slug ? job : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

const replyOf = async (visit: Watched, { state, ...job }: PaperJob): Promise<Reply> => {
  const {
    ask,
    params: { slug },
    view,
  } = visit
  switch (state.kind) {
    case 'waiting':
    case 'running': {
      const words = wordsIn(paperJobWords, view.language)
      const paperJob = { ...job, state }
      return page(
        paperJobPage({ ...(await ask(showPapers, { slug })), job: paperJob, now: new Date(), words, view }),
      )
    }
    case 'done':
      return goTo(withOutcome(papersAddress(view.language, slug), 'made', state.result))
    case 'refused':
      if (state.refusal.code === 'notFound') throw state.refusal
      return page(await showPapersPage(visit, { refusal: state.refusal, order: orderOf(job) }))
    case 'failed':
      return page(defectPage(view, job.startedAt), 500)
  }
}

const orderOf = ({ input }: Pick<PaperJob, 'input'>): PaperOrder =>
  Object.fromEntries(orderFields.map(name => [name, input[name] ?? ''])) as PaperOrder

const goneReply = ({ params: { slug }, view }: Watched): Reply =>
  page(paperJobGonePage({ slug, words: wordsIn(paperJobWords, view.language), view }), 404)
