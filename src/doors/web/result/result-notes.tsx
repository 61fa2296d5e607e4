import type { Note } from '#domain/plan/note.ts'
import type { ResultPlace } from '#domain/plan/result-place.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { noteWords } from '#i18n/pages/notes.ts'
import { terms } from '#i18n/terms.ts'
import { NoteList } from '../parts/notes.tsx'
import type { View } from '../frame/view.ts'

/** The notes on a result, on each of its rows, and on its section. */
export const ResultNotes = ({
  place: { section, result },
  notes,
  view,
}: {
  place: ResultPlace
  notes: readonly Note[]
  view: View
}) => {
  if (notes.length === 0) return null
  const words = wordsIn(noteWords, view.language)
  const groups = [
    { name: words.on.node, id: result.id },
    ...result.strands.map(({ id }, i) => ({ name: wordsIn(terms, view.language).rowNumber(i + 1), id })),
    ...(section.id === result.id ? [] : [{ name: words.on.section, id: section.id }]),
  ].map(({ name, id }) => ({ name, list: notes.filter(({ subject }) => subject.id === id) }))
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{words.title}</h2>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ name, list }) => (
          <div class="named">
            <h3>{name}</h3>
            <NoteList notes={list} view={view} />
          </div>
        ))}
    </section>
  )
}
