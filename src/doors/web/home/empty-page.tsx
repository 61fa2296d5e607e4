import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { noPlanSentence } from '../parts/no-plan.ts'

/** The first page where there is no plan yet. */
export const emptyPage = ({ view }: { view: View }) =>
  pageBody(
    { title: view.words.plans },
    <>
      <header class="head">
        <h1>{view.words.plans}</h1>
        <p class="under">{noPlanSentence(view)}</p>
      </header>
    </>,
  )
