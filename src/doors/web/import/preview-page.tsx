import { sentFileAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { importAddress } from '../addresses/addresses.ts'
import { ApplyPanel } from './apply-panel.tsx'
import { BesideRows } from './beside-rows.tsx'
import { DoubtKey, PaperFacts, Remarks } from './paper-facts.tsx'
import type { Preview } from './preview.ts'
import { PreviewBar, RowPages } from './preview-bar.tsx'
import { PreviewTable } from './preview-table.tsx'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'

/** What was read of a file, before it is applied: what was understood, what is in doubt, what would change. */
export const previewPage = ({ preview, trouble }: { preview: Preview; trouble?: string }) => {
  const { view, words, shown, page, query } = preview
  const { session, parsed } = shown
  const results = parsed.sections.flatMap(section => section.results)
  const rows = results.reduce((sum, result) => sum + result.rows.length, 0)
  return pageBody(
    { title: words.check, wide: true },
    <>
      <nav class="crumbs" aria-label={wordsIn(importPageWords, view.language).title}>
        <a href={importAddress(view.language)}>{wordsIn(importPageWords, view.language).title}</a>
      </nav>
      <header class="head import-head">
        <div>
          <h1>{words.check}</h1>
          <p class="under">
            <a class="file" href={sentFileAddress(view.language, session.id)} download>
              {session.fileName}
            </a>
            <br />
            {words.sum(parsed.sections.length, results.length, rows)} ·{' '}
            <b>{parsed.doubts.length > 0 ? words.doubts(parsed.doubts.length) : words.noDoubts}</b>
            {parsed.warnings.length > 0 && ` · ${words.warnings(parsed.warnings.length)}`}
          </p>
        </div>
        <ApplyPanel preview={preview} rows={rows} />
      </header>
      {trouble && (
        <div class="notice bad" role="alert">
          <p>{trouble}</p>
        </div>
      )}
      <div class="asides">
        <Remarks preview={preview} />
        <BesideRows preview={preview} />
        <DoubtKey preview={preview} />
        <PaperFacts preview={preview} />
      </div>
      <PreviewBar preview={preview} />
      {page.total > 0 ? (
        <PreviewTable preview={preview} />
      ) : (
        <p class="empty">{words.emptyChoices[query.show]}</p>
      )}
      <RowPages preview={preview} />
    </>,
  )
}
