import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

import { openObjects } from '#documents/write-pdf/pdf-objects.ts'

/** An element of the tree of tags; its properties are as in the file, its words without those of children. */
export type Tag = {
  role: string
  language: string
  properties: string
  words: string
  children: readonly Tag[]
}

/** The language and tags of a PDF, and the words outside of tags, headers and footers. */
export type TaggedPdf = { language: string; root: Tag; untagged: string }

/** The tags of a PDF with their words, read from the objects of the file, across pages. */
export const readTags = async (bytes: Uint8Array): Promise<TaggedPdf> => {
  const file = openObjects(bytes)
  const all = [...(file?.texts ?? [])]
  const [catalog = ''] = all.map(([, text]) => text).filter(text => text.includes('/Type /Catalog'))
  const [, first] =
    /\/Type \/StructTreeRoot[\s\S]*?\/K \[(\d+) 0 R\]/.exec(all.map(([, text]) => text).join('\n')) ?? []
  const { words, untagged } = await markedWords(bytes)
  const tagOf = (id: number, around: string): Tag => {
    const text = file?.texts.get(id) ?? ''
    const language = languageIn(text) ?? around
    const page = /\/Pg (\d+) 0 R\s*>>\s*endobj/.exec(text)?.[1]
    const [, kids = ''] = /\/K \[([^[\]]*)\]/.exec(text) ?? []
    const parts = [...kids.matchAll(/<<[^<>]*>>|(\d+) 0 R|(\d+)/g)]
    const own = parts.flatMap(([kid, element, mark]) => {
      if (element !== undefined) return []
      const number = mark ?? /\/MCID (\d+)/.exec(kid)?.[1]
      const of = mark === undefined ? /\/Pg (\d+)/.exec(kid)?.[1] : page
      return words.get(`p${of}R_mc${number}`) ?? ''
    })
    return {
      language,
      role: /\/S \/(\w+)/.exec(text)?.[1] ?? '',
      properties: text,
      words: own.join(' '),
      children: parts.flatMap(([, element]) =>
        element === undefined ? [] : tagOf(Number(element), language),
      ),
    }
  }
  const language = languageIn(catalog) ?? ''
  return { language, root: tagOf(Number(first), language), untagged }
}

const languageIn = (properties: string): string | undefined => /\/Lang \((.*?)\)/.exec(properties)?.[1]

/** An element and all within it, in reading order. */
export const withinTag = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(withinTag)]

/** The words of an element and of all within it, in reading order. */
export const wordsOfTag = (tag: Tag): string =>
  withinTag(tag)
    .map(({ words }) => words)
    .join(' ')

/** The words of every marked part by page and mark, and the words outside of all. */
const markedWords = async (bytes: Uint8Array): Promise<{ words: Map<string, string>; untagged: string }> => {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await loading.promise
  const words = new Map<string, string>()
  let untagged = ''
  for (let number = 1; number <= document.numPages; number++)
    untagged += await addPage(await document.getPage(number), words)
  await loading.destroy()
  return { words, untagged }
}

const addPage = async (page: PDFPageProxy, words: Map<string, string>): Promise<string> => {
  const open: string[] = []
  let untagged = ''
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id ?? ('tag' in item ? String(item.tag) : ''))
      continue
    }
    const mark = open.findLast(id => id.startsWith('p'))
    if (mark !== undefined) words.set(mark, `${words.get(mark) ?? ''}${item.str}`)
    else if (!open.includes('Artifact')) untagged += item.str
  }
  return untagged
}
