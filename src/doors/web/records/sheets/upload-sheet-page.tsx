import type { Refusal } from '#domain/refusal.ts'
import type { Register } from '#fields/records/register.ts'
import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetPageWords } from '#i18n/pages/records-sheet.ts'
import { mostFileMegabytes } from '#doors/web/frame/chosen-file.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import type { View } from '#doors/web/frame/view.ts'
import { PageHead } from '#doors/web/parts/page-head.tsx'
import { FileField, SendFile } from '#doors/web/parts/upload.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { RecordCrumbs } from '../record-crumbs.tsx'
import { sheetAddress } from './sheet-addresses.ts'

/** A sheet that its sender has not applied or discarded yet. */
export type WaitingSheet = { id: string; fileName: string; sentAt: Date; rows: number }

type UploadSheetProps = {
  register: Register
  open: readonly WaitingSheet[]
  view: View
  refusal?: Refusal | undefined
}

/** The page with the form that sends a sheet of a register, and with the empty sheet. */
export const uploadSheetPage = ({ register, open, view, refusal }: UploadSheetProps) => {
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
      {open.length > 0 && (
        <section aria-labelledby="open-sheets">
          <h2 id="open-sheets">{words.openSheets}</h2>
          <table class="slim">
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.rowCount}</th>
                <th scope="col">{words.sentAt}</th>
              </tr>
            </thead>
            <tbody>
              {open.map(({ id, fileName, sentAt, rows }) => (
                <tr>
                  <th scope="row">
                    <a href={sheetAddress(language, { register: register.name, id })}>{fileName}</a>
                  </th>
                  <td>{formatNumber(language, rows)}</td>
                  <td>{formatInstant(language, sentAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>,
  )
}
