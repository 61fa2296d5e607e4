import type { roleMerge } from '#domain/rights/roles.ts'

import { in3, type InThree } from '../in-three.ts'

// Each rule by which several roles merge has its sentence; another rule does not compile without one.
const merge: { [Rule in keyof typeof roleMerge]: Record<(typeof roleMerge)[Rule], InThree> } = {
  rights: {
    any: in3(
      'Whoever has several roles may do what any of them allows.',
      'Qui a plusieurs rôles peut faire ce que permet n’importe lequel d’entre eux.',
      'Quien tiene varios roles puede hacer lo que permite cualquiera de ellos.',
    ),
  },
  secondFactor: {
    any: in3(
      'A second factor is demanded where any of their roles demands it.',
      'Un second facteur est exigé dès que l’un de ses rôles l’exige.',
      'Se exige un segundo factor si alguno de sus roles lo exige.',
    ),
  },
}

/** The words of the page "Who may do what". */
export const rightsPageWords = {
  title: in3('Who may do what', 'Qui peut faire quoi', 'Quién puede hacer qué'),
  lead: in3(
    'Each row is a right, each column a role. This is what Jacana enforces, read from the same list.',
    'Chaque ligne est un droit, chaque colonne un rôle. C’est ce que Jacana applique, lu dans la même liste.',
    'Cada fila es un derecho y cada columna un rol. Es lo que Jacana aplica, leído de la misma lista.',
  ),
  merge,
  hidden: in3(
    'What somebody may not see is not found, as if it were not there.',
    'Ce qu’une personne n’a pas le droit de voir est introuvable, comme si cela n’existait pas.',
    'Lo que una persona no puede ver no se encuentra, como si no existiera.',
  ),
  kind: in3('Kind', 'Nature', 'Clase'),
  right: in3('Right', 'Droit', 'Derecho'),
  role: in3('Role', 'Rôle', 'Rol'),
  allRoles: in3('All roles', 'Tous les rôles', 'Todos los roles'),
  person: in3('Person', 'Personne', 'Persona'),
  choose: in3('Choose a person', 'Choisir une personne', 'Elegir una persona'),
  filter: in3('Filter', 'Filtrer', 'Filtrar'),
  show: in3('Show', 'Afficher', 'Mostrar'),
  together: in3(
    (name: string) => `${name}, all roles together`,
    name => `${name}, tous rôles réunis`,
    name => `${name}, todos los roles juntos`,
  ),
  withoutRole: in3(
    (name: string) => `${name} has no role and may do nothing.`,
    name => `${name} n’a aucun rôle et n’a aucun droit.`,
    name => `${name} no tiene ningún rol ni ningún derecho.`,
  ),
  no: in3('No', 'Non', 'No'),
}
