import type { Assignment, Funding, FundingSource, Plan, Post } from '#domain/plan/plan.ts'
import { sayRegion } from '#domain/words/region-names.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import type { View } from '../frame/view.ts'

/** The leads of an activity. The first one leads, the others support. */
export const Leads = ({ list, plan, view }: { list: readonly Assignment[]; plan: Plan; view: View }) => (
  <>
    {list.map(({ code, qualifier, known }, i) => (
      <>
        {i > 0 && ' / '}
        <Code
          code={code}
          isKnown={known}
          meaning={plan.posts.find(post => post.code === code)}
          view={view}
          kind={i === 0 ? 'who first' : 'who'}
        />
        {qualifier && ` ${sayRegion(qualifier, view.language)}`}
      </>
    ))}
  </>
)

/** The funding sources of an activity. */
export const FundingSources = ({
  list,
  plan,
  view,
}: {
  list: readonly Funding[]
  plan: Plan
  view: View
}) => (
  <>
    {list.map(({ code, known }, i) => (
      <>
        {i > 0 && ' / '}
        <Code
          code={code}
          isKnown={known}
          meaning={plan.fundingSources.find(source => source.code === code)}
          view={view}
          kind="money"
        />
      </>
    ))}
  </>
)

type CodeProps = {
  code: string
  isKnown: boolean
  meaning: Post | FundingSource | undefined
  view: View
  kind: string
}

const Code = ({ code, isKnown, meaning, view, kind }: CodeProps) => {
  if (!isKnown) {
    return (
      <abbr class="unknown" title={wordsIn(planPageWords, view.language).table.unknownCode}>
        {code}
      </abbr>
    )
  }
  const short = meaning ? shortName(meaning, view) : code
  const title = meaning && say(meaning.title, view.language).text
  return title && title !== short ? (
    <abbr class={kind} title={title}>
      {short}
    </abbr>
  ) : (
    <span class={kind}>{short}</span>
  )
}

/** The short name of a post or funding source: its abbreviation in the reader's language, else its code. */
export const shortName = ({ code, abbreviation }: Post | FundingSource, view: View): string =>
  abbreviation ? say(abbreviation, view.language).text : code
