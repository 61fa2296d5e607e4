import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { filterComparison } from '#domain/differences/comparison.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { compareVersions } from '#use-cases/versions/compare-versions.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { importVersion } from '#use-cases/versions/import-version.ts'
import { showVersions } from '#use-cases/versions/show-versions.ts'
import { statusOf } from '../frame/problem.tsx'
import { sendFile } from '../frame/send-file.ts'
import { show, viewOf, type Web } from '../frame/show.ts'
import { ComparePage } from './compare-page.tsx'
import { firstRows } from './first-rows.ts'
import { compareAddress, readCompareQuery, versionsAddress } from '../addresses/version-addresses.ts'
import { VersionsPage } from './versions-page.tsx'

const path = '/:language{(?:en|fr|es)}/plan/:slug'
const mostMegabytes = 25

/** The versions of a plan: named, compared, exported and imported. */
export const mountVersions = (app: Hono, web: Web): void => {
  app.get(`${path}/versions`, c => showPage(c, web))

  app.post(`${path}/versions`, bodyLimit({ maxSize: 64 * 1024, onError: tooLarge }), async c => {
    const sent = await textsOf(c, ['name', 'why'])
    return kept(c, web, sent, slug => web.jacana.do(createVersion, web.person, { slug, ...sent }))
  })

  app.post(
    `${path}/versions/import`,
    bodyLimit({ maxSize: mostMegabytes * 1_000_000 + 64 * 1024, onError: tooLarge }),
    async c => {
      const { file } = await c.req.parseBody()
      const { name } = await textsOf(c, ['name', 'why'])
      return kept(c, web, { name: '', why: '' }, async slug => {
        if (!(file instanceof File)) throw new Refusal('fileMissing')
        return web.jacana.do(importVersion, web.person, {
          slug,
          bytes: new Uint8Array(await file.arrayBuffer()),
          name,
        })
      })
    },
  )

  app.get(`${path}/versions/:file{[^/]+\\.json}`, async c => {
    const { slug, file } = c.req.param()
    return sendFile(
      c,
      await web.jacana.do(exportVersion, web.person, { slug, version: file.replace(/\.json$/, '') }),
    )
  })

  app.get(`${path}/compare`, async c => {
    const { slug } = c.req.param()
    const view = viewOf(c, web)
    const asked = new URL(c.req.url)
    const query = readCompareQuery(asked.searchParams)
    if (!query) return c.redirect(versionsAddress(view.language, slug))
    const address = compareAddress(view.language, slug, query)
    // A form sends its empty fields too; the address that people copy should hold only what they chose.
    if (asked.pathname + asked.search !== new URL(address, asked).pathname + new URL(address, asked).search)
      return c.redirect(address)
    const { from, to } = query
    const answer = await web.jacana.do(compareVersions, web.person, {
      slug,
      from,
      ...(to && { to }),
      language: view.language,
    })
    const { versions } = await web.jacana.do(showVersions, web.person, { slug })
    const chosen = filterComparison(answer.comparison, {
      ...(query.kind && { kind: query.kind }),
      ...(query.function && { section: query.function }),
    })
    return show(
      c,
      <ComparePage
        {...answer}
        {...firstRows(chosen)}
        versions={versions}
        query={query}
        words={wordsIn(versionPageWords, view.language)}
        view={view}
      />,
    )
  })
}

/** Keeps a version and shows it among the others; a refusal is shown above the form as it was sent. */
const kept = async (
  c: Context,
  web: Web,
  sent: { name: string; why: string },
  keep: (slug: string) => Promise<{ id: string }>,
) => {
  const { language } = viewOf(c, web)
  const slug = c.req.param('slug') ?? ''
  try {
    const { id } = await keep(slug)
    return c.redirect(`${versionsAddress(language, slug)}?saved=${encodeURIComponent(id)}`, 303)
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'notFound')
      return showPage(c, web, { refusal: error, ...sent })
    throw error
  }
}

type RefusedWith = { refusal: Refusal; name: string; why: string }

const showPage = async (c: Context, web: Web, refused?: RefusedWith): Promise<Response> => {
  const view = viewOf(c, web)
  const slug = c.req.param('slug') ?? ''
  const { plan, versions } = await web.jacana.do(showVersions, web.person, { slug })
  const page = (
    <VersionsPage
      plan={plan}
      versions={versions}
      words={wordsIn(versionPageWords, view.language)}
      view={view}
      saved={versions.find(({ id }) => id === c.req.query('saved'))}
      refused={refused && { ...refused, sentence: refusalSentence(view.language, refused.refusal) }}
    />
  )
  return show(c, page, refused && statusOf(refused.refusal.code))
}

const textsOf = async (
  c: Context,
  names: readonly ['name', 'why'],
): Promise<{ name: string; why: string }> => {
  const body = await c.req.parseBody()
  const [name, why] = names.map(each => body[each]).map(value => (typeof value === 'string' ? value : ''))
  return { name: name ?? '', why: why ?? '' }
}

const tooLarge = (): never => {
  throw new Refusal('fileTooLarge', { most: mostMegabytes })
}
