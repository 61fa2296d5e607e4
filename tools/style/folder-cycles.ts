import { importsOf, targetOf } from '../rooms/imports.ts'
import { isTest, type Breach, type SourceFile } from '../rooms/source-file.ts'
import { shortestWay } from './shortest-way.ts'

/** Folders of `src/` that import each other in a ring: the shortest ring through each import, once. */
export const folderCycles = (files: readonly SourceFile[]): Breach[] => {
  const graph = folderGraph(files)
  const rings = [...graph].flatMap(([folder, targets]) =>
    [...targets].flatMap(target => {
      const back = shortestWay(graph, target, folder)
      return back ? [fromSmallest(back)] : []
    }),
  )
  const byName = new Map(rings.map(ring => [ring.join(' → '), ring]))
  return [...byName].map(([way, ring]) => ({
    path: ring[0] ?? '',
    line: 1,
    sentence: `These folders import one another: ${way} → ${ring[0]}. Move what both need below both.`,
  }))
}

/** Which folders of `src/` each folder imports from, tests left out. */
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

// A folder and those within it are one thing: an index imports its parts, and they import what lies beside it.
const areNested = (one: string, other: string): boolean =>
  `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)

/** The same ring, begun at its first folder by name, so that it is byName once. */
const fromSmallest = (ring: readonly string[]): string[] => {
  const start = ring.indexOf(ring.toSorted()[0] ?? '')
  return [...ring.slice(start), ...ring.slice(0, start)]
}
