import { Refusal } from '#domain/refusal.ts'
import { publicId } from '#domain/rights/public-id.ts'
import type { Person } from '#domain/rights/right.ts'
import { demandRegister } from '#use-cases/records/demand-register.ts'
import type { ExportJobs } from '#use-cases/register-sheets/export-jobs.ts'
import { showExportPart } from '#use-cases/register-sheets/show-export-part.ts'
import { showExports } from '#use-cases/register-sheets/show-exports.ts'
import { withOutcome, withoutOutcome } from '#doors/web/frame/outcome.ts'
import type { PageBody } from '#doors/web/frame/page-body.ts'
import { defectPage } from '#doors/web/frame/problem.tsx'
import { textsOf } from '#doors/web/frame/sent-form.ts'
import { addressOf } from '#doors/web/paths.ts'
import { download, goTo, page, type Reply, type Route, route, type Visit } from '#doors/web/route.ts'

import { listQueryParts, readListQuery, searchOf } from '../list/list-query.ts'
import { listRequest } from '../list/list-request.ts'
import { demandRegisterRight } from '../register-rights.ts'
import { exportJobPage, exportPage } from './export-pages.tsx'

/** The longest time that a form waits for a file, in milliseconds: a short list is made at once. */
const patience = 800

/** The routes that make a long list of a register as a file: order it, watch it, cancel it, fetch it. */
export const recordExportRoutes: readonly Route[] = [
  route('recordsExport', {
    get: async visit => page(await showExport(visit, { isMade: visit.query.has('made') })),
    form: {
      read: form => textsOf(form, ['query']),
      send: async ({ params, person, view: { language }, web, draft: { query = '' } }) => {
        const register = demandRegister(params.register)
        demandMaker(person)
        demandRegisterRight(person, 'export', register)
        const list = readListQuery(register, new URLSearchParams(query))
        const { id } = web.exportJobs.start(person, listRequest(register, list, language))
        await web.exportJobs.wait(person, id, patience)
        return goTo(addressOf('recordsExportJob', language, { register: register.name, id }))
      },
      showRefused: ({ draft, refusal, ...visit }) =>
        showExport({ ...visit, query: new URLSearchParams(draft.query) }, { refusal }),
    },
    examples: () => [
      { parts: { register: 'trainings' } },
      { parts: { register: 'trainings' }, query: { kind: 'webinar', sort: 'dueOn' } },
    ],
  }),

  route('recordsExportJob', {
    get: visit => replyOf(visit, findJob(visit)),
    form: {
      read: () => undefined,
      send: async visit => {
        const { params, person, view, web } = visit
        const job = findJob(visit)
        if (!job) return goTo(addressOf('recordsExport', view.language, params))
        web.exportJobs.cancel(person, job.id)
        await web.exportJobs.wait(person, job.id, patience)
        return goTo(addressOf('recordsExportJob', view.language, params))
      },
    },
    // In the place of one that is forgotten stand the files.
    examples: () => [{ parts: { register: 'trainings', id: 'gone' } }],
  }),

  route('recordsExportFile', {
    get: async ({ ask, params: { register, id } }) => {
      const { file, bytes } = await ask(showExportPart, { register, id })
      const parts = async function* () {
        let part = bytes
        for (let next = 1; part.length > 0; next++) {
          yield part
          part = (await ask(showExportPart, { register, id, position: next })).bytes
        }
      }
      return download({
        name: file.name,
        mediaType: 'text/csv; charset=utf-8',
        size: file.size,
        bytes: parts(),
      })
    },
  }),
]

type ExportJob = ReturnType<ExportJobs['find']>

// Everybody who has not signed in is one person, and would find the files of the others.
const demandMaker = ({ id }: Person): void => {
  if (id === publicId) throw new Refusal('notFound')
}

type ExportVisit = Pick<Visit<'recordsExport'>, 'ask' | 'params' | 'person' | 'query' | 'view'>

/** The page that makes a list as a file, for the list that the address names. */
const showExport = async (
  { ask, params, person, query, view }: ExportVisit,
  outcome: { isMade?: boolean; refusal?: Refusal },
): Promise<PageBody> => {
  const register = demandRegister(params.register)
  demandMaker(person)
  const list = readListQuery(register, new URLSearchParams(withoutOutcome(`?${query}`)))
  const { sort: _, ...request } = listRequest(register, list, view.language)
  const { count, files } = await ask(showExports, request)
  const own = searchOf(listQueryParts({ ...list, place: '', isExact: false }))
  return exportPage({ register, query: own, count, files, view, ...outcome })
}

type Watched = Visit<'recordsExportJob'>

/** The job in an address, if it belongs to this register and this person. */
const findJob = ({ web, person, params: { register, id } }: Watched): ExportJob | undefined => {
  try {
    const job = web.exportJobs.find(person, id)
    return job.input.register === register ? job : undefined
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

// A job that is forgotten has left its file on the page of files, if it came to its end.
const replyOf = async (visit: Watched, job: ExportJob | undefined): Promise<Reply> => {
  const { params, view } = visit
  const register = demandRegister(params.register)
  const address = addressOf('recordsExport', view.language, { register: register.name })
  switch (job?.state.kind) {
    case 'waiting':
    case 'running':
      return page(exportJobPage({ register, job, view }))
    case 'refused':
      if (job.state.refusal.code === 'notFound') throw job.state.refusal
      return page(await showExport(visit, { refusal: job.state.refusal }))
    case 'failed':
      return page(defectPage(view, job.startedAt), 500)
    case 'done':
      return goTo(withOutcome(address, 'made', job.state.result))
    case undefined:
      return page(await showExport(visit, {}))
  }
}
