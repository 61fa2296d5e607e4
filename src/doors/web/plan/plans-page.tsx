import type { LocalizedText } from '#domain/text.ts'
import { formatYears } from '#i18n/formats.ts'
import { planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { ContentLine } from '../parts/content-text.tsx'
import type { View } from '../frame/view.ts'
import { noPlanSentence } from '../parts/no-plan.ts'
import { PageHead } from '../parts/page-head.tsx'

/** A plan in a list. */
type PlanName = {
  slug: string
  title: LocalizedText
  body: LocalizedText
  firstYear: number
  lastYear: number
}

/** The page of all plans, the newest first. */
export const plansPage = ({ plans, view }: { plans: readonly PlanName[]; view: View }) =>
  pageBody(
    { title: view.words.plans },
    <>
      <PageHead title={view.words.plans} view={view}>
        {plans.length === 0 && <p class="under">{noPlanSentence(view)}</p>}
      </PageHead>
      <ul class="hits">
        {plans.map(({ slug, title, body, firstYear, lastYear }) => (
          <li>
            <a href={planAddress(view.language, slug)}>
              <ContentLine text={title} view={view} />
            </a>
            <br />
            <small>
              <ContentLine text={body} view={view} /> · {formatYears(view.language, firstYear, lastYear)}
            </small>
          </li>
        ))}
      </ul>
    </>,
  )
