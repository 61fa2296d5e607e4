import type { SourceFile } from '../rooms/source-file.ts'
import { roomOf } from '../rooms/table.ts'

/** A figure about the code: its name and its value. */
export type Figure = [name: string, value: string | number]

/** The number of files and lines, and the median, 90th percentile and longest length. */
export const sizeFigures = (name: string, files: readonly SourceFile[]): Figure[] => {
  const lengths = files.map(lineCount).toSorted((one, other) => one - other)
  const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
  return [
    [`${name}: files`, files.length],
    [`${name}: lines`, sum(lengths)],
    [
      `${name}: lines of a file: median, 90th percentile, longest`,
      `${at(0.5)}, ${at(0.9)}, ${lengths.at(-1) ?? 0}`,
    ],
  ]
}

/** The number of files and lines in each room. */
export const roomFigures = (files: readonly SourceFile[]): Figure[] => {
  const rooms = Map.groupBy(files, ({ path }) => roomOf(path.slice('src/'.length)) ?? 'main.ts')
  return [...rooms].map(([room, own]) => [
    `room ${room}: files, lines`,
    `${own.length}, ${sum(own.map(lineCount))}`,
  ])
}

/** The number of lines of a file. */
export const lineCount = ({ text }: SourceFile): number => text.trimEnd().split('\n').length

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
