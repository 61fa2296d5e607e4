import type { Context, Hono } from 'hono'
import { changeKinds } from '#domain/differences/comparison.ts'
import { Refusal } from '#domain/refusal.ts'
import { exportImports } from '#use-cases/imports/export-imports.ts'
import { exportSearch } from '#use-cases/search/export-search.ts'
import { exportTable, planTables } from '#use-cases/plan/export-table.ts'
import { sendFile } from '../frame/send-file.ts'
import { viewOf, type Web } from '../frame/show.ts'
import { readSeparator } from '../addresses/table-addresses.ts'

/** The tables of the pages as files. Mounted before the pages: some of their addresses would take these for names of their own. */
export const mountTables = (app: Hono, web: Web): void => {
  app.get(`/:language{(?:en|fr|es)}/plan/:slug/tables/:file{[a-z]+\\.(?:xlsx|csv)}`, async c => {
    const { slug, file } = c.req.param()
    const { searchParams } = new URL(c.req.url)
    const given = (name: string) => searchParams.get(name)?.trim() || undefined
    const table = planTables.find(known => known === file.split('.')[0])
    if (!table) throw new Refusal('notFound', { what: file })
    const answer = await web.jacana.do(exportTable, web.person, {
      slug,
      table,
      ...asked(c, web, file),
      instrument: given('instrument'),
      from: given('from'),
      to: given('to'),
      kind: changeKinds.find(known => known === given('kind')),
      section: given('function'),
    })
    return sendFile(c, answer)
  })

  app.get(`/:language{(?:en|fr|es)}/search/:file{found\\.(?:xlsx|csv)}`, async c => {
    const text = (c.req.query('q') ?? '').trim().slice(0, 200)
    return sendFile(
      c,
      await web.jacana.do(exportSearch, web.person, { text, ...asked(c, web, c.req.param('file')) }),
    )
  })

  app.get(`/:language{(?:en|fr|es)}/import/:file{imports\\.(?:xlsx|csv)}`, async c =>
    sendFile(c, await web.jacana.do(exportImports, web.person, asked(c, web, c.req.param('file')))),
  )
}

const asked = (c: Context, web: Web, file: string) => ({
  format: file.endsWith('.xlsx') ? ('xlsx' as const) : ('csv' as const),
  separator: readSeparator(new URL(c.req.url).searchParams),
  language: viewOf(c, web).language,
})
