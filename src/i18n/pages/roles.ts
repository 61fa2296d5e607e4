import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages that give roles to posts and people. */
export const rolesPageWords = {
  title: in3('Roles', 'Rôles', 'Roles'),
  lead: in3(
    'A role belongs to a post, and so to whoever holds it, or to one person.',
    'Un rôle appartient à un poste, donc à qui l’occupe, ou à une personne.',
    'Un rol pertenece a un puesto, y así a quien lo ocupa, o a una persona.',
  ),
  about: in3('Give and take roles', 'Donner et retirer des rôles', 'Dar y retirar roles'),
  posts: in3('Posts', 'Postes', 'Puestos'),
  people: in3('People', 'Personnes', 'Personas'),
  post: in3('Post', 'Poste', 'Puesto'),
  person: in3('Person', 'Personne', 'Persona'),
  roles: in3('Roles', 'Rôles', 'Roles'),
  none: in3('None', 'Aucun', 'Ninguno'),
  noPosts: in3('There is no post yet.', 'Il n’y a pas encore de poste.', 'Aún no hay puestos.'),
  noPeople: in3('There is nobody yet.', 'Il n’y a encore personne.', 'Aún no hay nadie.'),
  change: in3('Change', 'Modifier', 'Modificar'),
  of: in3(
    (name: string) => `Roles of ${name}`,
    name => `Rôles\u00a0: ${name}`,
    name => `Roles de ${name}`,
  ),
  functions: in3('Functions of a head of function', 'Fonctions dont on est chef', 'Funciones de la jefatura'),
  noFunctions: in3(
    'There is no plan yet, and so no function.',
    'Il n’y a pas encore de plan, donc pas de fonction.',
    'Aún no hay plan, y por tanto ninguna función.',
  ),
  withFunctions: in3(
    (role: string, functions: string) => `${role} (${functions})`,
    (role, functions) => `${role} (${functions})`,
    (role, functions) => `${role} (${functions})`,
  ),
  preview: in3('See what would change', 'Voir ce qui changerait', 'Ver qué cambiaría'),
  save: in3('Save these roles', 'Enregistrer ces rôles', 'Guardar estos roles'),
  previewTitle: in3('Before you save', 'Avant d’enregistrer', 'Antes de guardar'),
  affected: in3(
    (n: number) => `This is about ${count.en(n, 'person', 'people')} today.`,
    n => `Ceci concerne ${count.fr(n, 'personne', 'personnes')} aujourd’hui.`,
    n => `Esto afecta hoy a ${count.es(n, 'persona', 'personas')}.`,
  ),
  nobodyAffected: in3(
    'Nobody holds this post today, so nobody gains or loses anything now.',
    'Personne n’occupe ce poste aujourd’hui\u00a0: personne ne gagne ni ne perd rien.',
    'Nadie ocupa hoy este puesto: nadie gana ni pierde nada ahora.',
  ),
  gains: in3('Gains', 'Gagne', 'Gana'),
  losses: in3('Loses', 'Perd', 'Pierde'),
  same: in3(
    'Nothing changes for this person.',
    'Rien ne change pour cette personne.',
    'Nada cambia para esta persona.',
  ),
  saved: in3(
    'Saved. It holds at once.',
    'Enregistré. Cela vaut dès maintenant.',
    'Guardado. Vale desde ahora.',
  ),
  unchanged: in3('Nothing was changed.', 'Rien n’a été modifié.', 'No se ha cambiado nada.'),
  functionsMissing: in3(
    'A head of function needs at least one function.',
    'Un chef de fonction a besoin d’au moins une fonction.',
    'Una jefatura de función necesita al menos una función.',
  ),
}
