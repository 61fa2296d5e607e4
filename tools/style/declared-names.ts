import { parseSync, Visitor } from 'oxc-parser'
import type { BindingPattern, Declaration, ParamPattern, PropertyKey } from 'oxc-parser'

import type { SourceFile } from '../rooms/source-file.ts'
import { bindingsIn } from './bindings.ts'

/** A declared name, its position in the file, and whether the file exports it. */
export type DeclaredName = { name: string; at: number; exported: boolean }

/** Every name that a file declares: variables, parameters, functions, classes, types and their members. */
export const declaredNames = ({ path, text }: SourceFile): DeclaredName[] => {
  if (path.endsWith('.css')) return []
  const names: DeclaredName[] = []
  const exports = new Set<number>()
  const bind = (pattern: BindingPattern | ParamPattern | null): void => {
    for (const { name, start } of bindingsIn(pattern))
      names.push({ name, at: start, exported: exports.has(start) })
  }
  const bindFunction = (made: { id: BindingPattern | null; params: ParamPattern[] }): void => {
    bind(made.id)
    made.params.forEach(bind)
  }
  const bindKey = ({ key }: { key: PropertyKey }): void => {
    if (key.type === 'Identifier') names.push({ name: key.name, at: key.start, exported: false })
  }
  new Visitor({
    ExportNamedDeclaration: ({ declaration }) => namesOf(declaration).forEach(at => exports.add(at)),
    VariableDeclarator: ({ id }) => bind(id),
    FunctionDeclaration: bindFunction,
    FunctionExpression: bindFunction,
    ArrowFunctionExpression: ({ params }) => params.forEach(bind),
    TSFunctionType: ({ params }) => params.forEach(bind),
    ClassDeclaration: ({ id }) => bind(id),
    TSTypeAliasDeclaration: ({ id }) => bind(id),
    TSInterfaceDeclaration: ({ id }) => bind(id),
    CatchClause: ({ param }) => bind(param),
    TSPropertySignature: bindKey,
    TSMethodSignature: bindKey,
    PropertyDefinition: bindKey,
    MethodDefinition: bindKey,
  }).visit(parseSync(path, text).program)
  return names
}

/** The positions of the names in an exported declaration. */
const namesOf = (declaration: Declaration | null): number[] => {
  if (declaration === null) return []
  const patterns =
    declaration.type === 'VariableDeclaration'
      ? declaration.declarations.map(({ id }) => id)
      : [declaration.id]
  return patterns
    .flatMap(pattern => (pattern && pattern.type !== 'Literal' ? bindingsIn(pattern as BindingPattern) : []))
    .map(({ start }) => start)
}
