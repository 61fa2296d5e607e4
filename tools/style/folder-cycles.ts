import { importsOf, targetOf } from '../rooms/imports.ts'
import { isTest, type Breach, type SourceFile } from '../rooms/source-file.ts'
import { shortestWay } from './shortest-way.ts'

/** The cycles of imports between folders of `src/`: the shortest one through each import, once. */
export const folderCycles = (files: readonly SourceFile[]): Breach[] => {
  const graph = folderGraph(files)
  const cycles = [...graph].flatMap(([folder, targets]) =>
    [...targets].flatMap(target => {
      const back = shortestWay(graph, target, folder)
      return back ? [fromSmallest(back)] : []
    }),
  )
  const cyclesByPath = new Map(cycles.map(cycle => [cycle.join(' → '), cycle]))
  return [...cyclesByPath].map(([path, cycle]) => ({
    path: cycle[0] ?? '',
    line: 1,
    sentence: `These folders import one another: ${path} → ${cycle[0]}. Move what both need below both.`,
  }))
}

/** The folders that each folder of `src/` imports from, without its tests. */
const folderGraph = (files: readonly SourceFile[]): Map<string, Set<string>> => {
  const graph = new Map<string, Set<string>>()
  for (const file of files.filter(({ path }) => path.startsWith('src/') && !isTest(path))) {
    const folder = folderOf(file.path)
    const targets = importsOf(file).flatMap(({ specifier }) => targetOf(file.path, specifier) ?? [])
    const others = targets
      .map(folderOf)
      .filter(other => other.startsWith('src/') && !areNested(folder, other))
    graph.set(folder, new Set([...(graph.get(folder) ?? []), ...others]))
  }
  return graph
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

// A folder and its subfolders count as one: an index imports its parts, and they import files beside it.
const areNested = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)

/** The same cycle from its first folder by name, so that it is reported once. */
const fromSmallest = (cycle: readonly string[]): string[] => {
  const start = cycle.indexOf(cycle.toSorted()[0] ?? '')
  return [...cycle.slice(start), ...cycle.slice(0, start)]
}
