import { sentFileAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { FormOutcome } from '../parts/form-outcome.tsx'
import { importAddress } from '../addresses/addresses.ts'
import { ApplyPanel } from './apply-panel.tsx'
import { ChangesOutsideRows } from './changes-outside-rows.tsx'
import { DoubtKey, SourceDetails, Remarks } from './source-details.tsx'
import type { PreviewModel } from './preview-model.ts'
import { PreviewBar, RowPages } from './preview-bar.tsx'
import { PreviewTable } from './preview-table.tsx'
import { wordsIn } from '#i18n/in-three.ts'
import { importPageWords } from '#i18n/pages/import.ts'

/** The preview of a file before it is applied: what was read, what is in doubt, what would change. */
export const previewPage = ({ model, trouble }: { model: PreviewModel; trouble?: string }) => {
  const { view, words, details, page, query } = model
  const { session, parsedPlan } = details
  const results = parsedPlan.sections.flatMap(section => section.results)
  const rows = results.reduce((sum, result) => sum + result.rows.length, 0)
  return pageBody(
    { title: words.check, wide: true },
    <>
      <Crumbs
        path={[{ name: wordsIn(importPageWords, view.language).title, href: importAddress(view.language) }]}
        view={view}
      />
      <header class="head import-head">
        <div>
          <h1>{words.check}</h1>
          <p class="under">
            <a class="file" href={sentFileAddress(view.language, session.id)} download>
              {session.fileName}
            </a>
            <br />
            {words.sum(parsedPlan.sections.length, results.length, rows)} ·{' '}
            <b>{parsedPlan.doubts.length > 0 ? words.doubts(parsedPlan.doubts.length) : words.noDoubts}</b>
            {parsedPlan.warnings.length > 0 && ` · ${words.warnings(parsedPlan.warnings.length)}`}
          </p>
        </div>
        <ApplyPanel model={model} rows={rows} />
      </header>
      <FormOutcome refusal={trouble === undefined ? undefined : { sentence: trouble }} view={view} />
      <div class="asides">
        <Remarks model={model} />
        <ChangesOutsideRows model={model} />
        <DoubtKey model={model} />
        <SourceDetails model={model} />
      </div>
      <PreviewBar model={model} />
      {page.total > 0 ? (
        <PreviewTable model={model} />
      ) : (
        <p class="empty">{words.emptyChoices[query.show]}</p>
      )}
      <RowPages model={model} />
    </>,
  )
}
