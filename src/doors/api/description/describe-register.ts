import type { Language } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import { timeSteps } from '#domain/timespans.ts'
import type { FilterKind } from '#fields/kinds/field-kind.ts'
import type { JsonSchema } from '#fields/kinds/json-schema.ts'
import { commonFacts } from '#fields/records/criterion.ts'
import { factNamed } from '#fields/records/criterion-fact.ts'
import { isSortable } from '#fields/records/record-order.ts'
import { apiWords } from '#i18n/api-words.ts'
import { wordsIn } from '#i18n/in-three.ts'

import { mostInList } from '../list-address.ts'
import { type RegisterSight, writtenFields } from '../register-sight.ts'
import { partPaths } from './describe-parts.ts'
import {
  idParameter,
  ifMatch,
  type Operation,
  type Parameter,
  queryParameter,
  reading,
  writing,
} from './operations.ts'
import {
  day,
  listOf,
  objectOf,
  recordSchemas,
  schemaNamed,
  text,
  valuesOfChange,
  valuesOfNew,
  whole,
} from './schemas.ts'

/** What the description says of a register: its addresses, and the schemas that they name. */
export type DescribedRegister = {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  schemas: Readonly<Record<string, JsonSchema>>
}

/** A register as somebody may use it. */
export const describeRegister = (
  person: Person,
  sight: RegisterSight,
  language: Language,
): DescribedRegister => {
  const { register, measures, may } = sight
  const { name } = register
  const words = wordsIn(apiWords, language)
  const say = (what: string) => `${register.title[language]}: ${what}`
  const { record, inList } = recordSchemas(sight, language)
  const [recordName, inListName, newName, changeName] = ['record', 'inList', 'new', 'change'].map(
    each => `${name}.${each}`,
  ) as [string, string, string, string]
  const list = objectOf(
    { records: listOf(schemaNamed(inListName)), count: schemaNamed('count'), next: text },
    ['records', 'count'],
  )
  const tagged = [idParameter, ifMatch(language)]
  return {
    paths: {
      [`/api/registers/${name}`]: {
        get: reading(language, {
          summary: say(words.list),
          parameters: [...listParameters(sight, language), ...filterParameters(sight, language)],
          answer: list,
        }),
        ...(may('create') && {
          post: writing(language, {
            summary: say(words.add),
            body: schemaNamed(newName),
            status: 201,
            answer: schemaNamed('added'),
          }),
        }),
      },
      [`/api/registers/${name}/{id}`]: {
        get: reading(language, {
          summary: say(words.record),
          parameters: [idParameter],
          answer: schemaNamed(recordName),
        }),
        ...(may('change') && {
          patch: writing(language, {
            summary: say(words.change),
            parameters: tagged,
            body: schemaNamed(changeName),
            answer: schemaNamed('changed'),
          }),
        }),
        ...(may('delete') && {
          delete: writing(language, { summary: say(words.remove), parameters: tagged, status: 204 }),
        }),
      },
      [`/api/registers/${name}/{id}/history`]: {
        get: reading(language, {
          summary: say(words.history),
          parameters: [idParameter, queryParameter('before', words.before, whole)],
          answer: schemaNamed('history'),
        }),
      },
      ...(may('change') && partPaths(person, sight, language)),
      ...Object.fromEntries(
        Object.entries(measures).map(([measure, { title, by }]) => [
          `/api/registers/${name}/measures/${measure}`,
          {
            get: reading(language, {
              summary: say(title[language]),
              parameters: [
                queryParameter('from', words.from, day),
                queryParameter('until', words.until, day),
                queryParameter('by', `${words.by} ${[...by, ...timeSteps].join(', ')}.`),
                ...by.map(each => queryParameter(`only.${each}`, words.only)),
              ],
              answer: schemaNamed('measure'),
            }),
          },
        ]),
      ),
    },
    schemas: {
      [recordName]: record,
      [inListName]: inList,
      ...(may('create') && {
        [newName]: objectOf(
          {
            values: valuesOfNew(writtenFields(person, 'create', register), language),
            state: { enum: Object.keys(register.states) },
            on: day,
            why: text,
          },
          ['values'],
        ),
      }),
      ...(may('change') && {
        [changeName]: objectOf(
          { values: valuesOfChange(writtenFields(person, 'change', register), language), why: text },
          ['values'],
        ),
      }),
    },
  }
}

const listParameters = ({ register, fields }: RegisterSight, language: Language): Parameter[] => {
  const words = wordsIn(apiWords, language)
  const sorts = [...Object.keys(fields), ...commonFacts].filter(name => isSortable(register, name))
  const limit = { type: 'integer', minimum: 1, maximum: mostInList, default: 50 }
  return [
    queryParameter('view', `${words.view} ${Object.keys(register.views).join(', ')}.`),
    queryParameter('words', words.words),
    queryParameter('sort', words.sort, { enum: sorts.flatMap(name => [name, `-${name}`]) }),
    queryParameter('fields', `${words.fields} ${Object.keys(fields).join(', ')}.`),
    queryParameter('cursor', words.cursor),
    queryParameter('limit', words.limit, limit),
    queryParameter('behind', words.behind),
  ]
}

const filterParameters = (sight: RegisterSight, language: Language): Parameter[] => {
  const words = wordsIn(apiWords, language)
  const isFilled = { enum: ['yes', 'no'] }
  return filteredNames(sight).flatMap(({ name, filter }) =>
    filter === 'none'
      ? []
      : [
          queryParameter(name, words.filters[filter]),
          queryParameter(`${name}.filled`, words.isFilled, isFilled),
        ],
  )
}

const filteredNames = ({ fields, parts }: RegisterSight): { name: string; filter: FilterKind }[] => [
  ...commonFacts.map(name => ({ name, filter: factNamed({}, name)?.filter ?? 'none' })),
  ...Object.entries(fields).map(([name, { kind }]) => ({ name, filter: kind.filter })),
  ...Object.entries(parts).flatMap(([part, ofPart]) =>
    Object.entries(ofPart).map(([name, { kind }]) => ({ name: `${part}.${name}`, filter: kind.filter })),
  ),
]
