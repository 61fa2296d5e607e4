import type { Note } from '#domain/plan/note.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { noteWords } from '#i18n/pages/notes.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import type { View } from '../frame/view.ts'
import { PaperText } from './paper-text.tsx'

/** The notes on a row, if any. */
export const RowNotes = ({ notes, view }: { notes: readonly Note[]; view: View }) =>
  notes.length === 0 ? null : (
    <section aria-labelledby="notes">
      <h2 id="notes">{wordsIn(noteWords, view.language).title}</h2>
      <NoteList notes={notes} view={view} />
    </section>
  )

/** The notes from the margins of papers, each with author, time, quoted text and source file. */
export const NoteList = ({ notes, view }: { notes: readonly Note[]; view: View }) => {
  const words = wordsIn(returnedEditWords, view.language)
  return (
    <ol class="notes">
      {notes.map(({ author, writtenAt, text, quoted, source, recordedAt }) => (
        <li>
          <p class="note">
            {author || words.untracked},{' '}
            <time datetime={(writtenAt ?? recordedAt).toISOString()}>
              {formatInstant(view.language, writtenAt ?? recordedAt)}
            </time>
            {', '}
            {wordsIn(noteWords, view.language).fromFile(source)}
          </p>
          <blockquote>
            <PaperText text={text} />
          </blockquote>
          {quoted !== '' && (
            <p class="quoted">
              <span class="note">{words.beside}</span> <q>{quoted}</q>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
