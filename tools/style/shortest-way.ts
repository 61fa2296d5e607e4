/** The nodes of a shortest path between two nodes of a graph, with both; undefined where there is none. */
export const shortestWay = (
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): string[] | undefined => {
  const visited = new Set([from])
  let paths = [[from]]
  while (paths.length > 0) {
    const shortestPath = paths.find(path => path.at(-1) === to)
    if (shortestPath) return shortestPath
    paths = paths.flatMap(path =>
      [...(graph.get(path.at(-1) ?? '') ?? [])].flatMap(next => {
        if (visited.has(next)) return []
        visited.add(next)
        return [[...path, next]]
      }),
    )
  }
  return undefined
}
