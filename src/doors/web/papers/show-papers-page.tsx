import type { Refusal } from '#domain/refusal.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'

import type { PageBody } from '../frame/page-body.ts'
import type { Visit } from '../route.ts'
import type { PaperOrder } from './make-form.tsx'
import { papersPage } from './papers-page.tsx'

/** A paper's form that was refused, and what it ordered. */
export type RefusedOrder = { refusal: Refusal; order: PaperOrder }

/** The papers of a plan; what was refused is said above the form, which keeps what it ordered. */
export const showPapersPage = async (
  { ask, params: { slug }, query, view }: Visit<'papers'>,
  refused?: RefusedOrder,
): Promise<PageBody> => {
  const model = await ask(showPapers, { slug })
  return papersPage({
    ...model,
    words: wordsIn(paperPageWords, view.language),
    view,
    made: model.papers.find(({ id }) => id === query.get('made')),
    refused: refused && {
      sentence: refusalSentence(view.language, refused.refusal),
      sent: refused.order,
      tone: refused.refusal.code === 'cancelled' ? 'plain' : 'bad',
    },
  })
}
