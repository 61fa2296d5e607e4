import type { PersonName } from '#domain/people/person-name.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'

/** A sent file in a list: its name, its state, who sent it and who closed it. */
export type ListedFile = {
  id: string
  version: number
  planSlug?: string
  fileName: string
  size: number
  state: 'open' | 'applied' | 'discarded'
  sentAt: Date
  sentBy: PersonName
  closedAt?: Date
  closedBy?: PersonName
}

type FileFieldProps = {
  id: string
  label: string
  hint: string
  accept: string
  mostMegabytes: number
  view: View
}

/**
 * The field for a file.
 * `accept` is what a browser offers first. A file that is too large is reported before it is sent.
 */
export const FileField = ({ id, label, hint, accept, mostMegabytes, view }: FileFieldProps) => (
  <div class="field span">
    <label for={id}>{label}</label>
    <input
      type="file"
      id={id}
      name="file"
      required
      accept={accept}
      aria-describedby={`${id}-hint`}
      data-most-bytes={mostMegabytes * 1_000_000}
      data-too-large={refusalSentence(view.language, new Refusal('fileTooLarge', { most: mostMegabytes }))}
    />
    <small id={`${id}-hint`}>{hint}</small>
    <FieldFault name="file" />
  </div>
)

/** The button that sends a file, and the text shown while the file is read. */
export const SendFile = ({ words: { send, working } }: { words: { send: string; working: string } }) => (
  <p class="span actions">
    <button type="submit" class="first">
      {send}
    </button>
    <span role="status">
      <span class="working">
        <progress aria-label={send} /> {working}
      </span>
    </span>
  </p>
)
