import type { Refusal } from '#domain/refusal.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import { mostFileMegabytes } from '#doors/web/frame/chosen-file.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import type { View } from '#doors/web/frame/view.ts'
import { PageHead } from '#doors/web/parts/page-head.tsx'
import { FileField, SendFile } from '#doors/web/parts/upload.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'

type UploadSheetProps = { register: Register; view: View; refusal?: Refusal | undefined }

/** The page with the form that sends a sheet of a register, and with the empty sheet. */
export const uploadSheetPage = ({ register, view, refusal }: UploadSheetProps) => {
  const { language } = view
  const words = wordsIn(recordSheetPageWords, language)
  const parts = { register: register.name }
  return pageBody(
    { title: words.title },
    <>
      <RecordCrumbs register={register} view={view} />
      <PageHead title={words.title} lead={words.lead} view={view} refusal={refusal} />
      <form
        class="upload card"
        method="post"
        action={addressOf('recordsSheet', language, parts)}
        enctype="multipart/form-data"
        autocomplete="off"
        data-upload
      >
        <FileField
          id="file"
          label={words.file}
          hint={words.fileHint(mostFileMegabytes)}
          accept=".xlsx,.csv"
          mostMegabytes={mostFileMegabytes}
          view={view}
        />
        <SendFile words={words} />
      </form>
      <p class="sheet-empty">
        <a href={addressOf('recordsTemplate', language, parts)} data-turbo="false" download>
          {words.empty} (.xlsx)
        </a>{' '}
        <span class="note">{words.emptyNote}</span>
      </p>
    </>,
  )
}
