import type { PartPlace } from '#domain/plan/find-in-plan.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { SnippetPart } from '#domain/words/search-text.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { searchPageWords } from '#i18n/pages/search.ts'
import { activityAddress, planAddress, resultAddress, searchAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { Download } from '../parts/download.tsx'
import { FallbackMark } from '../parts/said.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { toneOf } from '../plan/plan-rows.tsx'
import { foundAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'

/** Something found: the words around it, their language, and where they stand. */
type Hit = PartPlace & { id: string; language: LanguageTag; snippet: readonly SnippetPart[] }

type SearchProps = { text: string; found: readonly { plan: Plan; hits: readonly Hit[] }[]; view: View }

/** What was found, best first, each with the words around it and the place where it stands. */
export const searchPage = ({ text, found, view }: SearchProps) => {
  const words = wordsIn(searchPageWords, view.language)
  const total = found.reduce((sum, { hits }) => sum + hits.length, 0)
  return pageBody(
    { title: text ? words.for(text) : words.title },
    <>
      <header class="head">
        <h1>{text ? words.for(text) : words.title}</h1>
        <p class="under" role="status">
          {total > 0 && words.hits(total)}
          {total === 0 && (text ? words.nothing(text) : words.ask)}
        </p>
        {text && total === 0 && <p class="note">{words.advice}</p>}
      </header>
      <form class="big-search" role="search" action={searchAddress(view.language)} aria-label={words.title}>
        <input type="search" name="q" value={text} aria-label={view.words.search} maxlength={200} />
        <button type="submit">{view.words.search}</button>
      </form>
      {total > 0 && (
        <p class="tools">
          <Download address={file => foundAddress(view.language, text, file)} view={view} />
        </p>
      )}
      {found
        .filter(({ hits }) => hits.length > 0)
        .map(({ plan, hits }) => (
          <div>
            {found.length > 1 && <h2>{say(plan.title, view.language).text}</h2>}
            <ol class="hits">
              {hits.map(hit => (
                <HitItem plan={plan} hit={hit} view={view} />
              ))}
            </ol>
          </div>
        ))}
    </>,
  )
}

const HitItem = ({ plan, hit, view }: { plan: Plan; hit: Hit; view: View }) => (
  <li class={toneOf(plan, hit.section)}>
    <p class="place">
      <a class="no" href={addressOf(plan, hit, view)}>
        {hit.result?.number ?? hit.section.number}
        {hit.activity && ` · ${hit.activity.year}`}
      </a>
      {hit.activity && (
        <StatusMark status={hit.activity.closing ? 'completed' : hit.activity.status} view={view} />
      )}
    </p>
    <p lang={hit.language}>
      {hit.snippet.map(({ text, hit: matched }) => (matched ? <mark>{text}</mark> : text))}
      {hit.language !== view.language && (
        <>
          {' '}
          <FallbackMark tongue={hit.language} view={view} />
        </>
      )}
    </p>
  </li>
)

const addressOf = (plan: Plan, { section, result, activity }: Hit, { language }: View): string => {
  if (result && activity) return activityAddress(language, plan.slug, result.number, activity)
  if (result) return resultAddress(language, plan.slug, result.number)
  return planAddress(language, plan.slug, { function: section.number })
}
