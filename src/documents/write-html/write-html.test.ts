import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import type { Block, Cell, PaperContent } from '../blocks.ts'
import { writeHtml } from './write-html.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  paragraphs: text === '' ? [] : [{ text: [{ text }] }],
  ...more,
})

const paperOf = (...blocks: Block[]): PaperContent => ({
  language: 'es',
  title: 'El plan',
  symbol: 'SC99 Doc.1',
  author: 'Secretaría',
  madeOn: '2030-05-02',
  blocks,
})

const table: Block = {
  kind: 'table',
  caption: 'Lo que se hace',
  widths: [2, 1, 1],
  header: [
    { cells: [cell('Trabajo', { heading: 'column' }), cell('Quién', { heading: 'column', columns: 2 })] },
  ],
  rows: [
    { cells: [cell('Contar', { heading: 'row', rows: 2 }), cell('Ana'), cell('')] },
    { cells: [cell('Ben', { columns: 2 })], tint: true },
    {
      cells: [
        {
          paragraphs: [
            { text: [{ text: 'Dibujar:' }] },
            { text: [{ text: 'mapas' }], bullet: true },
            { text: [{ text: 'redes' }], bullet: true },
            { text: [{ text: 'y más' }] },
          ],
          rows: 9,
        },
        cell('Cyd'),
        cell('Dov'),
      ],
    },
  ],
}

it('writes every block in order, as valid HTML without inline styles or scripts', async () => {
  const html = writeHtml(
    paperOf(
      {
        kind: 'cover',
        convention: 'LA CONVENCIÓN',
        meeting: '99ª reunión',
        place: '',
        date: '3 de mayo',
        symbol: 'SC99 Doc.1',
        title: 'El plan',
      },
      {
        kind: 'actions',
        heading: 'Medida solicitada:',
        opening: [{ text: 'Se invita a:' }],
        items: [[{ text: 'leer; y' }], [{ text: 'aprobar.' }]],
      },
      { kind: 'heading', level: 2, text: [{ text: 'Introducción' }] },
      { kind: 'numbered', number: 7, text: [{ text: 'Siete.' }] },
      { kind: 'bullets', items: [[{ text: 'punto' }]] },
      {
        kind: 'paragraph',
        text: [
          { text: 'viejo', change: 'deleted' },
          { text: 'nuevo', change: 'inserted' },
        ],
      },
      {
        kind: 'picture',
        svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        alternative: 'Tres "cuartos"',
        caption: 'Dónde está',
        widthShare: 0.5,
      },
      {
        kind: 'landscape',
        blocks: [
          { kind: 'annex', label: 'Anexo 1', title: 'La tabla' },
          table,
          { kind: 'note', text: [{ text: 'Nota.', strong: true }] },
        ],
      },
    ),
  )
  const page =
    `<!DOCTYPE html>\n<html lang="es"><head><title>p</title></head><body><main><h1>p</h1>${html}` +
    '</main></body></html>'
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  }).validateString(page)
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(text.trim()).toBe(
    'LA CONVENCIÓN 99ª reunión 3 de mayo SC99 Doc.1 El plan Medida solicitada: Se invita a: ' +
      'leer; y aprobar. Introducción Siete. punto viejo nuevo ' +
      'Dónde está Anexo 1 La tabla Lo que se hace Trabajo Quién Contar Ana Ben Dibujar: mapas ' +
      'redes y más Cyd Dov Nota.',
  )
  expect(html).toContain('<ol class="paper-numbered" start="7">')
  expect(html).toContain('<del>viejo</del><ins>nuevo</ins>')
  expect(html).not.toMatch(/style=|<script|<svg/)
})

it('gives headings their scope and cells their spans, within the table', () => {
  const html = writeHtml(paperOf(table))
  expect(html).toContain(
    '<th scope="col"><p>Trabajo</p></th><th scope="colgroup" colspan="2"><p>Quién</p></th>',
  )
  expect(html).toContain('<th scope="rowgroup" rowspan="2"><p>Contar</p></th>')
  expect(html).toContain('<tr class="paper-tint"><td colspan="2"><p>Ben</p></td></tr>')
  expect(html).toContain('<td><p>Dibujar:</p><ul><li>mapas</li><li>redes</li></ul><p>y más</p></td>')
  expect(html).toContain('<caption>Lo que se hace</caption>')
})

it('escapes all text, and marks text in another language', () => {
  const nasty = `<script>alert("1")</script> & 'x'`
  const escapedText = '&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; &#39;x&#39;'
  const html = writeHtml(
    paperOf(
      { kind: 'paragraph', text: [{ text: nasty, language: `fr" onload="x`, emphasis: true }] },
      { kind: 'annex', label: nasty, title: nasty },
    ),
  )
  expect(html).toBe(
    `<article class="paper" lang="es"><p><span lang="fr&#34; onload=&#34;x"><em>${escapedText}` +
      '</em></span></p>' +
      `<p class="paper-annex">${escapedText}</p><h2>${escapedText}</h2></article>`,
  )
})
