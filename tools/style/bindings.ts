import type { BindingIdentifier, BindingPattern, ParamPattern } from 'oxc-parser'

/** The identifiers that a pattern declares: `{ a: b, ...c }` declares `b` and `c`. */
export const bindingsIn = (pattern: BindingPattern | ParamPattern | null): BindingIdentifier[] => {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern]
    case 'ObjectPattern':
      return pattern.properties.flatMap(part =>
        bindingsIn(part.type === 'RestElement' ? part.argument : part.value),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap(part => bindingsIn(part?.type === 'RestElement' ? part.argument : part))
    case 'AssignmentPattern':
      return bindingsIn(pattern.left)
    case 'RestElement':
      return bindingsIn(pattern.argument)
    case 'TSParameterProperty':
      return bindingsIn(pattern.parameter)
    case undefined:
      return []
  }
}
