import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { showPaper } from '#use-cases/papers/show-paper.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { checkInput } from '#use-cases/use-case.ts'

import { paperJobAddress, paperFileName, papersAddress } from '../addresses/paper-addresses.ts'
import { demandChoices } from '../frame/demand-choices.ts'
import { withOutcome } from '../frame/outcome.ts'
import { textsOf } from '../frame/sent-form.ts'
import { download, goTo, page, type Route, route } from '../route.ts'
import { orderFields, type PaperOrder } from './make-form.tsx'
import { patience } from './paper-job-routes.tsx'
import { showPapersPage } from './show-papers-page.tsx'

/** The routes of a plan's papers: list, download, order. */
export const paperRoutes: readonly Route[] = [
  route('papers', {
    open: 'listed',
    get: async visit => page(await showPapersPage(visit)),
    form: {
      read: (form): PaperOrder => ({ ...emptyOrder, ...textsOf(form, orderFields) }),
      send: async ({ ask, draft, params: { slug }, person, view: { language }, web: { paperJobs } }) => {
        demandOffered(draft, await ask(showPapers, { slug }))
        const { id } = paperJobs.start(person, checkInput(makePaper, { ...draft, slug }))
        const { state } = await paperJobs.wait(person, id, patience)
        if (state.kind === 'refused') throw state.refusal
        return goTo(
          state.kind === 'done'
            ? withOutcome(papersAddress(language, slug), 'made', state.result)
            : paperJobAddress(language, slug, id),
        )
      },
      showRefused: ({ draft, refusal, ...visit }) => showPapersPage(visit, { order: draft, refusal }),
    },
    examples: ({ slug }) => [{ parts: { slug } }],
  }),

  route('paperFile', {
    open: 'unlisted',
    get: async ({ ask, params: { slug, file } }) => {
      const { paper, bytes } = await ask(showPaper, { slug, id: file.replace(/\.(?:docx|pdf)$/u, '') })
      return download({ name: paperFileName(paper), mediaType: mediaTypes[paper.format], bytes })
    },
  }),
]

const emptyOrder = Object.fromEntries(orderFields.map(name => [name, ''])) as PaperOrder

/** A report that is not named is the first; a version has a name and an id. */
const demandOffered = (
  { report, version, since }: PaperOrder,
  {
    reports,
    versions,
  }: { reports: readonly { name: string }[]; versions: readonly { id: string; name: string }[] },
): void => {
  const offered = versions.flatMap(({ id, name }) => [id, name])
  demandChoices({
    report: { chosen: report, offered: reports.map(({ name }) => name) },
    version: { chosen: version, offered },
    since: { chosen: since, offered },
  })
}

const mediaTypes: Record<IssuedPaper['format'], string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
