import type { PaperContent } from '../blocks.ts'
import { element, valued } from '../office/element.ts'

/** A picture of the paper: the names of its parts are made from its number (from 1). */
export type WrittenPicture = { number: number; svg: string }

/** What a file gathers while its blocks are written one after the other. */
export type Writing = {
  paper: PaperContent
  /** A number that nothing else in the file has. */
  nextId: () => number
  /** Whether a bookmark of this name can still be set: Word allows each name once. Answers once with true. */
  takesName: (name: string) => boolean
  /** The list (`w:numId`) of a numbered paragraph: the one that runs, or a new one where its number does not follow. */
  listOf: (number: number) => number
  /** A new list of actions, lettered i), ii) … */
  newActions: () => number
  /** Keeps a picture and answers its number. */
  takePicture: (svg: string) => number
  /** The lists that were begun, for the numbering part. */
  lists: () => readonly string[]
  pictures: () => readonly WrittenPicture[]
}

/** The kinds of lists (`w:abstractNum`) that papers use. */
export const listKinds = { paragraphs: 1, bullets: 2, cellBullets: 3, actions: 4 } as const

/** The lists of bullets, which need no number of their own. */
export const bulletLists = { bullets: 1, cellBullets: 2 } as const

/** An empty file, ready for the blocks of a paper. */
export const beginWriting = (paper: PaperContent): Writing => {
  const names = new Set<string>()
  const pictures: WrittenPicture[] = []
  const lists = [
    list(bulletLists.bullets, listKinds.bullets),
    list(bulletLists.cellBullets, listKinds.cellBullets),
  ]
  const begin = (kind: number, from: number): number => {
    lists.push(list(lists.length + 1, kind, from))
    return lists.length
  }
  let id = 0
  let running = { number: 0, list: 0 }
  return {
    paper,
    nextId: () => ++id,
    takesName: name => names.size < names.add(name).size,
    listOf: number => {
      const goesOn = running.list > 0 && number === running.number + 1
      running = { number, list: goesOn ? running.list : begin(listKinds.paragraphs, number) }
      return running.list
    },
    newActions: () => begin(listKinds.actions, 1),
    takePicture: svg => {
      pictures.push({ number: pictures.length + 1, svg })
      return pictures.length
    },
    lists: () => lists,
    pictures: () => pictures,
  }
}

const list = (id: number, kind: number, from?: number): string =>
  element(
    'w:num',
    { 'w:numId': id },
    valued('w:abstractNumId', kind),
    ...(from === undefined
      ? []
      : [element('w:lvlOverride', { 'w:ilvl': 0 }, valued('w:startOverride', from))]),
  )
