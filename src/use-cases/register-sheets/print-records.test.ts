import { beforeAll, expect, test } from 'vitest'

import type { Block, Cell, PaperContent } from '#documents/blocks.ts'
import { languages } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import { insertRecords } from '#store/records/write-records.ts'
import { grantsTo, recordsPerson, recordsWorld } from '#tests/records-world.ts'
import { smallRecord, titleOf } from '#tests/small-records.ts'
import { smallRegister } from '#tests/small-register.ts'
import { writeInTransaction } from '#tests/write-in-transaction.ts'

import { createJacana, type Jacana } from '../use-case.ts'
import { mostPrinted, printRecords } from './print-records.ts'

const world = recordsWorld([smallRegister])
const keeper = recordsPerson('keeper', ...grantsTo([smallRegister]))
const limited = recordsPerson(
  'limited',
  ...grantsTo([smallRegister], { may: ['read', 'export'], fields: ['title', 'from', 'kind'] }),
  ...grantsTo([smallRegister], {
    may: ['read', 'export'],
    where: { records: { field: 'kind', among: ['course'] } },
  }),
)

let content: PaperContent
let jacana: Jacana

beforeAll(async () => {
  jacana = createJacana({
    store: world.store,
    now: () => world.now,
    print: order => {
      if (!('content' in order)) throw new Error('A list is laid before it is printed')
      content = order.content
      return Promise.resolve({ title: '', bytes: new Uint8Array() })
    },
  })
  const records = [
    smallRecord('a', { title: titleOf('Peat', 'Tourbe'), from: '2031-03-01', place: 'Gland', fee: '12.50' }),
    smallRecord('b', {
      title: titleOf('Birds'),
      kind: 'course',
      from: '2031-01-10',
      host: 'KEN',
      place: 'Nairobi',
    }),
    smallRecord('c', { title: titleOf('Rivers'), from: '2030-12-01', follows: 'b' }),
  ]
  await writeInTransaction(world.store, tx => insertRecords(tx, smallRegister, records, 2031))
}, 60_000)

const print = async (input: object = {}, person: Person = keeper) => {
  const file = await jacana.do(printRecords, person, { register: 'samples', format: 'pdf', ...input })
  const blocks = content.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'landscape' ? block.blocks : [block],
  )
  const [table] = blocks.filter(block => block.kind === 'table')
  const cells = (row: readonly Cell[] = []) => row.map(sayCell)
  return {
    name: file.name,
    isWide: content.blocks[0]?.kind === 'landscape',
    lines: blocks.flatMap(block => ('text' in block ? [block.text.map(({ text }) => text).join('')] : [])),
    header: cells(table?.header[0]?.cells),
    rows: (table?.rows ?? []).map(row => cells(row.cells)),
  }
}

const sayCell = ({ paragraphs }: Cell): string =>
  paragraphs.map(({ text }) => text.map(run => run.text).join('')).join('\n')

test('a list on paper says what it asks for, its order, its day and its count, and has its columns', async () => {
  const paper = await print({
    filters: [
      ['kind', 'webinar'],
      ['from', '2030-06-01..'],
    ],
    words: '',
    sort: '-from',
    columns: ['title', 'from', 'fee', 'follows'],
  })
  expect(paper).toEqual({
    name: 'samples-2031-03-10-en.pdf',
    isWide: false,
    lines: [
      'Samples',
      '2\u00a0samples, as at 10 March 2031',
      'Conditions: Kind: Webinar; From: 1 June 2030 or later',
      'Order: From (descending)',
    ],
    header: ['Title', 'From', 'Fee', 'Follows', 'State'],
    rows: [
      ['SMP-2031-001 Peat', '1 March 2031', '12.50', '', 'Planned, since 1 May 2024'],
      ['SMP-2031-003 Rivers', '1 December 2030', '', 'Birds', 'Planned, since 1 May 2024'],
    ],
  })
  expect(content.symbol).toBe('Samples, as at 10 March 2031')
  expect(content.countsPages).toBe(true)
})

test.each(languages)('a view is named on paper in %s', async language => {
  const { lines } = await print({ view: 'newest', language })
  expect(lines.join(' | ')).toContain(smallRegister.views['newest']?.title[language])
})

test('a field that its reader may take away on some records alone is empty on the others', async () => {
  const { rows } = await print({ columns: ['title', 'place', 'contact'], sort: 'title' }, limited)
  expect(rows.map(([title, place]) => [title, place])).toEqual([
    ['SMP-2031-002 Birds', 'Nairobi'],
    ['SMP-2031-001 Peat', ''],
    ['SMP-2031-003 Rivers', ''],
  ])
  const readOnly = recordsPerson('reader', ...grantsTo([smallRegister], { may: ['read'] }))
  await expect(print({}, readOnly)).rejects.toMatchObject({ code: 'notPermitted' })
})

test('a list that is too long for paper is refused, with the most', async () => {
  const more = Array.from({ length: mostPrinted }, (_, i) =>
    smallRecord(`m${i}`, { title: titleOf(`More ${i}`), kind: 'workshop' }),
  )
  await writeInTransaction(world.store, tx => insertRecords(tx, smallRegister, more, 2031))
  expect((await print({ filters: [['kind', 'workshop']] })).rows).toHaveLength(mostPrinted)
  await expect(print()).rejects.toMatchObject({ code: 'listTooLongForPaper', values: { most: mostPrinted } })
})
