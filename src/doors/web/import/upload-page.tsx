import { languages } from '#domain/language.ts'
import { say, type LocalizedText } from '#domain/text.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import type { InOne } from '#i18n/in-three.ts'
import type { importPageWords } from '#i18n/pages/import.ts'
import { importAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { FileField, type ListedFile, SendFile } from '../parts/upload.tsx'
import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'
import { EarlierImports } from './earlier-imports.tsx'
import { may } from '../frame/may.ts'
import { PageHead } from '../parts/page-head.tsx'

type UploadProps = {
  imports: readonly ListedFile[]
  plans: readonly { slug: string; title: LocalizedText }[]
  mostMegabytes: number
  words: InOne<typeof importPageWords>
  view: View
  refusedUpload?: { sentence: string; language: string; plan: string }
}

/** The page with the form that sends a document, and the list of imports. */
export const uploadPage = ({ imports, plans, mostMegabytes, words, view, refusedUpload }: UploadProps) =>
  pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={words.lead} view={view} refusal={refusedUpload} />
      {may(view, 'create', 'import') && (
        <form
          class="upload card"
          method="post"
          action={importAddress(view.language)}
          enctype="multipart/form-data"
          autocomplete="off"
          data-upload
        >
          <FileField
            id="file"
            label={words.file}
            hint={words.fileHint(mostMegabytes)}
            accept={fileTypes}
            mostMegabytes={mostMegabytes}
            view={view}
          />
          <div class="field">
            <label for="language">{words.language}</label>
            <select id="language" name="language">
              <option value="">{words.languageAuto}</option>
              {languages.map(language => (
                <option value={language} selected={refusedUpload?.language === language}>
                  {formatLanguageName(view.language, language)}
                </option>
              ))}
            </select>
            <FieldFault name="language" />
          </div>
          <div class="field">
            <label for="plan">{words.into}</label>
            <select id="plan" name="plan">
              <option value="">{words.intoAuto}</option>
              {plans.map(({ slug, title }) => (
                <option value={slug} selected={refusedUpload?.plan === slug}>
                  {say(title, view.language).text || slug}
                </option>
              ))}
            </select>
            <FieldFault name="plan" />
          </div>
          <SendFile words={words} />
        </form>
      )}
      <EarlierImports imports={imports} plans={plans} words={words} view={view} />
    </>,
  )

/** The file types that a browser offers first. The content decides what a file really is. */
const fileTypes = '.docx,.xlsx,.pdf,.txt,.json'
