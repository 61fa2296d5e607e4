import type { Context, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { problemPageWords } from '#i18n/pages/problem.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { problemPage } from './problem-page.tsx'
import { showPage } from './show-page.tsx'
import { bearerOf, isKeyRefusal } from './key-visitor.ts'
import { languageOf, viewOf } from './view-of.ts'
import type { Web } from './web.ts'

/** Answers every error with a page that says what to do. Readers never see internals of the program. */
export const mountProblems = (app: Hono, web: Web, report: (defect: unknown) => void): void => {
  app.notFound(c => showNotFound(c, web))
  app.onError((error, c) => {
    if (error instanceof Refusal) return showRefusal(c, web, error)
    report(error)
    return showDefect(c, web)
  })
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
  unsubscribeUnknown: 404,
  notPermitted: 403,
  signInRefused: 401,
  tooManyTries: 429,
  demoClosed: 403,
  keyMistyped: 401,
  keyUnknown: 401,
  keyEnded: 401,
  keyExpired: 401,
  keyReadsOnly: 403,
  fileEmptied: 410,
  lookingOnly: 403,
  lookingPrivate: 403,
  ownSecondFactor: 403,
  fieldOutOfReach: 403,
  crossSite: 403,
  hostUnknown: 421,
  personLeft: 403,
  codeWrong: 401,
  signInExpired: 401,
  passwordWrong: 401,
  providerStranger: 403,
  providerMailMissing: 403,
  providerFactorMissing: 403,
  linkUnknown: 404,
  linkUsed: 410,
  linkEnded: 410,
  linkExpired: 410,
  clash: 409,
  methodUnknown: 405,
  addressTooLong: 414,
  fileTooLarge: 413,
  formTooLarge: 413,
  queryTooLong: 503,
  tooManyRuns: 503,
  tooManyUploads: 503,
  databaseUnreachable: 503,
  databaseBusy: 503,
  diskFull: 507,
}

const showNotFound = (c: Context, web: Web): Promise<Response> => {
  const view = viewOf(c, web)
  const { notFoundTitle, notFound } = wordsIn(problemPageWords, view.language)
  return showPage(c, web, view, problemPage({ title: notFoundTitle, sentence: notFound, view }), 404)
}

const showRefusal = async (c: Context, web: Web, refusal: Refusal): Promise<Response> => {
  const status = statusOf(refusal.code)
  if (isKeyRefusal(refusal)) c.header('www-authenticate', 'Bearer realm="Jacana", error="invalid_token"')
  // A program reads a sentence better than a page.
  if (bearerOf(c) !== undefined) return c.text(`${refusalSentence(languageOf(c), refusal)}\n`, status)
  const view = viewOf(c, web)
  const { notFoundTitle, refusedTitle } = wordsIn(problemPageWords, view.language)
  const title = refusal.code === 'notFound' ? notFoundTitle : refusedTitle
  const sentence = refusalSentence(view.language, refusal)
  return showPage(c, web, view, problemPage({ title, sentence, view }), status)
}

const showDefect = (c: Context, web: Web): Promise<Response> => {
  const view = viewOf(c, web)
  return showPage(c, web, view, defectPage(view, new Date()), 500)
}

/** The page that reports a defect in Jacana, with its time. */
export const defectPage = (view: Parameters<typeof problemPage>[0]['view'], at: Date) => {
  const { defectTitle, defect } = wordsIn(problemPageWords, view.language)
  return problemPage({ title: defectTitle, sentence: defect, at: at.toISOString(), view })
}
