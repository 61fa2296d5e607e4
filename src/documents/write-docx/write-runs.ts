import type { TextLine, TextRun } from '../blocks.ts'
import { element, escapeXml, valued } from '../office/element.ts'
import { writeChange } from './write-changes.ts'
import { wordLanguage } from './word-language.ts'
import type { Writing } from './writing.ts'

/** The runs of a line. Changes between versions become tracked changes of Word, with author and time. */
export const writeRuns = (line: TextLine, writing: Writing): string =>
  line.map(run => writeRun(run, writing)).join('')

const writeRun = (run: TextRun, writing: Writing): string => {
  if (run.text === '') return ''
  const isDeleted = run.change === 'deleted'
  const runXml = element('w:r', {}, properties(run), textOf(run.text, isDeleted ? 'w:delText' : 'w:t'))
  return writeChange(run, runXml, writing)
}

const properties = ({ strong, emphasis, language }: TextRun): string => {
  const set = [
    ...(strong ? [element('w:b'), element('w:bCs')] : []),
    ...(emphasis ? [element('w:i'), element('w:iCs')] : []),
    ...(language === undefined ? [] : [valued('w:lang', wordLanguage(language))]),
  ]
  return set.length === 0 ? '' : element('w:rPr', {}, ...set)
}

/**
 * The text as elements: tabs, line breaks and non-breaking hyphens are elements of their own.
 * Spaces at the ends are kept.
 */
const textOf = (text: string, name: 'w:t' | 'w:delText'): string =>
  text
    .split(/([\t\n\u2011])/)
    .filter(piece => piece !== '')
    .map(piece => characterElements[piece] ?? `<${name} xml:space="preserve">${escapeXml(piece)}</${name}>`)
    .join('')

const characterElements: Record<string, string> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
}
