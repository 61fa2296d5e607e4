import { planner } from '#tests/people.ts'
import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { editStates } from '#domain/edits/edit-states.ts'
import type { EditChange, ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import { returnPageWords } from '#i18n/pages/return.ts'
import { returnedEditWords } from '#i18n/pages/returned-edits.ts'
import { terms } from '#i18n/terms.ts'
import { peatlands } from '#tests/world.ts'
import { EditList } from './edit-list.tsx'
import { returnPageModel } from './return-page-model.ts'
import type { ReturnDetails } from './return-details.ts'

type At = Pick<ReturnedEdit, 'section' | 'result' | 'row'>
const at = (section: string, result: string, row?: string): At => ({
  section: `node-${section}`,
  result: `node-${result}`,
  ...(row !== undefined && { row: `strand-${row}` }),
})

/** An edit of each kind, in no particular order. */
const changes: [At, EditChange][] = [
  [at('2', '2.1', '5'), { kind: 'rowEnded', strand: 'strand-5' }],
  [
    at('1', '1.1', '3'),
    { kind: 'rowMoved', strand: 'strand-3', result: 'node-1.1', above: ['e12', 'strand-1'] },
  ],
  [at('1', '1.1', '2'), { kind: 'rowUnder', strand: 'strand-2', indicator: 'indicator-2' }],
  [at('1', '1.1', '1'), { kind: 'indicatorAdded', strands: ['strand-1', 'strand-2'], text: 'Maps in print' }],
  [at('1', '1.1', '2'), { kind: 'tag', strand: 'strand-2', tag: 'CEPA', change: 'added' }],
  [at('1', '1.2'), { kind: 'resultEnded', result: 'node-1.2', strands: ['strand-4'] }],
  [
    { section: 'node-2' },
    {
      kind: 'resultAdded',
      section: 'node-2',
      above: ['node-2.1'],
      number: '2.2',
      title: 'Donors are thanked',
      mandates: 'Resolution IV.3',
      rows: [{ cells: { 'activity:2031': 'Write letters' }, tags: [] }],
    },
  ],
  [
    {},
    {
      kind: 'words',
      place: { kind: 'heading', column: 6 },
      before: 'Budget',
      hunks: [{ from: 0, to: 6, text: 'Money' }],
    },
  ],
  [
    {},
    {
      kind: 'words',
      place: { kind: 'node', node: 'node-2', part: 'goal' },
      before: 'Money is found.',
      hunks: [{ from: 0, to: 5, text: 'Cash' }],
    },
  ],
  [
    {},
    {
      kind: 'words',
      place: { kind: 'cover', field: 'actions', item: 1 },
      before: 'note',
      hunks: [{ from: 0, to: 4, text: 'welcome' }],
    },
  ],
  [
    at('1', '1.1'),
    { kind: 'note', subject: { kind: 'node', id: 'node-1.1' }, text: 'Which scale?', quoted: 'mapped' },
  ],
  [
    at('1', '1.1'),
    {
      kind: 'rowAdded',
      result: 'node-1.1',
      above: ['strand-1'],
      cells: { lead: 'FO', 'activity:2031': 'Colour the map' },
      indicator: 'indicator-1',
      tags: ['CEPA'],
    },
  ],
]
const edits = changes.map(([home, change], i): ReturnedEdit => ({
  id: `e${i + 1}`,
  by: [],
  ...home,
  ...change,
}))

const details: ReturnDetails = {
  session: {
    id: 'r',
    version: 1,
    fileName: 'back.docx',
    size: 1,
    state: 'open',
    sentAt: new Date(0),
    sentBy: 'planner',
  },
  language: 'en',
  symbol: '',
  version: {
    id: 'v',
    planId: peatlands.id,
    slug: peatlands.slug,
    name: 'May',
    why: '',
    sha256: '',
    createdAt: new Date(0),
    createdBy: 'planner',
  },
  base: peatlands,
  plan: peatlands,
  edits,
  unplaced: [],
  decisions: {},
  editStates: editStates(edits, {
    base: peatlands,
    present: peatlands,
    language: 'en',
    coverText: () => 'note',
    notes: [],
  }),
}

test.each(languages)(
  'every kind of change is shown in its place and says what it does (%s)',
  async language => {
    const words = wordsIn(returnPageWords, language)
    const editWords = wordsIn(returnedEditWords, language)
    const view = {
      language,
      words: wordsIn(frameWords, language),
      here: '/',
      person: planner,
      by: 'session' as const,
      isDemoOffered: false,
      assets: { style: '', script: '', font: '' },
    }
    const page = new Hono().get('/', c =>
      c.html(<EditList model={returnPageModel(details, { show: 'all' }, view, words)} />),
    )
    const html = await (await page.request('/')).text()
    const order = [...html.matchAll(/id="(e\d+)"/gu)].map(([, id]) => id)
    expect(order).toEqual(['e10', 'e8', 'e11', 'e4', 'e12', 'e3', 'e5', 'e2', 'e6', 'e9', 'e1', 'e7'])
    const textOf = (id: string) =>
      (html.split(`id="${id}"`)[1] ?? '')
        .split('class="decide"')[0]
        ?.replace(/<[^>]*>/gu, ' ')
        .replace(/\s+/gu, ' ')
    expect(textOf('e2')).toContain(
      `${words.moved.from} 1.1, ${wordsIn(terms, language).rowNumber(3)} ${words.moved.to} ` +
        `${words.placeBelow('1.1')} Colour the map`,
    )
    expect(html).toContain('<del>Map published</del> <ins>Register kept</ins>')
    expect(textOf('e4')).toContain('Maps in print')
    expect(textOf('e5')).toContain(editWords.tagChange.added('CEPA').replace(/\s+/gu, ' '))
    expect(textOf('e6')).toContain('Write a booklet')
    expect(textOf('e7')).toContain('2.2 Donors are thanked Resolution IV.3')
    expect(textOf('e7')).toContain('Activities 2031 Write letters')
    expect(textOf('e8')).toContain(editWords.heading(7))
    expect(textOf('e9')).toContain(editWords.nodeParts.goal)
    expect(textOf('e11')).toContain(`Which scale? ${editWords.beside} mapped`)
    expect(textOf('e12')).toContain(
      'Indicator 2032 Map published Activities 2031 Colour the map Lead / support FO',
    )
    expect(html.split('class="present-row"').length - 1).toBe(5)
  },
)
