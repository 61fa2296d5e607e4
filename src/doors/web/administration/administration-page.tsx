import type { Language } from '#domain/language.ts'
import { formatInstant, formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { administrationPageWords } from '#i18n/pages/administration.ts'

import type { LastAuditCheck } from '#use-cases/admin/show-audit-check.ts'

import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'
import type { AdministrationEntry } from '../frame/administration-entries.ts'
import { PageHead } from '../parts/page-head.tsx'

type AdministrationProps = {
  entries: readonly AdministrationEntry[]
  view: View
  /** The last check of the log, if there was one; absent for whoever may not read the log. */
  log?: { check: LastAuditCheck | undefined }
}

/** The index of the pages of the administration that the reader may open. */
export const administrationPage = ({ entries, view, log }: AdministrationProps) => {
  const { language } = view
  const words = wordsIn(administrationPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead title={words.title} lead={words.lead} view={view} />
      <ul class="entries">
        {entries.map(({ page, title, about }) => (
          <li class="card">
            <h2>
              <a href={addressOf(page, language, {})}>{title[language]}</a>
            </h2>
            <p>{about[language]}</p>
          </li>
        ))}
      </ul>
      {log && (
        <section aria-labelledby="log">
          <h2 id="log">{words.log.title}</h2>
          <p class={log.check?.verdict.ok === false ? 'notice bad' : undefined}>
            {sayCheck(log.check, language)}
          </p>
        </section>
      )}
    </>,
  )
}

const sayCheck = (check: LastAuditCheck | undefined, language: Language): string => {
  const { log } = wordsIn(administrationPageWords, language)
  if (!check) return log.unchecked
  const at = formatInstant(language, check.at)
  return check.verdict.ok
    ? log.whole(at, formatNumber(language, check.verdict.entries))
    : log.broken(at, formatNumber(language, check.verdict.brokenPosition))
}
