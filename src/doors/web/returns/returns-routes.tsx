import { isLanguage, languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { returnsPageWords } from '#i18n/pages/returns.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showReturns } from '#use-cases/returns/show-returns.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'

import { returnAddress } from '../addresses/return-addresses.ts'
import { chosenFile, mostFileBytes } from '../frame/chosen-file.ts'
import { demandChoices } from '../frame/demand-choices.ts'
import type { PageBody } from '../frame/page-body.ts'
import { goTo, page, type Route, route, type Visit } from '../route.ts'
import { returnsPage } from './returns-page.tsx'
import type { ReturnDraft } from './send-back-form.tsx'

/** The routes of a plan's returned papers, and of the form that sends one. */
export const returnsRoutes: readonly Route[] = [
  route('returns', {
    get: async visit => page(await showReturnsPage(visit)),
    form: {
      mostBytes: mostFileBytes,
      read: form => ({
        ...chosenFile(form),
        version: form.text('version') ?? '',
        language: form.text('language') ?? '',
      }),
      send: async ({ ask, params: { slug }, view, draft: { file, version, language } }) => {
        if (!file) throw new Refusal('fileMissing')
        demandChoices({ language: { chosen: language, offered: languages } })
        const { id } = await ask(startReturn, {
          slug,
          ...file,
          ...(version && { version }),
          ...(isLanguage(language) && { language }),
        })
        return goTo(returnAddress(view.language, slug, id))
      },
      showRefused: ({ draft, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return showReturnsPage(visit, { sentence, draft: draft })
      },
    },
    examples: ({ slug }) => [{ parts: { slug } }],
  }),
]

const showReturnsPage = async (
  { ask, params: { slug }, view }: Visit<'returns'>,
  refusedForm?: { sentence: string; draft: ReturnDraft },
): Promise<PageBody> => {
  const { plan, versions, returns, notes } = await ask(showReturns, { slug })
  const words = wordsIn(returnsPageWords, view.language)
  return returnsPage({ plan, versions, returns, notes, words, view, refusedForm })
}
