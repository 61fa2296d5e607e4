import type { Register } from './register.ts'
import { checkContradictions } from './contradictions/check-contradictions.ts'
import { deadlineContradictions } from './contradictions/deadline-contradictions.ts'
import { fieldContradictions } from './contradictions/field-contradictions.ts'
import { measureContradictions } from './contradictions/measure-contradictions.ts'
import { rightContradictions } from './contradictions/right-contradictions.ts'
import { systemContradictions, viewContradictions } from './contradictions/view-contradictions.ts'

/**
 * The first contradiction in a declaration, with register, field and reason; undefined where there is none.
 */
export const findContradiction = (register: Register): string | undefined => {
  const [first] = contradictions(register)
  return first && `The register “${register.name}” ${first}`
}

function* contradictions(register: Register): Generator<string> {
  const { name, fields, states, firstState, titleField } = register
  if (!/^[a-z][A-Za-z]*$/.test(name)) yield 'needs a name of letters that begins with a small one.'
  if (!Object.hasOwn(states, firstState)) yield `begins in the state “${firstState}”, which it does not have.`
  for (const state of Object.keys(states))
    if (!/^[a-z][A-Za-z]*$/.test(state)) yield `has the state “${state}”: write its name in letters.`
  const title = Object.hasOwn(fields, titleField) ? fields[titleField] : undefined
  if (!title) yield `has no field “${titleField}”, its title.`
  else if (!title.isRequired) yield `has the title “${titleField}”, which may be empty. Make it required.`
  else if (title.isSensitive) yield `has the title “${titleField}”, which is sensitive.`
  yield* fieldContradictions(register)
  yield* rightContradictions(register)
  yield* deadlineContradictions(register)
  yield* measureContradictions(register)
  yield* viewContradictions(register)
  yield* checkContradictions(register)
  yield* systemContradictions(register)
}
