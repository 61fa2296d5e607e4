import { count, formatDay, formatList } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the list of posts and of the page of a post. */
export const postPageWords = {
  title: in3('Posts', 'Postes', 'Puestos'),
  lead: in3(
    'A post leads and supports activities of the plan. Whoever holds it, or stands in, may do what the post may do.',
    'Un poste dirige et appuie des activités du plan. Qui l’occupe, ou assure l’intérim, peut faire ce que le poste permet.',
    'Un puesto dirige y apoya actividades del plan. Quien lo ocupa, o lo suple, puede hacer lo que permite el puesto.',
  ),
  columns: {
    post: in3('Post', 'Poste', 'Puesto'),
    holder: in3('Holder', 'Titulaire', 'Titular'),
    standIn: in3('Stand-in', 'Intérim', 'Suplente'),
    work: in3(
      (year: number) => `Activities of ${year}`,
      year => `Activités de ${year}`,
      year => `Actividades de ${year}`,
    ),
    person: in3('Person', 'Personne', 'Persona'),
    days: in3('Days', 'Jours', 'Días'),
  },
  vacant: in3('vacant', 'vacant', 'vacante'),
  untilDay: in3(
    (day: string) => `until ${formatDay('en', day)}`,
    day => `jusqu’au ${formatDay('fr', day)}`,
    day => `hasta el ${formatDay('es', day)}`,
  ),
  fromDay: in3(
    (day: string) => `from ${formatDay('en', day)}`,
    day => `dès le ${formatDay('fr', day)}`,
    day => `desde el ${formatDay('es', day)}`,
  ),
  fromTo: in3(
    (from: string, to: string) => `${formatDay('en', from)} to ${formatDay('en', to)}`,
    (from, to) => `du ${formatDay('fr', from)} au ${formatDay('fr', to)}`,
    (from, to) => `del ${formatDay('es', from)} al ${formatDay('es', to)}`,
  ),
  activities: in3(
    (n: number) => count.en(n, 'activity', 'activities'),
    n => count.fr(n, 'activité', 'activités'),
    n => count.es(n, 'actividad', 'actividades'),
  ),
  functions: in3(
    (numbers: readonly string[]) =>
      `${numbers.length > 1 ? 'functions' : 'function'} ${formatList('en', numbers)}`,
    numbers => `${numbers.length > 1 ? 'fonctions' : 'fonction'} ${formatList('fr', numbers)}`,
    numbers => `${numbers.length > 1 ? 'funciones' : 'función'} ${formatList('es', numbers)}`,
  ),
  ended: in3('Ended posts', 'Postes supprimés', 'Puestos suprimidos'),
  hasEnded: in3(
    'This post has ended. Its history stays.',
    'Ce poste est supprimé. Son historique reste.',
    'Este puesto se ha suprimido. Su historial se conserva.',
  ),
  none: in3('There are no posts yet.', 'Il n’y a pas encore de poste.', 'Todavía no hay puestos.'),
  add: in3('Add a post', 'Ajouter un poste', 'Añadir un puesto'),
  edit: in3('Change the post', 'Modifier le poste', 'Cambiar el puesto'),
  code: in3('Code', 'Code', 'Código'),
  codeHint: in3(
    'As plans write it, such as DSG.',
    'Comme les plans l’écrivent, par exemple DSG.',
    'Como lo escriben los planes, por ejemplo DSG.',
  ),
  region: in3('Region', 'Région', 'Región'),
  noRegion: in3('None', 'Aucune', 'Ninguna'),
  titleIn: in3(
    (language: string) => `Title in ${language}`,
    language => `Titre en ${language}`,
    language => `Título en ${language}`,
  ),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  people: in3('Who has it', 'Qui l’occupe', 'Quién lo ocupa'),
  nobody: in3(
    'Nobody has had this post yet.',
    'Personne n’a encore occupé ce poste.',
    'Nadie ha ocupado aún este puesto.',
  ),
  asHolder: in3('Holder', 'Titulaire', 'Titular'),
  asStandIn: in3('Stand-in', 'Intérim', 'Suplente'),
  presently: in3('now', 'actuellement', 'ahora'),
  hasLeft: in3('has left', 'a quitté le secrétariat', 'ya no está'),
  appoint: in3('New holder', 'Nouveau titulaire', 'Nuevo titular'),
  appointLead: in3(
    'The present holding ends the day before.',
    'L’affectation actuelle prend fin la veille.',
    'La asignación actual termina el día anterior.',
  ),
  appointSave: in3('Give the post', 'Attribuer le poste', 'Asignar el puesto'),
  standIn: in3('Stand-in while away', 'Intérim pendant une absence', 'Suplencia durante una ausencia'),
  standInLead: in3(
    'The stand-in has the rights of the post on these days.',
    'La personne a les droits du poste ces jours-là.',
    'La persona tiene los derechos del puesto esos días.',
  ),
  standInSave: in3('Name the stand-in', 'Désigner l’intérim', 'Nombrar suplente'),
  person: in3('Person', 'Personne', 'Persona'),
  choosePerson: in3('Choose a person', 'Choisissez une personne', 'Elija una persona'),
  firstDay: in3('First day', 'Premier jour', 'Primer día'),
  lastDay: in3('Last day', 'Dernier jour', 'Último día'),
  lastDayOf: in3(
    (name: string) => `Last day of ${name}`,
    name => `Dernier jour de ${name}`,
    name => `Último día de ${name}`,
  ),
  setLastDay: in3('Set', 'Fixer', 'Fijar'),
  remove: in3('Remove', 'Retirer', 'Quitar'),
  state: in3('End of the post', 'Fin du poste', 'Fin del puesto'),
  endLead: in3(
    'An ended post gives nobody a right, and no form offers it. You can take it back.',
    'Un poste supprimé ne donne aucun droit, et aucun formulaire ne le propose. Vous pouvez le rétablir.',
    'Un puesto suprimido no da derechos a nadie, y ningún formulario lo ofrece. Puede recuperarlo.',
  ),
  end: in3('End the post', 'Supprimer le poste', 'Suprimir el puesto'),
  takeBack: in3('Take the post back', 'Rétablir le poste', 'Recuperar el puesto'),
  saved: in3('Saved.', 'Enregistré.', 'Guardado.'),
  unchanged: in3(
    'Nothing was changed: it says this already.',
    'Rien n’a été modifié\u00a0: c’est déjà ainsi.',
    'No se cambió nada: ya es así.',
  ),
  toPeople: in3('People', 'Personnes', 'Personas'),
  own: in3(
    (posts: readonly string[], year: number) => `Your work in ${year} (${formatList('en', posts)}):`,
    (posts, year) => `Votre travail en ${year} (${formatList('fr', posts)})\u00a0:`,
    (posts, year) => `Su trabajo en ${year} (${formatList('es', posts)}):`,
  ),
}
