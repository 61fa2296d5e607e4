import { existsSync, readFileSync } from 'node:fs'

import { beforeAll, describe, expect, test } from 'vitest'

import { coordinatesKind } from '#fields/kinds/coordinates.ts'
import { countKind } from '#fields/kinds/count.ts'
import { decimalKind } from '#fields/kinds/decimal.ts'
import { partyKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'
import { listRecords } from '#use-cases/records/list-records.ts'
import { showRecord } from '#use-cases/records/show-record.ts'
import { applySheetImport } from '#use-cases/register-sheets/apply-sheet-import.ts'
import { exportRecords } from '#use-cases/register-sheets/export-records.ts'
import { showSheetImport } from '#use-cases/register-sheets/show-sheet-import.ts'
import { startSheetImport } from '#use-cases/register-sheets/start-sheet-import.ts'
import { planner } from '../people.ts'
import { grantsTo, recordsWorld } from '../records-world.ts'

// A register that this file alone declares takes the real list of sites, and gives it back unchanged.

const sites = defineRegister({
  name: 'sites',
  title: in3('Sites', 'Sites', 'Sitios'),
  one: in3('Site', 'Site', 'Sitio'),
  lead: in3('Wetlands of the List.', 'Les zones humides de la Liste.', 'Los humedales de la Lista.'),
  fields: {
    siteNumber: field(countKind(), in3('Site number', 'Numéro du site', 'Número del sitio'), {
      isRequired: true,
      isSortable: true,
    }),
    name: field(textKind(300), in3('Name', 'Nom', 'Nombre'), { isRequired: true, isSortable: true }),
    party: field(partyKind, in3('Party', 'Partie', 'Parte'), { isRequired: true }),
    area: field(
      decimalKind({ places: 3, least: '0' }),
      in3('Area in hectares', 'Superficie en hectares', 'Superficie en hectáreas'),
    ),
    place: field(coordinatesKind, in3('Place', 'Lieu', 'Lugar')),
  },
  titleField: 'name',
  states: { listed: { title: in3('Listed', 'Inscrit', 'Inscrito'), shape: 'done' } },
  firstState: 'listed',
  keys: [['siteNumber']],
  rights: [{ roles: ['planner'], verbs: ['read', 'create', 'change'] }],
})

const file = new URL('../../../shared/data/ramsar-sites-2024-12.csv', import.meta.url)
const isThere = existsSync(file)
const register = sites.name

describe.skipIf(!isThere)('the 2,520 sites of the List (skipped where ../shared is not there)', () => {
  const world = recordsWorld([sites])
  const keeper = { ...planner, grants: [...planner.grants, ...grantsTo([sites])] }

  const send = async (bytes: Uint8Array) => {
    const order = { register, fileName: 'sites.csv', bytes: Uint8Array.from(bytes) }
    const { id } = await world.jacana.do(startSheetImport, keeper, order)
    return world.jacana.do(showSheetImport, keeper, { register, id })
  }

  let preview: Awaited<ReturnType<typeof send>>
  beforeAll(async () => {
    const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    const headings = 'Site number,Name,Party,Country,Area in hectares,Place (latitude),Place (longitude)'
    preview = await send(new TextEncoder().encode([headings, ...lines].join('\n')))
    const { id, version } = preview
    await world.jacana.do(applySheetImport, keeper, { register, id, version })
  }, 120_000)

  test('all of them are read, and the column that the register does not have is named', () => {
    expect(preview.counts).toMatchObject({ new: 2520, error: 0 })
    expect(preview.headings.unknown).toEqual(['Country'])
  })

  test('they are filtered and counted', async () => {
    const of = async (...filters: [string, string][]) => {
      const { count } = await world.jacana.do(listRecords, keeper, { register, filters, count: 'exact' })
      return count?.count
    }
    expect(await of()).toBe(2520)
    const inFile = (test: (cells: string[]) => boolean) =>
      readFileSync(file, 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .filter(line => test(line.split(','))).length
    expect(await of(['party', 'GBR'])).toBe(inFile(cells => cells.includes('GBR')))
    expect(await of(['party', 'GBR,MEX'])).toBe(
      inFile(cells => cells.includes('GBR') || cells.includes('MEX')),
    )
    expect(await of(['siteNumber', '..100'])).toBe(inFile(([number]) => Number(number) <= 100))
  })

  test.each(['csv', 'xlsx'] as const)(
    'as %s they come back, and nothing changes',
    async format => {
      const { bytes } = await world.jacana.do(exportRecords, keeper, { register, format, language: 'fr' })
      const { counts, headings } = await send(bytes)
      expect(counts).toMatchObject({ same: 2520, new: 0, change: 0, asks: 0, error: 0 })
      expect(headings).toMatchObject({ unknown: [], missing: [] })
    },
    60_000,
  )

  test('each one says who brought it, when, and from which row of which sheet; the chain covers it', async () => {
    const { records } = await world.jacana.do(listRecords, keeper, { register, sort: 'siteNumber', size: 3 })
    const { history } = await world.jacana.do(showRecord, keeper, { register, id: records[2]?.id ?? '' })
    expect(history.entries).toMatchObject([
      { who: 'Planner', at: world.now, kind: 'added', origin: { sheet: 'sites.csv', row: 4 } },
    ])
    expect(await world.jacana.do(verifyAudit, keeper, {})).toMatchObject({ ok: true })
  })
})
