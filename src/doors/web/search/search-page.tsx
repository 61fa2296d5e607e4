import { writeCitations } from '#domain/words/citations/citations.ts'
import type { Reference } from '#domain/words/mandate.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanProgress } from '#domain/progress/progress.ts'
import { activityStatus } from '#domain/progress/strand-status.ts'
import { say } from '#domain/text.ts'
import { mostHitsShown } from '#use-cases/search/search-plans.ts'
import type { PlanHits } from '#use-cases/search/search-plans.ts'
import type { PlacedHit } from '#use-cases/search/search.ts'
import {
  activityAddress,
  mandateAddress,
  planAddress,
  resultAddress,
  searchAddress,
} from '../addresses/addresses.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { searchPageWords } from '#i18n/pages/search.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { FallbackMark } from '../parts/content-text.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { toneOf } from '../plan/plan-rows.tsx'
import { foundAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'

type Answer = {
  plans: readonly PlanHits[]
  instruments: readonly Reference[]
  total: number
  page: number
  pages: number
}

type SearchProps = { text: string; answer?: Answer | undefined; view: View }

const nothing: Answer = { plans: [], instruments: [], total: 0, page: 1, pages: 0 }

/** The page of a search: the hits, best first, each with the text around it and its place. */
export const searchPage = ({ text, answer = nothing, view }: SearchProps) => {
  const words = wordsIn(searchPageWords, view.language)
  const { plans, instruments, total, page, pages } = answer
  return pageBody(
    { title: text ? words.for(text) : words.title },
    <>
      <header class="head">
        <h1>{text ? words.for(text) : words.title}</h1>
        <p class="under" role="status">
          {total > mostHitsShown ? words.moreThan(mostHitsShown) : total > 0 && words.hits(total)}
          {total === 0 && (text ? words.nothing(text) : words.ask)}
        </p>
        {text && total === 0 && <p class="note">{words.advice}</p>}
      </header>
      <form
        class="big-search"
        role="search"
        action={searchAddress(view.language)}
        aria-label={words.title}
        autocomplete="off"
      >
        <input type="search" name="q" value={text} aria-label={view.words.search} maxlength={200} />
        <button type="submit">{view.words.search}</button>
      </form>
      {total > 0 && (
        <p class="tools">
          <Download address={file => foundAddress(view.language, text, file)} view={view} />
        </p>
      )}
      {instruments.length > 0 && <Instruments instruments={instruments} view={view} />}
      {plans.map(({ plan, progress, hits }) => (
        <div>
          {plans.length > 1 && <h2>{say(plan.title, view.language).text}</h2>}
          <ol class="hits">
            {hits.map(hit => (
              <HitItem plan={plan} progress={progress} hit={hit} view={view} />
            ))}
          </ol>
        </div>
      ))}
      {pages > 1 && <HitPages text={text} page={page} pages={pages} view={view} />}
    </>,
  )
}

const Instruments = ({ instruments, view }: { instruments: readonly Reference[]; view: View }) => (
  <ul class="hits">
    {instruments.map(reference => (
      <li>
        <p class="place">
          <span>
            <a class="no" href={mandateAddress(view.language, reference, reference.paragraphs[0])}>
              {writeCitations([{ reference }], view.language)}
            </a>{' '}
            <span class="kind">{wordsIn(searchPageWords, view.language).kinds.instrument}</span>
          </span>
        </p>
      </li>
    ))}
  </ul>
)

const HitPages = ({ text, page, pages, view }: { text: string; page: number; pages: number; view: View }) => {
  const address = (to: number): string =>
    `${searchAddress(view.language, text)}${to > 1 ? `&page=${to}` : ''}`
  return (
    <nav class="neighbours" aria-label={wordsIn(planPageWords, view.language).filter.pages}>
      {page > 1 ? (
        <a rel="prev" href={address(page - 1)}>
          ← {wordsIn(searchPageWords, view.language).earlierHits}
        </a>
      ) : (
        <span />
      )}
      {page < pages && (
        <a rel="next" href={address(page + 1)}>
          {wordsIn(searchPageWords, view.language).laterHits} →
        </a>
      )}
    </nav>
  )
}

const kindOf = (plan: Plan, { kind, result }: PlacedHit, { language }: View): string => {
  if (kind !== 'node') return wordsIn(searchPageWords, language).kinds[kind]
  const level = plan.levels[result ? 1 : 0]
  return level ? say(level.name, language).text : ''
}

type HitProps = { plan: Plan; progress: PlanProgress; hit: PlacedHit; view: View }

const HitItem = ({ plan, progress, hit, view }: HitProps) => (
  <li class={toneOf(plan, hit.section)}>
    <p class="place">
      <span>
        <a class="no" href={addressOf(plan, hit, view)}>
          {hit.result?.number ?? hit.section.number}
          {hit.activity && ` · ${hit.activity.year}`}
        </a>{' '}
        <span class="kind">{kindOf(plan, hit, view)}</span>
      </span>
      {hit.strand && hit.activity && (
        <StatusMark status={activityStatus(hit.strand, hit.activity, progress)} view={view} />
      )}
    </p>
    <p lang={hit.language}>
      {hit.snippet.map(({ text, hit: isMatch }) => (isMatch ? <mark>{text}</mark> : text))}
      {hit.language !== view.language && (
        <>
          {' '}
          <FallbackMark language={hit.language} view={view} />
        </>
      )}
    </p>
  </li>
)

const addressOf = (plan: Plan, { section, result, activity }: PlacedHit, { language }: View): string => {
  if (result && activity) return activityAddress(language, plan.slug, result.number, activity)
  if (result) return resultAddress(language, plan.slug, result.number)
  return planAddress(language, plan.slug, { function: section.number })
}
