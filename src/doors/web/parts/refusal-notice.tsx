import type { Language } from '#domain/language.ts'
import type { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'

import { Notice } from '../frame/notice.tsx'

type RefusalNoticeProps = { refusal: Refusal | undefined; language: Language }

/** Why a form was refused; nothing where it was not. */
export const RefusalNotice = ({ refusal, language }: RefusalNoticeProps) =>
  refusal ? (
    <Notice tone="bad">
      <p>{refusalSentence(language, refusal)}</p>
    </Notice>
  ) : null
