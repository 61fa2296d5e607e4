import { type Fault, Refusal } from '#domain/refusal.ts'
import { linkMeasure } from '#use-cases/plan/link-measure.ts'
import { showMeasureLink } from '#use-cases/plan/show-measure-link.ts'
import { unlinkMeasure } from '#use-cases/plan/unlink-measure.ts'

import { withOutcome } from '../frame/outcome.ts'
import { addressOf } from '../paths.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import {
  limitsOf,
  limitText,
  measureLinkPage,
  type MeasureLinkPageProps,
  nameOfChoice,
} from './measure-link-page.tsx'

/** The routes by which an indicator gets its number from a measure, and no longer. */
export const measureLinkRoutes: readonly Route[] = [
  route('indicatorMeasure', {
    get: async visit => page(await showLinkPage(visit, { measure: visit.query.get('measure') ?? undefined })),
    form: {
      read: form => ({ measure: form.text('measure') ?? '', only: form.list('only') ?? [] }),
      send: async ({ ask, params, view, draft }) => {
        const { choices } = await ask(showMeasureLink, params)
        const choice = choices.find(each => nameOfChoice(each) === draft.measure)
        const offered = choice
          ? limitsOf(choice).flatMap(({ name, codes }) => codes.map(code => limitText(name, code)))
          : []
        const faults: Fault[] = [
          ...(choice ? [] : [{ field: 'measure', fault: 'notOneOf' } as const]),
          ...(draft.only.every(each => offered.includes(each))
            ? []
            : [{ field: 'only', fault: 'notOneOf' } as const]),
        ]
        if (!choice || faults.length > 0) throw new Refusal('inputInvalid', { faults })
        await ask(linkMeasure, {
          ...params,
          register: choice.register.name,
          measure: choice.name,
          only: codesByName(draft.only),
        })
        return goTo(savedAddress(params, view))
      },
      showRefused: ({ draft, refusal, ...visit }) => showLinkPage(visit, { ...draft, refusal }),
    },
    examples: ({ slug, indicatorId: indicator }) => [{ parts: { slug, indicator } }],
  }),

  route('indicatorMeasureEnd', {
    form: {
      sentFrom: 'indicatorMeasure',
      read: () => undefined,
      send: async ({ ask, params, view }) => {
        await ask(unlinkMeasure, params)
        return goTo(savedAddress(params, view))
      },
    },
  }),
]

const savedAddress = (
  { slug, indicator }: Visit<'indicatorMeasure'>['params'],
  { language }: Visit['view'],
): string => withOutcome(addressOf('indicatorMeasure', language, { slug, indicator }), 'saved')

const showLinkPage = async (
  { ask, params, query, view }: Visit<'indicatorMeasure'>,
  question: Pick<MeasureLinkPageProps, 'measure' | 'only' | 'refusal'>,
) => {
  const linkPage = await ask(showMeasureLink, params)
  return measureLinkPage({ ...linkPage, ...question, isSaved: query.has('saved'), view })
}

/** The limits that check boxes give, each `breakdown=value`. */
const codesByName = (checked: readonly string[]): Record<string, string[]> => {
  const limits = checked.map(text => {
    const [name = '', ...code] = text.split('=')
    return { name, code: code.join('=') }
  })
  return Object.fromEntries(
    [...Map.groupBy(limits, ({ name }) => name)].map(([name, each]) => [name, each.map(({ code }) => code)]),
  )
}
