import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { noPlanSentence } from '../parts/no-plan.ts'
import { PageHead } from '../parts/page-head.tsx'

/** The first page where there is no plan yet. */
export const emptyPage = ({ view }: { view: View }) =>
  pageBody(
    { title: view.words.plans },
    <>
      <PageHead title={view.words.plans} lead={noPlanSentence(view)} view={view} />
    </>,
  )
