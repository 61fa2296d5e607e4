import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import type { Language } from '#domain/language.ts'
import { type Fault, Refusal } from '#domain/refusal.ts'
import { askedLanguage } from '#doors/http/asked-language.ts'
import { isKeyRefusal } from '#doors/http/key-visitor.ts'
import { statusOf } from '#doors/http/refusal-status.ts'
import { apiWords, problemTitle } from '#i18n/api-words.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

/**
 * Answers a refusal as a problem (RFC 9457), with its sentence, its faults by field, and what `more` says.
 */
export const answerRefusal = (
  c: Context,
  refusal: Refusal,
  { status = statusOf(refusal.code), ...more }: { status?: ContentfulStatusCode; record?: unknown } = {},
): Response => {
  const language = askedLanguage(c)
  if (refusal.code === 'keyMissing') c.header('www-authenticate', 'Bearer realm="Jacana"')
  if (isKeyRefusal(refusal)) c.header('www-authenticate', 'Bearer realm="Jacana", error="invalid_token"')
  if ('seconds' in refusal.values) c.header('retry-after', String(refusal.values.seconds))
  const faults = 'faults' in refusal.values ? refusal.values.faults : undefined
  return answerProblem(c, language, status, {
    code: refusal.code,
    detail: faults ? apiWords.faulty[language] : refusalSentence(language, refusal),
    ...(faults && { faults: faults.map(fault => sayFault(language, fault)) }),
    ...more,
  })
}

/** Answers what is wrong with Jacana itself, without saying what. */
export const answerDefect = (c: Context): Response => {
  const language = askedLanguage(c)
  return answerProblem(c, language, 500, { code: 'defect', detail: apiWords.defect[language] })
}

const sayFault = (language: Language, fault: Fault) => ({
  field: fault.field,
  code: fault.fault,
  detail: fault.fault === 'unknown' ? apiWords.unknownField[language] : faultSentence(language, fault),
})

const answerProblem = (
  c: Context,
  language: Language,
  status: ContentfulStatusCode,
  facts: { code: string; detail: string; faults?: readonly unknown[]; record?: unknown },
): Response => {
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  const title = problemTitle(status)[language]
  return c.body(JSON.stringify({ title, status, ...facts }), status, {
    'content-type': 'application/problem+json',
  })
}
