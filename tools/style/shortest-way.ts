/** The nodes of a shortest way through a graph from one node to another, both included; undefined where there is none. */
export const shortestWay = (
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  to: string,
): string[] | undefined => {
  const seen = new Set([from])
  let paths = [[from]]
  while (paths.length > 0) {
    const arrived = paths.find(way => way.at(-1) === to)
    if (arrived) return arrived
    paths = paths.flatMap(way =>
      [...(graph.get(way.at(-1) ?? '') ?? [])].flatMap(next => {
        if (seen.has(next)) return []
        seen.add(next)
        return [[...way, next]]
      }),
    )
  }
  return undefined
}
