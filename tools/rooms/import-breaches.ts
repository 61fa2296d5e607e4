import { wiring } from './limits.ts'
import { importsOf, targetOf, type Import } from './imports.ts'
import { isTest, type Breach, type SourceFile } from './source-file.ts'
import { roomOf, rooms } from './table.ts'

/** The imports that the table does not allow, and those whose path hides that they leave a room. */
export const importBreaches = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(file =>
    importsOf(file).flatMap(target => {
      const sentence =
        writtenWrong(file.path, target) ?? (isTest(file.path) ? undefined : notAllowed(file.path, target))
      return sentence ? [{ path: file.path, line: target.line, sentence }] : []
    }),
  )

const writtenWrong = (path: string, { specifier }: Import): string | undefined => {
  const target = targetOf(path, specifier)
  if (specifier.startsWith('../../'))
    return `“${specifier}” climbs two folders: write #${target?.replace(/^src\//, '')}.`
  if (!path.startsWith('src/') || !target?.startsWith('src/')) return undefined
  const same = roomOf(path.slice(4)) === roomOf(target.slice(4))
  if (same && specifier.startsWith('#') && isNear(path, target))
    return `“${specifier}” is in this very room and near: write the relative path.`
  if (!same && specifier.startsWith('.') && !wiring.includes(path))
    return `“${specifier}” leads into another room: write #${target.slice(4)}.`
  return undefined
}

/** Whether a relative path goes up at most one folder. */
const isNear = (path: string, target: string): boolean =>
  target.startsWith(path.split('/').slice(0, -2).join('/') + '/')

const notAllowed = (path: string, { specifier }: Import): string | undefined => {
  if (!path.startsWith('src/') || wiring.includes(path)) return undefined
  const name = roomOf(path.slice(4))
  const room = name === undefined ? undefined : rooms[name]
  if (!name || !room) return `This file stands in no room. The rooms are: ${Object.keys(rooms).join(', ')}.`
  const target = targetOf(path, specifier)
  if (target === undefined)
    return allowsPackage(room, specifier)
      ? undefined
      : `${name} may not import “${specifier}”. ${room.instead}`
  if (!target.startsWith('src/'))
    return `The program may not import “${specifier}”, which is there for tests and tools.`
  const other = roomOf(target.slice(4))
  if (other === name || room.rooms.some(mayImport => mayImport === other || target === `src/${mayImport}`))
    return undefined
  return `${name} may not import from ${other ?? target}. ${room.instead}`
}

const allowsPackage = (
  { packages, node }: { packages: readonly string[]; node: boolean },
  specifier: string,
): boolean =>
  specifier.startsWith('node:')
    ? node
    : packages.some(name => specifier === name || specifier.startsWith(`${name}/`))
