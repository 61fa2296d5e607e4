import type { Note } from '#domain/plan/note.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { say } from '#domain/text.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { noteWords } from '#i18n/pages/notes.ts'
import { paperPageWords } from '#i18n/pages/papers.ts'
import type { returnsPageWords } from '#i18n/pages/returns.ts'
import { pageBody } from '../frame/page-body.ts'
import { NoteList } from '../parts/notes.tsx'
import type { View } from '../frame/view.ts'
import { PlanReturns } from './plan-returns.tsx'
import type { ReturnDraft } from './send-back-form.tsx'
import type { ListedFile } from '../parts/upload.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { papersPlaces } from '../parts/page-places.ts'

type ReturnsProps = {
  plan: Plan
  versions: readonly PlanVersion[]
  returns: readonly ListedFile[]
  notes: readonly Note[]
  words: InOne<typeof returnsPageWords>
  view: View
  refusedForm?: { sentence: string; draft: ReturnDraft } | undefined
}

/** The page of returned papers: the form that sends one, the list, and notes on the whole plan. */
export const returnsPage = ({ plan, versions, returns, notes, words, view, refusedForm }: ReturnsProps) => {
  const title = say(plan.title, view.language).text
  return pageBody(
    { title: words.of(title) },
    <>
      <PageHead title={words.title} path={papersPlaces(plan, view)} view={view} refusal={refusedForm} />
      {versions.length === 0 && <p class="empty">{wordsIn(paperPageWords, view.language).needsVersion}</p>}
      <PlanReturns plan={plan} versions={versions} returns={returns} view={view} draft={refusedForm?.draft} />
      {notes.length > 0 && (
        <section class="earlier" aria-labelledby="notes">
          <h2 id="notes">{wordsIn(noteWords, view.language).onPlan}</h2>
          <NoteList notes={notes} view={view} />
        </section>
      )}
    </>,
  )
}
