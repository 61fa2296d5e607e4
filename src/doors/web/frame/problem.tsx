import type { Context, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'

import { Refusal } from '#domain/refusal.ts'
import { bearerOf, isKeyRefusal } from '#doors/http/key-visitor.ts'
import { statusOf } from '#doors/http/refusal-status.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { problemPageWords } from '#i18n/pages/problem.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { problemPage } from './problem-page.tsx'
import { showPage } from './show-page.tsx'
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
