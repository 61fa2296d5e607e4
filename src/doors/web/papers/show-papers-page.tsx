import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'

import type { PageBody } from '../frame/page-body.ts'
import type { Visit } from '../route.ts'
import type { PaperOrder } from './make-form.tsx'
import { papersPage } from './papers-page.tsx'

/** A refused order of a paper. */
export type RefusedOrder = { refusal: Refusal; order: PaperOrder }

/** The page of a plan's papers. A refusal stands above the form, which keeps the order. */
export const showPapersPage = async (
  { ask, params: { slug }, query, view }: Visit<'papers'>,
  refusedOrder?: RefusedOrder,
): Promise<PageBody> => {
  const model = await ask(showPapers, { slug })
  return papersPage({
    ...model,
    words: wordsIn(paperPageWords, view.language),
    view,
    newPaper: model.papers.find(({ id }) => id === query.get('made')),
    refusedForm: refusedOrder && {
      sentence: refusalSentence(view.language, refusedOrder.refusal),
      draft: refusedOrder.order,
      tone: refusedOrder.refusal.code === 'cancelled' ? 'plain' : 'bad',
    },
  })
}
