import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readReturned } from './read-returned.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word file with this body, and other parts by the last word of their relation. */
const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}, more = ''): Uint8Array => {
  const relations = Object.keys(parts).map(
    (type, i) => `<Relationship Id="r${i}" Type="${office}/${type}" Target="${type}.xml"/>`,
  )
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const files = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}${more}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([type, part]) => [`word/${type}.xml`, part])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const paragraph = (text: string, before = ''): string => `<w:p>${before}<w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
const comments = (...some: string[]): string => `<w:comments xmlns:w="${word}">${some.join('')}</w:comments>`
const comment = (id: number, text: string): string =>
  `<w:comment w:id="${id}" w:author="R&#0;&#xD800;">${paragraph(text)}</w:comment>`

/** The text of each cell and paragraph, with the marks in it. */
const read = (bytes: Uint8Array) => {
  const { blocks, comments: commentList } = readReturned(bytes)
  const paragraphs = blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(row => row.cells.flatMap(each => each.paragraphs)),
  )
  return {
    places: paragraphs.map(({ pieces, anchors, comments: on }) => [
      pieces.map(({ text }) => text).join(''),
      anchors,
      on,
    ]),
    comments: commentList,
  }
}

test('a bookmark between rows or cells belongs to what follows it', () => {
  const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="_J${name}"/><w:bookmarkEnd w:id="1"/>`
  const rows = ['a', 'b'].map(
    name =>
      mark(`s${name}`) +
      `<w:tr>${cell(`first of ${name}`)}${mark(`f${name}`)}${cell(`second of ${name}`)}</w:tr>`,
  )
  expect(read(wordFile(`<w:tbl>${rows.join('')}</w:tbl>`)).places).toEqual([
    ['first of a', ['sa'], []],
    ['second of a', ['fa'], []],
    ['first of b', ['sb'], []],
    ['second of b', ['fb'], []],
  ])
})

test('a comment that spans rows is attached to the first of them, with the text of all', () => {
  const rows = ['one', 'two', 'three'].map(name => `<w:tr>${cell(name)}${cell('x')}</w:tr>`)
  const [one, two, three] = rows
  const body =
    `<w:tbl>${one}<w:commentRangeStart w:id="7"/>${two}${three}<w:commentRangeEnd w:id="7"/>` +
    `</w:tbl>${paragraph('after')}`
  const { places, comments: commentList } = read(wordFile(body, { comments: comments(comment(7, 'Why?')) }))
  expect(places.filter(([, , on]) => on?.length)).toEqual([['two', [], ['7']]])
  expect(commentList).toMatchObject([{ text: 'Why?', quoted: 'two x three x' }])
})

test('the quoted text of a comment without an end is cut', () => {
  const ids = Array.from({ length: 500 }, (_, id) => id)
  const body = paragraph(
    'word '.repeat(500),
    ids.map(id => `<w:commentRangeStart w:id="${id}"/>`).join(''),
  ).repeat(50)
  const { comments: commentList } = read(
    wordFile(body, { comments: comments(...ids.map(id => comment(id, 'Why?'))) }),
  )
  expect(commentList.map(({ quoted }) => quoted.length)).toEqual(ids.map(() => 1001))
})

test('half characters, NUL, very long names and dates beyond the calendar are dropped', () => {
  const change =
    `<w:ins w:author="${'A'.repeat(900)}&#0;&#xDC00;" w:date="+200000-01-01T00:00:00Z"><w:r>` +
    '<w:t>more</w:t></w:r></w:ins>'
  const { blocks, comments: commentList } = readReturned(
    wordFile(`<w:p>${change}<w:r><w:sym w:char="FFFFFFFF"/></w:r></w:p>`, {
      comments: comments(comment(1, 'a&#0;&#xD800;b')),
    }),
  )
  expect(blocks).toMatchObject([
    { pieces: [{ text: 'more', by: { author: 'A'.repeat(200) } }, { text: ' ' }] },
  ])
  expect(commentList).toMatchObject([{ text: 'ab', by: { author: 'R' } }])
})

test('invalid list starts, endless chains of styles and invalid relations are ignored', () => {
  const level = (depth: number, start: number, format: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>` +
    '<w:lvlText w:val="%1."/></w:lvl>'
  const list = (id: number, format: string) =>
    `<w:abstractNum w:abstractNumId="${id}">${level(0, -900, format)}${level(4_000_000_000, 1, format)}` +
    '</w:abstractNum>'
  const instances = [1, 2].map(id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
  const numbering =
    `<w:numbering xmlns:w="${word}">${list(1, 'lowerRoman')}${list(2, 'lowerLetter')}` +
    `${instances.join('')}</w:numbering>`
  const chain = Array.from(
    { length: 5000 },
    (_, i) => `<w:style w:styleId="S${i}"><w:basedOn w:val="S${i + 1}"/></w:style>`,
  )
  const styles = `<w:styles xmlns:w="${word}">${chain.join('')}</w:styles>`
  const item = (id: number) =>
    paragraph('item', `<w:pPr><w:pStyle w:val="S0"/><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr>`)
  const bad = ['%zz', 'http://[bad']
    .map((target, i) => `<Relationship Id="b${i}" Type="${office}/image" Target="${target}"/>`)
    .join('')
  const { blocks } = readReturned(wordFile(item(1) + item(2), { numbering, styles }, bad))
  expect(blocks.map(block => block.kind === 'paragraph' && block.pieces)).toEqual([
    [{ text: 'item' }],
    [{ text: 'item' }],
  ])
})

test('a file with very many paragraphs within a content control is read', () => {
  const body = `<w:sdt><w:sdtContent>${'<w:p/>'.repeat(150_000)}</w:sdtContent></w:sdt>`
  expect(readReturned(wordFile(body)).blocks).toHaveLength(150_000)
})
