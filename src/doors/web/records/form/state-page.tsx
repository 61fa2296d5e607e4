import type { Refusal } from '#domain/refusal.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { recordStateWords } from '#i18n/pages/records-page.ts'
import { FieldFault } from '#doors/web/frame/field-fault.tsx'
import { pageBody, type PageBody } from '#doors/web/frame/page-body.ts'
import type { View } from '#doors/web/frame/view.ts'
import { addressOf } from '#doors/web/paths.ts'

import { StageMark } from '../marks.tsx'
import { RecordCrumbs } from '../record-crumbs.tsx'
import { FormTrouble } from './form-trouble.tsx'

/** What the form for a state has. */
export type StateTexts = { state?: string | undefined; on?: string | undefined; why?: string | undefined }

type StatePageProps = {
  register: Register
  record: StoredRecord
  title: string
  texts: StateTexts
  refusal?: Refusal | undefined
  today: string
  view: View
}

/** The page that records a state: which, since when it is true, and why. */
export const recordStatePage = (props: StatePageProps): PageBody => {
  const { register, record, title, texts, refusal, today, view } = props
  const words = wordsIn(recordStateWords, view.language)
  const formWords = wordsIn(recordFormWords, view.language)
  const parts = { register: register.name, id: record.id }
  return pageBody(
    { title: `${words.title}: ${title}` },
    <>
      <RecordCrumbs register={register} record={{ id: record.id, title }} view={view} />
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{title}</p>
      </header>
      {refusal && <FormTrouble refusal={refusal} fields={{}} others={register.fields} view={view} />}
      <form
        class="record-form quick"
        method="post"
        action={addressOf('recordState', view.language, parts)}
        autocomplete="off"
        data-warn={refusal ? 'refused' : 'changed'}
      >
        <input type="hidden" name="version" value={String(record.version)} />
        <fieldset class="field whole">
          <legend>{words.state}</legend>
          <div class="ticks">
            {Object.entries(register.states).map(([name, state]) => (
              <label class="tick">
                <input type="radio" name="state" value={name} checked={name === texts.state} required />
                <StageMark state={state} view={view} />
              </label>
            ))}
          </div>
          <FieldFault name="state" />
        </fieldset>
        <div class="field half">
          <label for="on">{words.day}</label>
          <input
            type="date"
            id="on"
            name="on"
            value={texts.on ?? today}
            max={today}
            required
            aria-describedby="on-hint"
          />
          <small id="on-hint">{words.dayHint}</small>
          <FieldFault name="on" />
        </div>
        <div class="field whole">
          <label for="why">{words.why}</label>
          <input type="text" id="why" name="why" value={texts.why} maxlength={500} />
          <FieldFault name="why" />
        </div>
        <p class="form-end">
          <button type="submit" class="first">
            {words.save}
          </button>
          <a href={addressOf('record', view.language, parts)}>{formWords.leave}</a>
        </p>
      </form>
    </>,
  )
}
