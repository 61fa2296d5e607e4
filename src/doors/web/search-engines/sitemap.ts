import { languages, type Language } from '#domain/language.ts'
import { allStrands, resultsOf } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import type { PresentPlan } from '#domain/progress/progress-stamp.ts'

import { activityName } from '../addresses/addresses.ts'
import { addressOf, type PathName, type PathParts } from '../paths.ts'

/** The most addresses that a sitemap may have. */
const mostAddresses = 50_000

/** A page in every language, and the instant of its last change. */
type ListedPage = { addressIn: (language: Language) => string; changedAt?: Date | undefined }

/** The sitemap of what is published: each page in each language, with its other languages. */
export const sitemapOf = (baseUrl: string, plans: readonly PresentPlan[]): string => {
  const pages = [
    ...(plans.length > 0 ? [page('home', {}), page('mandates', {})] : []),
    // The address of the list leads to the only plan where there is but one.
    ...(plans.length > 1 ? [page('plans', {})] : []),
    page('privacy', {}),
    page('accessibility', {}),
    ...plans.flatMap(present => pagesOfPlan(present, present === plans[0])),
  ].slice(0, Math.floor(mostAddresses / languages.length))
  const urls = pages.flatMap(each => languages.map(language => urlElement(baseUrl, each, language)))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}

const page = <Name extends PathName>(name: Name, parts: PathParts<Name>, changedAt?: Date): ListedPage => ({
  addressIn: language => addressOf(name, language, parts),
  changedAt,
})

// The pages of mandates are about the newest plan.
const pagesOfPlan = ({ plan, progress, published }: PresentPlan, isNewest: boolean): ListedPage[] => {
  const { slug } = plan
  const at = published?.publishedAt
  const instruments = isNewest ? mandateCoverage(plan, progress) : []
  return [
    page('plan', { slug }, at),
    page('versions', { slug }, at),
    page('papers', { slug }, at),
    ...plan.sections.flatMap(resultsOf).map(({ number }) => page('result', { slug, number }, at)),
    ...activityNames(plan).map(name => page('activity', { slug, name }, at)),
    ...instruments.map(({ slug: instrument }) => page('mandate', { instrument }, at)),
  ]
}

const activityNames = (plan: Plan): string[] =>
  allStrands(plan).flatMap(({ result, strand }) =>
    strand.activities.map(activity => activityName(result.number, activity)),
  )

const urlElement = (baseUrl: string, { addressIn, changedAt }: ListedPage, language: Language): string => {
  const alternates = languages.map(
    other => `<xhtml:link rel="alternate" hreflang="${other}" href="${escape(baseUrl + addressIn(other))}"/>`,
  )
  const day = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : ''
  return `<url><loc>${escape(baseUrl + addressIn(language))}</loc>${day}${alternates.join('')}</url>`
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
