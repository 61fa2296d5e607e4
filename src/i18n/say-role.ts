import type { HeldRole } from '#domain/rights/roles.ts'
import type { Language } from '#domain/language.ts'

import { rolesPageWords } from './pages/roles.ts'
import { roleWords } from './roles.ts'

/** The name of a role that somebody has, with the functions of a head of function: "Head of function (3)". */
export const sayRole = ({ role, sections }: HeldRole, language: Language): string =>
  sections.length > 0
    ? rolesPageWords.withFunctions[language](roleWords[role][language], sections.join(', '))
    : roleWords[role][language]
