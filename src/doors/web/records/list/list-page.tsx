import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { pageBody } from '#doors/web/frame/page-body.ts'
import { FormOutcome } from '#doors/web/parts/form-outcome.tsx'
import { Crumbs } from '#doors/web/parts/crumbs.tsx'
import { addressOf } from '#doors/web/paths.ts'

import { BehindLine } from './behind-line.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { ChooseBar, CountLine, ListDownload, ListPages, SheetLink } from './list-foot.tsx'
import type { ListPageProps } from './list-model.ts'
import { ListTable } from './list-table.tsx'
import { RestLine } from './rest-line.tsx'
import { ViewForms, ViewTabs } from './view-tabs.tsx'

/** The list of a register: its views, its conditions beside it, and its rows. */
export const listPage = (props: ListPageProps) => {
  const { register, query, rows, rights, tabs, outcome, refusal, view } = props
  const { language } = view
  const words = wordsIn(recordListWords, language)
  const withWords = { ...props, words }
  const parts = { register: register.name }
  const present = tabs.find(({ name }) => name === query.view)
  const title = query.view && present ? present.title : register.title[language]
  return pageBody(
    { title, wide: true },
    <>
      <Crumbs
        path={[
          { name: words.title, href: addressOf('registers', language, {}) },
          ...(query.view
            ? [{ name: register.title[language], href: addressOf('register', language, parts) }]
            : []),
        ]}
        view={view}
      />
      <header class="head">
        <h1>{title}</h1>
        <p class="under">{register.lead[language]}</p>
        <nav class="beside" aria-label={title}>
          <SheetLink {...withWords} />
          {rights.mayDelete && <a href={addressOf('recordsTrash', language, parts)}>{words.trash}</a>}
          {rights.mayAdd && (
            <>
              <a href={addressOf('recordNew', language, parts, { quick: 'yes' })} class="narrow-only first">
                {words.add}
              </a>
              <a href={addressOf('recordNew', language, parts)} class="wide-only first">
                {words.add}
              </a>
            </>
          )}
        </nav>
      </header>
      <FormOutcome
        refusal={refusal}
        notice={
          outcome && { tone: outcome === 'nothingChanged' ? 'plain' : 'good', sentence: words[outcome] }
        }
        view={view}
      />
      <div class="view-line">
        <ViewTabs {...withWords} />
        <ViewForms {...withWords} />
      </div>
      <div class="with-filter">
        <FilterPanel {...withWords} />
        <div class="list-body">
          <BehindLine {...withWords} />
          <div class="list-top">
            <CountLine {...withWords} />
            <FilterChips {...withWords} />
            <RestLine {...withWords} />
          </div>
          {rows.length > 0 ? (
            <div class="records-frame" tabindex={0} role="region" aria-label={title}>
              <ListTable {...withWords} />
            </div>
          ) : (
            <p class="empty">
              {query.conditions.length > 0 || query.view || query.behind ? words.nothing : words.empty}
            </p>
          )}
          {rows.length > 0 && (
            <p class="list-download">
              <ListDownload {...withWords} />
              <SheetLink {...withWords} />
            </p>
          )}
          <ListPages {...withWords} />
          {rows.length > 0 && <ChooseBar {...withWords} />}
        </div>
      </div>
    </>,
  )
}
