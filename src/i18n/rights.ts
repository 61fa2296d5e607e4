import { isRecordsKind } from '#domain/rights/records-kind.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import type { JacanaKind, Right, SubjectKind, Verb } from '#domain/rights/right.ts'

import type { Language } from '#domain/language.ts'
import { in3, type InThree } from './in-three.ts'

/**
 * What each right allows, as a phrase that follows "may": "change plans". A register is named by its words.
 */
export const sayRight = ([verb, kind]: Right, language: Language, register?: RegisterWords): string =>
  isRecordsKind(kind)
    ? recordPhrases[verb][language](titleOf(register, language))
    : rightPhrases[kind][verb][language]

/** What each right allows, as a sentence of its own: "Change plans." */
export const rightSentence = (right: Right, language: Language, register?: RegisterWords): string => {
  const phrase = sayRight(right, language, register)
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}

/** The name of a kind of record that rights are about; that of a register is its title. */
export const sayKind = (kind: SubjectKind, language: Language, register?: RegisterWords): string =>
  isRecordsKind(kind) ? titleOf(register, language) : kindWords[kind][language]

const titleOf = (register: RegisterWords | undefined, language: Language): string =>
  register?.title[language] ?? someRegister[language]

const someRegister = in3('a register', 'un registre', 'un registro')

const recordPhrases: Readonly<Record<Verb, InThree<(title: string) => string>>> = {
  read: in3(
    (title: string) => `read “${title}”`,
    title => `lire «\u00a0${title}\u00a0»`,
    title => `leer «${title}»`,
  ),
  export: in3(
    (title: string) => `take “${title}” away as a file`,
    title => `emporter «\u00a0${title}\u00a0» en fichier`,
    title => `llevarse «${title}» en un archivo`,
  ),
  create: in3(
    (title: string) => `add to “${title}”`,
    title => `ajouter à «\u00a0${title}\u00a0»`,
    title => `añadir a «${title}»`,
  ),
  change: in3(
    (title: string) => `change “${title}”`,
    title => `modifier «\u00a0${title}\u00a0»`,
    title => `modificar «${title}»`,
  ),
  delete: in3(
    (title: string) => `delete from “${title}”`,
    title => `supprimer de «\u00a0${title}\u00a0»`,
    title => `eliminar de «${title}»`,
  ),
}

const kindWords: Readonly<Record<JacanaKind, InThree>> = {
  plan: in3('Plans', 'Plans', 'Planes'),
  progress: in3('Progress', 'Avancement', 'Avance'),
  note: in3('Notes', 'Notes', 'Notas'),
  import: in3('Files sent in', 'Fichiers envoyés', 'Archivos enviados'),
  version: in3('Versions', 'Versions', 'Versiones'),
  paper: in3('Papers', 'Documents', 'Documentos'),
  publication: in3('Publication', 'Publication', 'Publicación'),
  history: in3('History', 'Historique', 'Historial'),
  person: in3('People', 'Personnes', 'Personas'),
  post: in3('Posts', 'Postes', 'Puestos'),
  role: in3('Roles', 'Rôles', 'Roles'),
  link: in3('Guest links', 'Liens d’invité', 'Enlaces de invitado'),
  mail: in3('Mail', 'Courrier', 'Correo'),
  audit: in3('Audit log', 'Journal', 'Registro de auditoría'),
  installation: in3('Installation', 'Installation', 'Instalación'),
}

// Each right has its phrase: a new verb or kind does not compile without one.
const rightPhrases: Readonly<Record<JacanaKind, Record<Verb, InThree>>> = {
  plan: {
    read: in3('read plans', 'lire les plans', 'leer los planes'),
    export: in3(
      'take plans away as files',
      'emporter les plans en fichiers',
      'llevarse los planes en archivos',
    ),
    create: in3('create plans', 'créer des plans', 'crear planes'),
    change: in3('change plans', 'modifier les plans', 'modificar los planes'),
    delete: in3('delete plans', 'supprimer des plans', 'eliminar planes'),
  },
  progress: {
    read: in3('read progress', 'lire l’avancement', 'leer el avance'),
    export: in3(
      'take progress away as a file',
      'emporter l’avancement en fichier',
      'llevarse el avance en un archivo',
    ),
    create: in3('report progress', 'rendre compte de l’avancement', 'informar del avance'),
    change: in3('change reported progress', 'modifier l’avancement déclaré', 'modificar el avance informado'),
    delete: in3('delete reported progress', 'supprimer l’avancement déclaré', 'eliminar el avance informado'),
  },
  note: {
    read: in3('read notes', 'lire les notes', 'leer las notas'),
    export: in3(
      'take notes away as a file',
      'emporter les notes en fichier',
      'llevarse las notas en un archivo',
    ),
    create: in3('write notes', 'écrire des notes', 'escribir notas'),
    change: in3('change notes', 'modifier les notes', 'modificar las notas'),
    delete: in3('delete notes', 'supprimer des notes', 'eliminar notas'),
  },
  import: {
    read: in3('see sent files', 'voir les fichiers envoyés', 'ver los archivos enviados'),
    export: in3('download sent files', 'télécharger les fichiers envoyés', 'descargar los archivos enviados'),
    create: in3('send files in', 'envoyer des fichiers', 'enviar archivos'),
    change: in3(
      'decide on sent files',
      'décider des fichiers envoyés',
      'decidir sobre los archivos enviados',
    ),
    delete: in3('delete sent files', 'supprimer des fichiers envoyés', 'eliminar archivos enviados'),
  },
  version: {
    read: in3('read versions', 'lire les versions', 'leer las versiones'),
    export: in3(
      'take versions away as files',
      'emporter les versions en fichiers',
      'llevarse las versiones en archivos',
    ),
    create: in3('save versions', 'enregistrer des versions', 'guardar versiones'),
    change: in3(
      'change facts about versions',
      'modifier les données des versions',
      'modificar los datos de las versiones',
    ),
    delete: in3('delete versions', 'supprimer des versions', 'eliminar versiones'),
  },
  paper: {
    read: in3('see the list of papers', 'voir la liste des documents', 'ver la lista de documentos'),
    export: in3('download papers', 'télécharger les documents', 'descargar los documentos'),
    create: in3('make papers', 'produire des documents', 'preparar documentos'),
    change: in3(
      'change the covers of papers',
      'modifier les couvertures des documents',
      'modificar las portadas de los documentos',
    ),
    delete: in3('delete papers', 'supprimer des documents', 'eliminar documentos'),
  },
  publication: {
    read: in3('see what is published', 'voir ce qui est publié', 'ver lo publicado'),
    export: in3('take away what is published', 'emporter ce qui est publié', 'llevarse lo publicado'),
    create: in3('publish versions', 'publier des versions', 'publicar versiones'),
    change: in3('change what is published', 'modifier ce qui est publié', 'modificar lo publicado'),
    delete: in3('withdraw what is published', 'retirer ce qui est publié', 'retirar lo publicado'),
  },
  history: {
    read: in3(
      'read who changed what in plans',
      'lire qui a changé quoi dans les plans',
      'leer quién cambió qué en los planes',
    ),
    export: in3(
      'take the history away as a file',
      'emporter l’historique en fichier',
      'llevarse el historial en un archivo',
    ),
    create: in3('add to the history', 'ajouter à l’historique', 'añadir al historial'),
    change: in3('change the history', 'modifier l’historique', 'modificar el historial'),
    delete: in3('delete the history', 'supprimer l’historique', 'eliminar el historial'),
  },
  person: {
    read: in3(
      'see people and their data',
      'voir les personnes et leurs données',
      'ver a las personas y sus datos',
    ),
    export: in3(
      'take personal data away as a file',
      'emporter les données personnelles en fichier',
      'llevarse los datos personales en un archivo',
    ),
    create: in3('invite people', 'inviter des personnes', 'invitar a personas'),
    change: in3(
      'change the data of people',
      'modifier les données des personnes',
      'modificar los datos de las personas',
    ),
    delete: in3('erase people', 'effacer des personnes', 'borrar a personas'),
  },
  post: {
    read: in3(
      'see posts and who holds them',
      'voir les postes et leurs titulaires',
      'ver los puestos y sus titulares',
    ),
    export: in3(
      'take the list of posts away',
      'emporter la liste des postes',
      'llevarse la lista de puestos',
    ),
    create: in3('create posts', 'créer des postes', 'crear puestos'),
    change: in3(
      'change posts and their holders',
      'modifier les postes et leurs titulaires',
      'modificar los puestos y sus titulares',
    ),
    delete: in3('end posts', 'clore des postes', 'cerrar puestos'),
  },
  role: {
    read: in3('see who has which role', 'voir qui a quel rôle', 'ver quién tiene qué rol'),
    export: in3('take the list of roles away', 'emporter la liste des rôles', 'llevarse la lista de roles'),
    create: in3('give roles', 'donner des rôles', 'dar roles'),
    change: in3(
      'change roles and look as others',
      'modifier les rôles et regarder comme un autre',
      'modificar los roles y mirar como otra persona',
    ),
    delete: in3('take roles away', 'retirer des rôles', 'retirar roles'),
  },
  link: {
    read: in3('see guest links', 'voir les liens d’invité', 'ver los enlaces de invitado'),
    export: in3(
      'take the list of guest links away',
      'emporter la liste des liens d’invité',
      'llevarse la lista de enlaces de invitado',
    ),
    create: in3('make guest links', 'créer des liens d’invité', 'crear enlaces de invitado'),
    change: in3('change guest links', 'modifier les liens d’invité', 'modificar los enlaces de invitado'),
    delete: in3('end guest links', 'révoquer des liens d’invité', 'anular enlaces de invitado'),
  },
  mail: {
    read: in3(
      'see the mail that Jacana sends',
      'voir le courrier que Jacana envoie',
      'ver el correo que Jacana envía',
    ),
    export: in3(
      'take the list of mail away',
      'emporter la liste du courrier',
      'llevarse la lista del correo',
    ),
    create: in3('write mail', 'écrire du courrier', 'escribir correo'),
    change: in3('send mail again', 'renvoyer du courrier', 'reenviar correo'),
    delete: in3('delete mail', 'supprimer du courrier', 'eliminar correo'),
  },
  audit: {
    read: in3('read the whole audit log', 'lire tout le journal', 'leer todo el registro de auditoría'),
    export: in3('take the audit log away', 'emporter le journal', 'llevarse el registro de auditoría'),
    create: in3('add to the audit log', 'ajouter au journal', 'añadir al registro de auditoría'),
    change: in3('change the audit log', 'modifier le journal', 'modificar el registro de auditoría'),
    delete: in3('delete the audit log', 'supprimer le journal', 'eliminar el registro de auditoría'),
  },
  installation: {
    read: in3('see the settings of Jacana', 'voir les réglages de Jacana', 'ver los ajustes de Jacana'),
    export: in3('take the settings away', 'emporter les réglages', 'llevarse los ajustes'),
    create: in3('add settings', 'ajouter des réglages', 'añadir ajustes'),
    change: in3(
      'change the settings of Jacana',
      'modifier les réglages de Jacana',
      'modificar los ajustes de Jacana',
    ),
    delete: in3('delete settings', 'supprimer des réglages', 'eliminar ajustes'),
  },
}
