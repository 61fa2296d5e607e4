import { lineAt, type Breach, type SourceFile } from '../rooms/source-file.ts'
import { declaredNames } from './declared-names.ts'

/** The exported names that several files declare, each reported once, at its first file. */
export const exportedTwice = (files: readonly SourceFile[]): Breach[] =>
  [...exportsByName(files)].flatMap(([name, [first, ...others]]) => {
    if (!first || others.length === 0) return []
    const sentence = `“${name}” is exported by ${others.map(({ path }) => path).join(', ')} as well. Give each thing a name of its own.`
    return [{ ...first, sentence }]
  })

const exportsByName = (files: readonly SourceFile[]): Map<string, { path: string; line: number }[]> => {
  const places = new Map<string, { path: string; line: number }[]>()
  for (const file of files) {
    const names = new Map(
      declaredNames(file).flatMap(({ name, at, exported }) => (exported ? [[name, at] as const] : [])),
    )
    for (const [name, at] of names)
      places.set(name, [...(places.get(name) ?? []), { path: file.path, line: lineAt(file.text, at) }])
  }
  return places
}
