import { languages } from '#domain/language.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { returnsPageWords } from '#i18n/pages/returns.ts'
import { FileField, SendFile } from '../parts/upload.tsx'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'
import { returnsAddress } from '../addresses/return-addresses.ts'

/** Most megabytes that a file may have. */
const mostMegabytes = 25

/** The fields that the form sent beside the file. */
export type ReturnDraft = { version: string; language: string }

type FormProps = {
  slug: string
  versions: readonly PlanVersion[]
  words: InOne<typeof returnsPageWords>
  view: View
  draft?: ReturnDraft | undefined
}

/** The form that sends a paper back. Fields that most files answer by themselves are folded away. */
export const SendBackForm = ({ slug, versions, words, view, draft }: FormProps) => (
  <form
    class="upload card send-back"
    method="post"
    action={returnsAddress(view.language, slug)}
    enctype="multipart/form-data"
    aria-labelledby="send-back"
    autocomplete="off"
    data-upload
  >
    <h2 id="send-back" class="span">
      {words.card}
    </h2>
    <p class="span">{words.lead}</p>
    <FileField
      id="back-file"
      label={words.file}
      hint={words.fileHint(mostMegabytes)}
      accept=".docx"
      mostMegabytes={mostMegabytes}
      view={view}
    />
    <details class="span" open={draft !== undefined && draft.version + draft.language !== ''}>
      <summary>{words.lost}</summary>
      <div class="upload">
        <div class="field">
          <label for="back-version">{words.version}</label>
          <select id="back-version" name="version">
            <option value="">{words.asFileSays}</option>
            {versions.map(({ id, name }) => (
              <option value={id} selected={draft?.version === id}>
                {name}
              </option>
            ))}
          </select>
          <FieldFault name="version" />
        </div>
        <div class="field">
          <label for="back-language">{words.language}</label>
          <select id="back-language" name="language">
            <option value="">{words.asFileSays}</option>
            {languages.map(language => (
              <option value={language} selected={draft?.language === language}>
                {formatLanguageName(view.language, language)}
              </option>
            ))}
          </select>
          <FieldFault name="language" />
        </div>
      </div>
    </details>
    <SendFile words={words} />
  </form>
)
