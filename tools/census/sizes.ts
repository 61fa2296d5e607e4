import type { SourceFile } from '../rooms/source-file.ts'
import { roomOf } from '../rooms/table.ts'

/** A figure of the code: what is counted, and how many. */
export type Figure = [name: string, value: string | number]

/** How many files there are and how long: in all, in the middle, nine of ten, the longest. */
export const sizeFigures = (name: string, files: readonly SourceFile[]): Figure[] => {
  const lengths = files.map(lineCountOf).toSorted((one, other) => one - other)
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

/** Files and lines of each room. */
export const roomFigures = (files: readonly SourceFile[]): Figure[] => {
  const rooms = Map.groupBy(files, ({ path }) => roomOf(path.slice('src/'.length)) ?? 'main.ts')
  return [...rooms].map(([room, own]) => [
    `room ${room}: files, lines`,
    `${own.length}, ${sum(own.map(lineCountOf))}`,
  ])
}

/** How many lines a file has. */
export const lineCountOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length

/** The sum of numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
