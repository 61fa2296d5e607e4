import { importsOf, targetOf } from './imports.ts'
import { isTest, type Breach, type SourceFile } from './source-file.ts'

/** The cycles of imports between files, each reported once, at its first file. */
export const cycleBreaches = (files: readonly SourceFile[]): Breach[] => {
  const graph = new Map(files.filter(({ path }) => !isTest(path)).map(file => [file.path, targetsOf(file)]))
  return ringsOf(graph).map(ring => ({
    path: ring[0] ?? '',
    line: 1,
    sentence: `These files import one another in a ring: ${[...ring, ring[0]].join(' → ')}. Move what both need into a file of its own.`,
  }))
}

const targetsOf = (file: SourceFile): string[] =>
  importsOf(file).flatMap(({ specifier }) => {
    const target = targetOf(file.path, specifier)
    return target ? [target] : []
  })

const ringsOf = (graph: ReadonlyMap<string, readonly string[]>): string[][] => {
  const visited = new Set<string>()
  const rings: string[][] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      rings.push(trail.slice(start))
      return
    }
    if (visited.has(path)) return
    for (const target of graph.get(path) ?? []) walk(target, [...trail, path])
    visited.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return rings
}
