import { formatInstant } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { postPageWords } from './posts.ts'

/** The words of the page of a person. */
export const personPageWords = {
  facts: in3('About the person', 'À propos de la personne', 'Sobre la persona'),
  zone: in3('Time zone', 'Fuseau horaire', 'Zona horaria'),
  secretariatZone: in3('That of the secretariat', 'Celui du secrétariat', 'La de la secretaría'),
  never: in3('Never', 'Jamais', 'Nunca'),
  leftOn: in3(
    (at: Date) => `Left on ${formatInstant('en', at)}`,
    at => `Partie le ${formatInstant('fr', at)}`,
    at => `De baja desde el ${formatInstant('es', at)}`,
  ),
  postsNow: in3('Posts now', 'Postes actuels', 'Puestos actuales'),
  postsToCome: in3('Posts to come', 'Postes à venir', 'Puestos futuros'),
  postsBefore: in3('Posts before', 'Postes précédents', 'Puestos anteriores'),
  noPosts: in3(
    'This person holds no post.',
    'Cette personne n’occupe aucun poste.',
    'Esta persona no ocupa ningún puesto.',
  ),
  standIn: in3('stand-in', 'intérim', 'suplente'),
  roles: in3('Roles', 'Rôles', 'Roles'),
  noRoles: in3(
    'This person has no role, and sees what is published.',
    'Cette personne n’a pas de rôle\u00a0: elle voit ce qui est publié.',
    'Esta persona no tiene ningún rol: ve lo que está publicado.',
  ),
  ofFunctions: in3(
    (numbers: readonly string[]) => `for ${postPageWords.functions.en(numbers)}`,
    numbers => `pour ${postPageWords.functions.fr(numbers)}`,
    numbers => `para ${postPageWords.functions.es(numbers)}`,
  ),
  byPost: in3(
    (post: string) => `by the post ${post}`,
    post => `par le poste ${post}`,
    post => `por el puesto ${post}`,
  ),
  changes: in3('What this person changed', 'Ce que cette personne a modifié', 'Lo que cambió esta persona'),
  noChanges: in3(
    'This person has changed nothing yet.',
    'Cette personne n’a encore rien modifié.',
    'Esta persona aún no ha cambiado nada.',
  ),
  earlierChanges: in3('Earlier changes', 'Modifications antérieures', 'Cambios anteriores'),
  newestChanges: in3('Newest changes', 'Dernières modifications', 'Últimos cambios'),
  tasks: in3('Data and rights', 'Données et droits', 'Datos y derechos'),
  toData: in3('What is stored', 'Ce qui est enregistré', 'Lo que está guardado'),
  toRoles: in3('Give or take roles', 'Donner ou retirer des rôles', 'Dar o retirar roles'),
  toErase: in3('Erase this person …', 'Effacer cette personne…', 'Borrar a esta persona…'),
  factorLead: in3(
    'Turn it off only if you know who asks. The person is signed out everywhere and told by mail.',
    'Ne le désactivez que si vous savez qui le demande. La personne est déconnectée partout et prévenue par courriel.',
    'Desactívelo solo si sabe quién lo pide. La persona queda desconectada en todas partes y recibe un aviso por correo.',
  ),
  endFactor: in3(
    'Turn the second factor off',
    'Désactiver le second facteur',
    'Desactivar el segundo factor',
  ),
  factorEnded: in3(
    'The second factor is off. The person was signed out and told by mail.',
    'Le second facteur est désactivé. La personne a été déconnectée et prévenue par courriel.',
    'El segundo factor está desactivado. La persona quedó desconectada y recibió un aviso por correo.',
  ),
  sessions: in3(
    'Where this person is signed in',
    'Où cette personne est connectée',
    'Dónde tiene sesiones abiertas esta persona',
  ),
  noSessions: in3(
    'This person is signed in nowhere.',
    'Cette personne n’est connectée nulle part.',
    'Esta persona no tiene ninguna sesión abierta.',
  ),
  state: in3('Leaving', 'Départ', 'Salida'),
  leaveLead: in3(
    'Whoever has left is signed out at once and cannot sign in. You can take the person back.',
    'La personne partie est aussitôt déconnectée et ne peut plus se connecter. Vous pouvez la rétablir.',
    'Quien se va queda desconectado de inmediato y no puede iniciar sesión. Puede recuperar a la persona.',
  ),
  leave: in3('Mark as left', 'Indiquer le départ', 'Indicar la salida'),
  backLead: in3(
    'The person can sign in again, with the posts and roles that they still have.',
    'La personne pourra se reconnecter, avec les postes et les rôles qui lui restent.',
    'La persona podrá iniciar sesión de nuevo, con los puestos y los roles que conserva.',
  ),
  takeBack: in3('Take back', 'Rétablir', 'Recuperar'),
  left: in3(
    'The person is marked as left and is signed out everywhere.',
    'Le départ est indiqué, et la personne est déconnectée partout.',
    'La salida queda indicada, y la persona está desconectada en todas partes.',
  ),
  isBack: in3(
    'The person can sign in again.',
    'La personne peut se connecter de nouveau.',
    'La persona puede iniciar sesión de nuevo.',
  ),
}
