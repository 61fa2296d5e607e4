import type { Language } from '#domain/language.ts'
import { isRecordsKind } from '#domain/rights/records-kind.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import type { JacanaKind, SubjectKind } from '#domain/rights/right.ts'

import { in3, type InThree } from '../in-three.ts'
import { sayKind } from '../rights.ts'

/** The words of the pages on which people make, see and end the keys of programs. */
export const keyPageWords = {
  title: in3('Keys for programs', 'Clés pour programmes', 'Claves para programas'),
  lead: in3(
    'With a key, a program such as Excel or a website works in your name. It can never do more than you, and writes only in registers, if you allow it.',
    'Avec une clé, un programme comme Excel ou un site travaille en votre nom. Il ne peut jamais plus que vous, et n’écrit que dans les registres, si vous le permettez.',
    'Con una clave, un programa como Excel o un sitio trabaja en su nombre. Nunca puede más que usted, y solo escribe en los registros, si usted lo permite.',
  ),
  leadOfAll: in3(
    'You can end any of them. Its program is shut out within seconds.',
    'Vous pouvez clore chacune. Son programme est exclu en quelques secondes.',
    'Puede anular cualquiera. Su programa queda fuera en segundos.',
  ),
  make: in3('Make a key', 'Créer une clé', 'Crear una clave'),
  program: in3('Name of the program', 'Nom du programme', 'Nombre del programa'),
  programHint: in3(
    'By this name you know the key again: “Excel on my desk”.',
    'À ce nom vous reconnaîtrez la clé\u00a0: «\u00a0Excel de mon bureau\u00a0».',
    'Con este nombre reconocerá la clave: «Excel de mi oficina».',
  ),
  scope: in3('What it may do', 'Ce qu’elle permet', 'Qué permite'),
  scopeHint: in3(
    'Only what you may do yourself. Each of the others includes reading.',
    'Seulement ce que vous pouvez faire vous-même. Tout le reste comprend la lecture.',
    'Solo lo que usted mismo puede hacer. Todo lo demás incluye leer.',
  ),
  kind: in3('Of what', 'De quoi', 'De qué'),
  verbs: {
    read: in3('Read', 'Lire', 'Leer'),
    export: in3('Take copies', 'Emporter des copies', 'Llevarse copias'),
    create: in3('Add', 'Ajouter', 'Añadir'),
    change: in3('Change', 'Modifier', 'Modificar'),
    delete: in3('Delete', 'Supprimer', 'Eliminar'),
  },
  verbOf: in3(
    (verb: string, kind: string) => `${verb}: ${kind}`,
    (verb, kind) => `${verb}\u00a0: ${kind}`,
    (verb, kind) => `${verb}: ${kind}`,
  ),
  plan: in3('Plan', 'Plan', 'Plan'),
  everyPlan: in3('Every plan that I read', 'Tout plan que je lis', 'Todo plan que leo'),
  planOnly: in3(
    (title: string) => `Only ${title}`,
    title => `Seulement ${title}`,
    title => `Solo ${title}`,
  ),
  lastDay: in3('Last day', 'Dernier jour', 'Último día'),
  lastDayHint: in3(
    (latest: string) => `At most two years from now: ${latest}.`,
    latest => `Au plus dans deux ans\u00a0: le ${latest}.`,
    latest => `A lo sumo dentro de dos años: ${latest}.`,
  ),
  send: in3('Make the key', 'Créer la clé', 'Crear la clave'),
  made: in3(
    'The key is made. Copy it now: it is shown this once, and nobody can show it again.',
    'La clé est créée. Copiez-la maintenant\u00a0: elle ne s’affiche qu’une fois, et personne ne peut la montrer à nouveau.',
    'La clave está creada. Cópiela ahora: se muestra una sola vez, y nadie puede volver a mostrarla.',
  ),
  keyLabel: in3('The new key', 'La nouvelle clé', 'La nueva clave'),
  use: in3(
    'The program sends it with each request, in this header:',
    'Le programme l’envoie avec chaque demande, dans cet en-tête\u00a0:',
    'El programa la envía con cada petición, en esta cabecera:',
  ),
  api: in3('For who writes the program', 'Pour qui écrit le programme', 'Para quien escribe el programa'),
  apiHow: in3(
    'Programs read and write the records of registers by the API. All its addresses are described here, in OpenAPI, as far as the key may use them:',
    'Les programmes lisent et écrivent les fiches des registres par l’API. Toutes ses adresses sont décrites ici, en OpenAPI, dans la mesure où la clé les permet\u00a0:',
    'Los programas leen y escriben las fichas de los registros por la API. Todas sus direcciones se describen aquí, en OpenAPI, hasta donde la clave las permite:',
  ),
  list: in3('Keys', 'Clés', 'Claves'),
  none: in3('There is no key yet.', 'Il n’y a pas encore de clé.', 'Todavía no hay ninguna clave.'),
  columns: {
    person: in3('Whose', 'À qui', 'De quién'),
    ending: in3('Ends with', 'Se termine par', 'Termina en'),
    scope: in3('May', 'Permet', 'Permite'),
    made: in3('Made', 'Créée', 'Creada'),
    lastDay: in3('Last day', 'Dernier jour', 'Último día'),
    lastUse: in3('Last used', 'Dernier usage', 'Último uso'),
    state: in3('State', 'État', 'Estado'),
  },
  states: {
    open: in3('Open', 'Ouverte', 'Abierta'),
    ended: in3('Ended', 'Close', 'Anulada'),
    expired: in3('Over', 'Échue', 'Vencida'),
  },
  endedBy: in3(
    (who: string, day: string) => `by ${who}, ${day}`,
    (who, day) => `par ${who}, ${day}`,
    (who, day) => `por ${who}, ${day}`,
  ),
  endedByLeaving: in3(
    (day: string) => `with the person’s leaving, ${day}`,
    day => `avec le départ de la personne, ${day}`,
    day => `con la salida de la persona, ${day}`,
  ),
  never: in3('Never', 'Jamais', 'Nunca'),
  end: in3('End', 'Clore', 'Anular'),
  endNamed: in3(
    (program: string) => `End the key of ${program}`,
    program => `Clore la clé de ${program}`,
    program => `Anular la clave de ${program}`,
  ),
  ended: in3(
    'The key is ended. Programs that use it are shut out within seconds.',
    'La clé est close. Les programmes qui l’utilisent sont exclus en quelques secondes.',
    'La clave está anulada. Los programas que la usan quedan fuera en segundos.',
  ),
  all: in3('The keys of everybody', 'Les clés de tout le monde', 'Las claves de todos'),
}

/** What the rights of a key are about, in the plural; a register by its title. */
export const sayKeyKind = (kind: SubjectKind, language: Language, register?: RegisterWords): string =>
  isRecordsKind(kind) ? sayKind(kind, language, register) : keyKindWords[kind][language]

const keyKindWords: Readonly<Record<JacanaKind, InThree>> = {
  plan: in3('plans', 'plans', 'planes'),
  progress: in3('progress reports', 'avancement', 'avances'),
  note: in3('notes', 'notes', 'notas'),
  import: in3('imports', 'importations', 'importaciones'),
  version: in3('versions', 'versions', 'versiones'),
  paper: in3('papers', 'documents', 'documentos'),
  publication: in3('publications', 'publications', 'publicaciones'),
  history: in3('history of plans', 'historique des plans', 'historial de los planes'),
  person: in3('people', 'personnes', 'personas'),
  post: in3('posts', 'postes', 'puestos'),
  role: in3('roles', 'rôles', 'roles'),
  link: in3('guest links', 'liens d’invités', 'enlaces de invitados'),
  mail: in3('mail', 'courriels', 'correos'),
  audit: in3('the whole log', 'tout le journal', 'todo el registro'),
  installation: in3('the installation', 'l’installation', 'la instalación'),
}
