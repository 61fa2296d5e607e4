import type { Language } from '#domain/language.ts'
import type { JsonSchema } from '#fields/kinds/json-schema.ts'
import { apiWords } from '#i18n/api-words.ts'

import { schemaNamed, text } from './schemas.ts'

/** What the description says of one method of an address. */
export type Operation = Readonly<Record<string, unknown>>

type OperationFacts = {
  summary: string
  parameters?: readonly Parameter[]
  /** The schema of its body. */
  body?: JsonSchema
  /** The status of what it answers, and the schema of that; a status alone answers nothing. */
  status?: number
  answer?: JsonSchema
}

/** A part of an address or a header. */
export type Parameter = { name: string; in: 'query' | 'path' | 'header'; description?: string } & Operation

/** The id of a record in an address. */
export const idParameter: Parameter = { name: 'id', in: 'path', required: true, schema: text }

/** A part of the address after its question mark. */
export const queryParameter = (name: string, description: string, schema: JsonSchema = text): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
})

/** The header that says which version of a record is meant. */
export const ifMatch = (language: Language): Parameter => ({
  name: 'If-Match',
  in: 'header',
  required: true,
  description: apiWords.ifMatch[language],
  schema: text,
})

/** Something that reads: with its ETag, and 304 where nothing has changed. */
export const reading = (language: Language, { answer = {}, ...facts }: OperationFacts): Operation => ({
  ...partsOf(facts),
  responses: {
    200: {
      description: facts.summary,
      headers: tagHeader,
      content: { 'application/json': { schema: answer } },
    },
    304: { description: apiWords.unchanged[language] },
    default: problem(language),
  },
})

/** Something that writes, which needs a key. */
export const writing = (
  language: Language,
  { status = 200, answer, ...facts }: OperationFacts,
): Operation => ({
  ...partsOf(facts),
  security: [{ key: [] }],
  responses: {
    [status]: {
      description: apiWords.done[language],
      ...(answer && { headers: tagHeader, content: { 'application/json': { schema: answer } } }),
    },
    default: problem(language),
  },
})

const partsOf = ({ summary, parameters, body }: OperationFacts) => ({
  summary,
  ...(parameters && { parameters }),
  ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
})

const tagHeader = { ETag: { schema: text } }

const problem = (language: Language) => ({
  description: apiWords.problem[language],
  content: { 'application/problem+json': { schema: schemaNamed('problem') } },
})
