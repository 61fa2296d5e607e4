import type { RecordPart } from '#domain/people/person-record.ts'

import { in3, type InThree } from '../in-three.ts'

/** The words of the pages about what is stored of a person, and of the page that erases them. */
export const personDataWords = {
  title: in3(
    (name: string) => `What is stored about ${name}`,
    name => `Ce qui est enregistré sur ${name}`,
    name => `Lo que está guardado sobre ${name}`,
  ),
  lead: in3(
    'All of it can be taken away as one file. Passwords and secrets are not in it.',
    'Le tout peut être emporté en un fichier. Les mots de passe et les secrets n’y figurent pas.',
    'Todo se puede llevar en un archivo. No contiene contraseñas ni secretos.',
  ),
  take: in3('Take a copy', 'Emporter une copie', 'Llevarse una copia'),
  xlsx: in3('Excel', 'Excel', 'Excel'),
  json: in3('JSON', 'JSON', 'JSON'),
  part: in3('What', 'Quoi', 'Qué'),
  count: in3('How many', 'Combien', 'Cuántos'),
  effect: in3('When the person is erased', 'Si la personne est effacée', 'Si se borra a la persona'),
  toErase: in3('Erase this person …', 'Effacer cette personne…', 'Borrar a esta persona…'),
  eraseTitle: in3(
    (name: string) => `Erase ${name}`,
    name => `Effacer ${name}`,
    name => `Borrar a ${name}`,
  ),
  eraseLead: in3(
    'This is for ever: nobody can take it back. Look first at what refers to this person.',
    'C’est définitif\u00a0: personne ne pourra revenir en arrière. Voyez d’abord ce qui renvoie à cette personne.',
    'Es definitivo: nadie podrá deshacerlo. Mire antes lo que se refiere a esta persona.',
  ),
  stays: in3(
    'Papers that were issued, versions that came as files, and words that people wrote stay as they are. They may hold the name.',
    'Les documents publiés, les versions arrivées en fichier et les textes écrits restent tels quels. Le nom peut y figurer.',
    'Los documentos emitidos, las versiones llegadas en archivo y los textos escritos quedan como están. Pueden contener el nombre.',
  ),
  sameName: in3(
    'Notes know their author by name alone. All notes with a name that this person has or had lose it, also those of a namesake.',
    'Une note ne connaît son auteur que par le nom. Toutes celles au nom actuel ou ancien de cette personne le perdent, aussi celles d’un homonyme.',
    'Una nota solo conoce a su autor por el nombre. Todas las que llevan un nombre actual o anterior de esta persona lo pierden, también las de un homónimo.',
  ),
  confirm: in3(
    (name: string) => `To confirm, write the name: ${name}`,
    name => `Pour confirmer, écrivez le nom\u00a0: ${name}`,
    name => `Para confirmar, escriba el nombre: ${name}`,
  ),
  erase: in3('Erase for ever', 'Effacer à jamais', 'Borrar para siempre'),
  keep: in3('Leave it as it is', 'Laisser tel quel', 'Dejarlo como está'),
  erased: in3(
    (day: string) => `The person was erased on ${day}. What they did stays, without the name.`,
    day => `La personne a été effacée le ${day}. Ce qu’elle a fait reste, sans son nom.`,
    day => `La persona fue borrada el ${day}. Lo que hizo queda, sin su nombre.`,
  ),
  erasedTitle: in3('Erased', 'Effacée', 'Borrada'),
}

const nameGoes = in3(
  'They stay; the name goes.',
  'Ils restent\u00a0; le nom disparaît.',
  'Quedan; el nombre desaparece.',
)
const allGoes = in3('They go.', 'Supprimés.', 'Se eliminan.')

/** What an erasure does with each part. */
export const erasureEffects: Readonly<Record<RecordPart, InThree>> = {
  person: in3(
    'The name, the address and all facts go. The day of the erasure stays.',
    'Le nom, l’adresse et tous les renseignements disparaissent. Le jour de l’effacement reste.',
    'El nombre, la dirección y todos los datos desaparecen. Queda el día del borrado.',
  ),
  posts: in3(
    'They stay, held by an erased person, and end today.',
    'Ils restent, tenus par une personne effacée, et finissent aujourd’hui.',
    'Quedan, a cargo de una persona borrada, y terminan hoy.',
  ),
  roles: in3('They are taken away.', 'Ils sont retirés.', 'Se retiran.'),
  account: in3(
    'It goes, with its password and second factor.',
    'Supprimé, avec mot de passe et second facteur.',
    'Se elimina, con su contraseña y su segundo factor.',
  ),
  identities: allGoes,
  sessions: in3('They end at once.', 'Elles finissent aussitôt.', 'Terminan al instante.'),
  secondFactor: in3('It goes.', 'Supprimé.', 'Se elimina.'),
  browsers: allGoes,
  links: in3(
    'They end at once, and their addresses go.',
    'Ils sont clos aussitôt, et leurs adresses disparaissent.',
    'Se anulan al instante, y sus direcciones desaparecen.',
  ),
  mails: in3(
    'Content and address go, and what waits is not sent. The kind and the day stay.',
    'Contenu et adresse disparaissent, et ce qui attend n’est pas envoyé. Le genre et le jour restent.',
    'El contenido y la dirección desaparecen, y lo que espera no se envía. Quedan el tipo y el día.',
  ),
  notices: allGoes,
  keys: in3(
    'They end at once, and the names of the programs go.',
    'Elles sont closes aussitôt, et les noms des programmes disparaissent.',
    'Se anulan al instante, y los nombres de los programas desaparecen.',
  ),
  versions: nameGoes,
  papers: nameGoes,
  notes: nameGoes,
  reports: nameGoes,
  files: nameGoes,
  views: allGoes,
  entriesBy: in3(
    'They stay, and still prove the log; the name goes.',
    'Elles restent, et prouvent toujours le journal\u00a0; le nom disparaît.',
    'Quedan, y aún prueban el registro; el nombre desaparece.',
  ),
  entriesAbout: in3(
    'They stay; what is personal in them can never be read again.',
    'Elles restent\u00a0; ce qu’elles ont de personnel devient illisible à jamais.',
    'Quedan; lo personal que contienen no podrá leerse nunca más.',
  ),
}
