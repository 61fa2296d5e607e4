import type { PersonState } from '#domain/people/staff-member.ts'
import type { PersonField } from '#domain/rights/field-rights.ts'

import { count } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words of the list of people. */
export const peoplePageWords = {
  title: in3('People', 'Personnes', 'Personas'),
  lead: in3(
    'Those who sign in, the posts that they hold, and their roles.',
    'Les personnes qui se connectent, leurs postes et leurs rôles.',
    'Quienes inician sesión, sus puestos y sus roles.',
  ),
  columns: {
    name: in3('Name', 'Nom', 'Nombre'),
    posts: in3('Posts', 'Postes', 'Puestos'),
    roles: in3('Roles', 'Rôles', 'Roles'),
    state: in3('State', 'État', 'Estado'),
    language: in3('Language', 'Langue', 'Idioma'),
    email: in3('E-mail', 'Courriel', 'Correo electrónico'),
    lastSignIn: in3('Last sign-in', 'Dernière connexion', 'Último inicio de sesión'),
  } satisfies Record<PersonField, InThree>,
  states: {
    invited: in3('Invited', 'Invitée', 'Invitada'),
    active: in3('Active', 'Active', 'Activa'),
    left: in3('Left', 'Partie', 'De baja'),
  } satisfies Record<PersonState, InThree>,
  filter: in3('Filter the people', 'Filtrer les personnes', 'Filtrar las personas'),
  allStates: in3('All states', 'Tous les états', 'Todos los estados'),
  allRoles: in3('All roles', 'Tous les rôles', 'Todos los roles'),
  allPosts: in3('All posts', 'Tous les postes', 'Todos los puestos'),
  show: in3('Show', 'Montrer', 'Mostrar'),
  clear: in3('Show all', 'Tout montrer', 'Mostrar todo'),
  number: in3(
    (n: number) => count.en(n, 'person', 'people'),
    n => count.fr(n, 'personne', 'personnes'),
    n => count.es(n, 'persona', 'personas'),
  ),
  nobody: in3(
    'Nobody meets these conditions.',
    'Personne ne répond à ces conditions.',
    'Nadie cumple estas condiciones.',
  ),
  sortBy: in3(
    (column: string) => `Sort by: ${column}`,
    column => `Trier par\u00a0: ${column}`,
    column => `Ordenar por: ${column}`,
  ),
  pages: in3('Pages', 'Pages', 'Páginas'),
  earlier: in3('Previous', 'Précédentes', 'Anteriores'),
  later: in3('Next', 'Suivantes', 'Siguientes'),
  pageOf: in3(
    (page: number, pages: number) => `Page ${page} of ${pages}`,
    (page, pages) => `Page ${page} sur ${pages}`,
    (page, pages) => `Página ${page} de ${pages}`,
  ),
}
