import { largest } from '#domain/extremes.ts'
import type { Language } from '#domain/language.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import type { PlanFigures } from '#domain/progress/plan-figures.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'

/**
 * A bar chart as SVG: for each section, the number of rows in each status.
 * Counts stand in the bars, status names in the legend.
 */
export const statusPicture = (
  { sections }: PlanFigures,
  statuses: readonly ActivityStatus[],
  language: Language,
): string => {
  const most = largest([1, ...sections.map(({ rows }) => rows)])
  const height = legendHeight + sections.length * step
  const bars = sections.map(({ section, counts }, i) => {
    const y = legendHeight + i * step
    return [
      text(section.number, { x: leftMargin - 10, y: y + 16, anchor: 'end' }),
      ...bar(counts, statuses, { y, unit: (width - leftMargin) / most, language }),
    ]
  })
  const names = statuses.map(status => wordsIn(terms, language).status[status])
  const legend = statuses.map((status, i) => {
    const x = leftMargin + ((width - leftMargin) * lettersIn(names.slice(0, i))) / lettersIn(names)
    return [
      rectangle({ x, y: 6, width: 14, height: 14, fill: colours[status] }),
      text(names[i] ?? '', { x: x + 20, y: 18, anchor: 'start' }),
    ]
  })
  const content = [...legend, ...bars].flat().join('')
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`
  const font = 'font-family="Jacana Sans, sans-serif" font-size="14"'
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>${content}</svg>`
}

/** The letters of names in the legend; a square and the space around it count as four. */
const lettersIn = (names: readonly string[]): number => names.reduce((sum, name) => sum + name.length + 4, 0)

const width = 720
const leftMargin = 44
const legendHeight = 36
const step = 30

const colours: Record<ActivityStatus, string> = {
  completed: '#2f6b4f',
  onTrack: '#1f5f86',
  offPlan: '#a3411e',
  notStarted: '#8a8f94',
  unreported: '#c3c8cc',
  dropped: '#5b4a5e',
}

/** The colour of a number on a bar. */
const onBar = (status: ActivityStatus): string =>
  status === 'unreported' || status === 'notStarted' ? '#000000' : '#ffffff'

type BarPlace = { y: number; unit: number; language: Language }

const bar = (
  counts: PlanFigures['counts'],
  statuses: readonly ActivityStatus[],
  { y, unit, language }: BarPlace,
): string[] =>
  statuses.flatMap((status, i) => {
    const count = counts[status]
    if (count === 0) return []
    const x = leftMargin + unit * statuses.slice(0, i).reduce((sum, before) => sum + counts[before], 0)
    const middle = x + (unit * count) / 2
    return [
      rectangle({ x, y, width: unit * count, fill: colours[status] }),
      text(formatNumber(language, count), { x: middle, y: y + 16, anchor: 'middle', fill: onBar(status) }),
    ]
  })

type Box = { x: number; y: number; width: number; height?: number; fill: string }

const rectangle = ({ x, y, width: across, height = 22, fill }: Box): string => {
  const size = `width="${across.toFixed(1)}" height="${height}"`
  return `<rect x="${x.toFixed(1)}" y="${y}" ${size} fill="${fill}" stroke="#ffffff"/>`
}

type TextPlace = { x: number; y: number; anchor: 'start' | 'middle' | 'end'; fill?: string }

const text = (words: string, { x, y, anchor, fill = '#000000' }: TextPlace): string => {
  const escapedWords = words.replace(/[&<>"']/gu, character => `&#${character.charCodeAt(0)};`)
  return `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}" fill="${fill}">${escapedWords}</text>`
}
