import type { Language } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import { apiWords } from '#i18n/api-words.ts'
import { wordsIn } from '#i18n/in-three.ts'

import { type RegisterSight, writtenRowFields } from '../register-sight.ts'
import { idParameter, ifMatch, type Operation, type Parameter, writing } from './operations.ts'
import { day, objectOf, schemaNamed, text, valuesOfChange, valuesOfNew } from './schemas.ts'

/** The addresses by which somebody writes the states and the rows of parts of a record. */
export const partPaths = (
  person: Person,
  { register, parts }: RegisterSight,
  language: Language,
): Record<string, Record<string, Operation>> => {
  const words = wordsIn(apiWords, language)
  const base = `/api/registers/${register.name}/{id}`
  const parameters = [idParameter, ifMatch(language)]
  const rowParameter: Parameter = { name: 'row', in: 'path', required: true, schema: text }
  const answer = schemaNamed('changed')
  const partPathsOf = (part: string) => {
    const title = register.parts[part]?.title[language] ?? part
    const say = (what: string) => `${register.title[language]}, ${title}: ${what}`
    const fields = writtenRowFields(person, register, part)
    const [newRow, change] = [valuesOfNew(fields, language), valuesOfChange(fields, language)]
    const onRow = { parameters: [idParameter, rowParameter, ifMatch(language)], answer }
    return {
      [`${base}/parts/${part}`]: {
        post: writing(language, {
          summary: say(words.add),
          parameters,
          body: objectOf({ values: newRow, why: text }, ['values']),
          answer,
        }),
      },
      [`${base}/parts/${part}/{row}`]: {
        patch: writing(language, {
          summary: say(words.change),
          body: objectOf({ values: change, why: text }, ['values']),
          ...onRow,
        }),
        delete: writing(language, { summary: say(words.removeRow), ...onRow }),
      },
    }
  }
  return {
    [`${base}/states`]: {
      post: writing(language, {
        summary: `${register.title[language]}: ${words.state}`,
        parameters,
        body: objectOf({ state: { enum: Object.keys(register.states) }, on: day, why: text }, ['state']),
        answer,
      }),
    },
    ...Object.assign({}, ...Object.keys(parts).map(partPathsOf)),
  }
}
