import { expect, test } from 'vitest'

import { type Language, languages } from '#domain/language.ts'
import { denialOf, type RightUse } from '#domain/rights/denial.ts'
import type { Person, Right } from '#domain/rights/right.ts'
import { rightsMatrix } from '#domain/rights/rights-matrix.ts'
import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { visitsKind, visitsRules } from '#tests/visits-register.ts'
import { notPermittedSentence } from './refusals/not-permitted.ts'
import { sayRoleReach } from './right-limits.ts'
import { rightSentence, sayKind } from './rights.ts'

const register = visitsRules.wordsOf(visitsKind)
const rows = rightsMatrix(visitsRules)
const cell = (right: Right, role: RoleName, language: Language): string[] =>
  (rows.find(row => row.right.join() === right.join())?.reaches[role] ?? []).map(reach =>
    sayRoleReach(language, reach, register),
  )

test('each limit of a right to a register is said with the labels of fields and choices', () => {
  const change: Right = ['change', visitsKind]
  const read: Right = ['read', visitsKind]
  expect(cell(change, 'planner', 'en')).toEqual(['Yes'])
  expect(cell(change, 'lead', 'en')).toEqual(['Only records where “Party” is a Party of their own region'])
  expect(cell(change, 'headOfFunction', 'fr')).toEqual([
    'Seulement les fiches où «\u00a0Responsable du suivi\u00a0» est l’un de ses propres postes',
  ])
  expect(cell(change, 'humanResources', 'es')).toEqual(['Solo los registros donde «Viajero» es uno mismo'])
  expect(cell(change, 'translator', 'en')).toEqual(['Only “Title”'])
  expect(cell(read, 'committeeMember', 'fr')).toEqual([
    'Seulement les fiches où «\u00a0Étapes\u00a0: Partie\u00a0» est une Partie de sa propre région',
  ])
  expect(cell(read, 'publicReader', 'en')).toEqual([
    'Only records where “Consent” is “Publish”. Only “Title”, “Party” and “Stops”',
    'Only records where “State” is “Done”. Only “Title”',
  ])
})

test('a right to a register is said with its title in each language', () => {
  expect(rightSentence(['create', visitsKind], 'en', register)).toBe('Add to “Visits”.')
  expect(rightSentence(['export', visitsKind], 'fr', register)).toBe(
    'Emporter «\u00a0Visites\u00a0» en fichier.',
  )
  expect(rightSentence(['delete', visitsKind], 'es', register)).toBe('Eliminar de «Visitas».')
  expect(languages.map(language => sayKind(visitsKind, language, register))).toEqual([
    'Visits',
    'Visites',
    'Visitas',
  ])
})

const sentence = (role: RoleName, right: Right, use: RightUse, language: Language): string => {
  const facts = {
    personId: 'me',
    posts: [{ code: 'SA', qualifier: 'Asia' }],
    roles: [{ role, sections: [] }],
  }
  const person: Person = { id: 'me', name: 'Me', grants: grantsOf(facts, visitsRules.table) }
  const denial = denialOf(person, right, use, visitsRules)
  if (!denial) throw new Error('this is allowed')
  return notPermittedSentence[language]({ person: 'Me', denial })
}

test('a refusal says the register, the one reason, and who may', () => {
  const change: Right = ['change', visitsKind]
  const place = { facts: { party: ['KEN'] } }
  expect(sentence('lead', change, { place }, 'en')).toBe(
    'You may not change “Visits” here. Your right is limited to records where “Party” is a Party of your own ' +
      'region. Who may: Planner and Translator. An administrator gives roles.',
  )
  expect(sentence('translator', change, { place, fields: ['party'] }, 'fr')).toContain(
    'Votre droit se limite à ces champs\u00a0: «\u00a0Titre\u00a0».',
  )
  expect(sentence('administrator', change, {}, 'es')).toContain(
    'Aquí no tiene permiso para modificar «Visitas».',
  )
  for (const language of languages)
    expect(sentence('lead', change, { place }, language)).not.toMatch(/records:|ownRegions|party\b|undefined/)
})
