import { expect, it } from 'vitest'
import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { layCover } from './lay-cover.ts'

const cover: PaperCover = {
  convention: '{convention}',
  meeting: '12e Réunion',
  place: 'Oslo',
  dates: '',
  symbol: 'RC12 Doc.3',
  title: 'Plan pour {years}',
  opening: 'Le Comité est invité à :',
  actions: ['prendre note de {activities} activités ; et', 'approuver le plan.'],
  paragraphs: ['# Introduction', "L'année {year}: deux choses\n• la carte\n• le {unknown}", 'La suite.'],
}
const facts = { convention: 'Convention des rivières', years: '2030-2032', year: '2031', activities: '94' }

it('inserts facts, continues paragraph numbers across headings, and formats French as French', () => {
  expect(layCover(cover, facts, 'fr')).toEqual([
    {
      kind: 'cover',
      convention: 'CONVENTION DES RIVIÈRES',
      meeting: '12e Réunion',
      place: 'Oslo',
      date: '',
      symbol: 'RC12 Doc.3',
      title: 'Plan pour 2030-2032',
    },
    {
      kind: 'actions',
      heading: 'Mesures requises\u00a0:',
      opening: [{ text: 'Le Comité est invité à\u00a0:' }],
      items: [[{ text: 'prendre note de 94 activités\u202f; et' }], [{ text: 'approuver le plan.' }]],
    },
    { kind: 'heading', level: 2, text: [{ text: 'Introduction' }], anchor: 'cparagraphs-0' },
    {
      kind: 'numbered',
      number: 1,
      text: [{ text: 'L’année 2031\u00a0: deux choses' }],
      anchor: 'cparagraphs-1',
    },
    { kind: 'bullets', items: [[{ text: 'la carte' }], [{ text: 'le {unknown}' }]] },
    { kind: 'numbered', number: 2, text: [{ text: 'La suite.' }], anchor: 'cparagraphs-2' },
  ])
})

it('a single action continues the sentence that opens the box; without actions there is no box', () => {
  const [, box] = layCover({ ...cover, actions: ['approuver le plan.'] }, facts, 'fr')
  expect(box).toEqual({
    kind: 'actions',
    heading: 'Mesure requise\u00a0:',
    opening: [{ text: 'Le Comité est invité à approuver le plan.' }],
    items: [],
  })
  expect(layCover({ ...cover, actions: [] }, facts, 'fr').some(({ kind }) => kind === 'actions')).toBe(false)
})
