import { isLanguage, languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { exportImports } from '#use-cases/imports/export-imports.ts'
import { showImports } from '#use-cases/imports/show-imports.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'

import { previewAddress } from '../addresses/import-addresses.ts'
import { readTableFile } from '../addresses/table-addresses.ts'
import { type ChosenFile, chosenFile, mostFileBytes, mostFileMegabytes } from '../frame/chosen-file.ts'
import { demandChoices } from '../frame/demand-choices.ts'
import { download, goTo, page, type Route, route, type Visit } from '../route.ts'
import { uploadPage } from './upload-page.tsx'

type Draft = { file?: ChosenFile; language: string; plan: string }

/** The routes of the list of imports, also as a file, and of the form that sends a document. */
export const uploadRoutes: readonly Route[] = [
  route('importsFile', {
    get: async ({ ask, params: { file }, query, view }) =>
      download(await ask(exportImports, readTableFile(file, query, view.language))),
  }),

  route('imports', {
    get: async visit => page(uploadPage(await modelOf(visit))),
    form: {
      mostBytes: mostFileBytes,
      read: (form): Draft => ({
        ...chosenFile(form),
        language: form.text('language') ?? '',
        plan: form.text('plan') ?? '',
      }),
      send: async ({ ask, view, draft: { file, language, plan } }) => {
        if (!file) throw new Refusal('fileMissing')
        const plans = await ask(showPlans, {})
        demandChoices({
          language: { chosen: language, offered: languages },
          plan: { chosen: plan, offered: plans.map(({ slug }) => slug) },
        })
        const { id } = await ask(startImport, {
          ...file,
          ...(isLanguage(language) && { language }),
          ...(plan && { planSlug: plan }),
        })
        return goTo(previewAddress(view.language, id))
      },
      showRefused: async ({ draft: { language, plan }, refusal, ...visit }) => {
        const sentence = refusalSentence(visit.view.language, refusal)
        return uploadPage({ ...(await modelOf(visit)), refusedUpload: { sentence, language, plan } })
      },
    },
    examples: () => [{ parts: {} }],
  }),
]

const modelOf = async ({ ask, view }: Pick<Visit, 'ask' | 'view'>) => ({
  imports: await ask(showImports, {}),
  plans: await ask(showPlans, {}),
  mostMegabytes: mostFileMegabytes,
  words: wordsIn(importPageWords, view.language),
  view,
})
