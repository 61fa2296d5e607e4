import type { Note } from '#domain/plan/note.ts'
import { returnWords } from '#i18n/pages/returns.ts'
import { NoteList } from '../parts/notes.tsx'
import type { ResultPlace } from '../parts/plan-places.ts'
import type { View } from '../frame/view.ts'

/** Whatever the notes of a result's page may be on: the result, its rows, its part of the plan. */
export const notedAt = ({ section, result }: ResultPlace): string[] => [
  ...new Set([result.id, section.id, ...result.strands.map(({ id }) => id)]),
]

/** The notes on a result, on each of its rows, and on the part of the plan that it stands in. */
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
  const words = returnWords[view.language]
  const groups = [
    { name: words.notesOn.node, id: result.id },
    ...result.strands.map(({ id }, i) => ({ name: words.row(i + 1), id })),
    ...(section.id === result.id ? [] : [{ name: words.notesOn.section, id: section.id }]),
  ].map(({ name, id }) => ({ name, list: notes.filter(({ subject }) => subject.id === id) }))
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{words.notes}</h2>
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
