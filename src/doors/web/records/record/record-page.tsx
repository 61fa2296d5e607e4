import { formatDayOfInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordPageWords } from '#i18n/pages/records-page.ts'
import { recordTitle } from '#use-cases/records/record-name.ts'
import { Notice } from '#doors/web/frame/notice.tsx'
import { pageBody } from '#doors/web/frame/page-body.ts'
import { addressOf } from '#doors/web/paths.ts'

import { FormTrouble } from '../form/form-trouble.tsx'
import { RecordCrumbs } from '../record-crumbs.tsx'
import { nameOfPerson } from './name-of-person.ts'
import { RecordFactList } from './record-facts.tsx'
import { RecordHead } from './record-head.tsx'
import type { RecordPageProps, RecordPartProps } from './record-model.ts'
import { RecordParts } from './record-parts.tsx'
import { RecordSide } from './record-side.tsx'
import { RecordStates } from './record-states.tsx'

/**
 * The page of a record: its state and next move first, then its states, lists and facts, and what it touches.
 */
export const recordPage = (props: RecordPageProps) => {
  const { register, record, outcome, refusal, view } = props
  const words = wordsIn(recordPageWords, view.language)
  const withWords = { ...props, words }
  return pageBody(
    { title: recordTitle(register, record, view.language) || register.one[view.language], wide: true },
    <>
      <RecordCrumbs register={register} view={view} />
      {outcome && (
        <Notice tone={outcome === 'unchanged' ? 'plain' : 'good'}>
          <p>{words[outcome]}</p>
        </Notice>
      )}
      {refusal && <FormTrouble refusal={refusal} fields={{}} others={register.fields} view={view} />}
      <RecordHead {...withWords} />
      <Warnings {...props} />
      <div class="record-columns">
        <div>
          <RecordStates {...withWords} />
          <RecordParts {...withWords} />
          <RecordFactList {...withWords} />
          <Origin {...withWords} />
        </div>
        <RecordSide {...withWords} />
      </div>
    </>,
  )
}

/** What the checks of the register warn of: it does not stop anybody, and stays until it is mended. */
const Warnings = ({ warnings }: Pick<RecordPartProps, 'warnings'>) =>
  warnings.length === 0 ? null : (
    <ul class="notice warnings">
      {warnings.map(sentence => (
        <li>{sentence}</li>
      ))}
    </ul>
  )

/** Who recorded it, when and how, and the way to the trash. */
const Origin = ({ register, record, rights, writing, words, view }: RecordPartProps) => (
  <p class="note origin">
    {words.origin(
      nameOfPerson(record.createdBy, writing),
      formatDayOfInstant(view.language, record.createdAt),
      words.source[record.source],
    )}{' '}
    {rights.mayDelete && (
      <a href={addressOf('recordTrash', view.language, { register: register.name, id: record.id })}>
        {words.toTrash}
      </a>
    )}
  </p>
)
