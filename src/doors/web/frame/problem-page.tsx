import { homeAddress, plansAddress, searchAddress } from '../addresses/addresses.ts'
import { pageBody } from './page-body.ts'
import type { View } from './view.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { problemPageWords } from '#i18n/pages/problem.ts'
import { may } from './may.ts'

type ProblemProps = { title: string; sentence: string; at?: string; view: View }

/** The page of a problem: a sentence that explains it, and where to go next. */
export const problemPage = ({ title, sentence, at, view }: ProblemProps) => {
  const { search } = view.words
  const problem = wordsIn(problemPageWords, view.language)
  return pageBody(
    { title: title },
    <>
      <header class="head">
        <h1>{title}</h1>
        <p class="under" role="alert" tabindex={-1} autofocus>
          {sentence}
        </p>
        {at && (
          <p class="note">
            <time datetime={at}>{at}</time>
          </p>
        )}
      </header>
      {may(view, 'read', 'plan') && (
        <form
          class="big-search"
          role="search"
          action={searchAddress(view.language)}
          aria-label={problem.helpSearch}
        >
          <input type="search" name="q" aria-label={search} maxlength={200} />
          <button type="submit">{problem.helpSearch}</button>
        </form>
      )}
      <ul class="ways">
        {may(view, 'read', 'plan') && (
          <li>
            <a href={plansAddress(view.language)}>{problem.helpPlan}</a>
          </li>
        )}
        <li>
          <a href={homeAddress(view.language)}>{problem.helpHome}</a>
        </li>
      </ul>
    </>,
  )
}
