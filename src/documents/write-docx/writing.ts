import type { PaperContent } from '../blocks.ts'
import { element, valued } from '../office/element.ts'

/** A picture of the paper. Its number (from 1) gives the names of its parts. */
export type WrittenPicture = { number: number; svg: string }

/** The state of a file while its blocks are written one by one. */
export type Writing = {
  paper: PaperContent
  /** A number that is unique within the file. */
  nextId: () => number
  /**
   * Whether a bookmark of this name can still be set: true only the first time, as Word allows each name
   * once.
   */
  takesName: (name: string) => boolean
  /**
   * The list (`w:numId`) of a numbered paragraph: the current one, or a new one where its number does not
   * follow.
   */
  listOf: (number: number) => number
  /** A new list of actions, lettered i), ii) … */
  newActions: () => number
  /** The number of a picture, which is added to the file. */
  takePicture: (svg: string) => number
  /** The lists of the file, for the numbering part. */
  lists: () => readonly string[]
  pictures: () => readonly WrittenPicture[]
}

/** The kinds of lists (`w:abstractNum`) in papers. */
export const listKinds = { paragraphs: 1, bullets: 2, cellBullets: 3, actions: 4 } as const

/** The bullet lists, which are the same throughout the file. */
export const bulletLists = { bullets: 1, cellBullets: 2 } as const

/** The writing state of an empty file. */
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
