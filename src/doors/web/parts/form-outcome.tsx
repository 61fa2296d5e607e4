import type { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { Notice, type NoticeTone } from '../frame/notice.tsx'
import type { View } from '../frame/view.ts'

/** The parts of a page that say what became of the form that was just sent; none where none was sent. */
export type FormOutcomeProps = {
  /** Why the form was refused, or the sentence of it; it is said instead of the notice. */
  refusal?: Refusal | { sentence: string } | undefined
  notice?: { tone: NoticeTone; sentence: string } | false | undefined
}

/** What became of the form that was just sent: its refusal, or the notice; nothing where there is neither. */
export const FormOutcome = ({ refusal, notice, view }: FormOutcomeProps & { view: View }) => {
  const present = refusal ? ({ tone: 'bad', sentence: sentenceOf(refusal, view) } as const) : notice
  return present ? (
    <Notice tone={present.tone}>
      <p>{present.sentence}</p>
    </Notice>
  ) : null
}

const sentenceOf = (refusal: Refusal | { sentence: string }, { language }: View): string =>
  'sentence' in refusal ? refusal.sentence : refusalSentence(language, refusal)
