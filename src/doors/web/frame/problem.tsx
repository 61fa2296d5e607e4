import type { ErrorHandler, Hono, NotFoundHandler } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { problemPageWords } from '#i18n/pages/problem.ts'
import { ProblemPage } from './problem-page.tsx'
import { show, viewOf, type Web } from './show.ts'

/** Answers whatever goes wrong with a page that says what to do: no trace of the program ever reaches a reader. */
export const mountProblems = (app: Hono, web: Web, report: (defect: unknown) => void): void => {
  app.notFound(notFound(web))
  app.onError(problem(web, report))
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.join(', '))
        throw new Refusal('methodUnknown', { method: c.req.method })
      },
    }),
  )
}

/** The HTTP status of a refusal. */
export const statusOf = (code: RefusalCode): ContentfulStatusCode => statuses[code] ?? 422

const statuses: Partial<Record<RefusalCode, ContentfulStatusCode>> = {
  notFound: 404,
  notPermitted: 403,
  crossSite: 403,
  clash: 409,
  methodUnknown: 405,
  fileTooLarge: 413,
  queryTooLong: 503,
  tooManyRuns: 503,
  databaseUnreachable: 503,
}

const notFound =
  (web: Web): NotFoundHandler =>
  c => {
    const view = viewOf(c, web)
    return show(
      c,
      <ProblemPage
        title={wordsIn(problemPageWords, view.language).notFoundTitle}
        sentence={wordsIn(problemPageWords, view.language).notFound}
        view={view}
      />,
      404,
    )
  }

const problem =
  (web: Web, report: (defect: unknown) => void): ErrorHandler =>
  (error, c) => {
    const view = viewOf(c, web)
    const words = wordsIn(problemPageWords, view.language)
    if (error instanceof Refusal) {
      const title = error.code === 'notFound' ? words.notFoundTitle : words.refusedTitle
      return show(
        c,
        <ProblemPage title={title} sentence={refusalSentence(view.language, error)} view={view} />,
        statusOf(error.code),
      )
    }
    report(error)
    return show(
      c,
      <ProblemPage
        title={words.defectTitle}
        sentence={words.defect}
        at={new Date().toISOString()}
        view={view}
      />,
      500,
    )
  }
