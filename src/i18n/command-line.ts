import type { Language } from '#domain/language.ts'

const en = {
  help: `Jacana: work planning and reporting for treaty secretariats.

  serve                          opens the database and serves the pages
  import FILE                    reads a plan from a file and writes it into the database
    --dry-run                    only says what was understood; needs no database
    --json                       answers with JSON
    --language en|fr|es          the language of the paper, and of the answer
    --plan NAME                  the plan to bring up to date (without it: the one it was read from, or a new one)
  export NAME                    writes a plan to a file
    --format json|xlsx|csv       json if not said
    --table mandates|standing|versions|papers    that table instead, as xlsx or csv
    --separator comma|semicolon  of a CSV; without it, as the language expects
    --language en|fr|es
    --output FILE                without it, to the standard output
  version create --name NAME     freezes the plan as it is under a name
    --why WORDS                  --plan NAME (without it, the newest plan)
  version compare A [B]          says in what B (without it, the present) differs from A
    --plan NAME                  --language en|fr|es
    --format xlsx|csv            as a sheet; --separator as above, --out FILE
  version export NAME            writes a version to a file that another Jacana can import
    --plan NAME                  --out FILE (without it, to the standard output)
  version import FILE            brings a version in; makes its plan where it is not there
    --name NAME                  another name for it; --plan NAME (without it, the plan of the file)
  paper plan --version NAME      makes the paper that the governing body approves, and registers it
    --format docx|pdf            docx if not said
    --language en|fr|es          --plan NAME (without it, the newest plan)
    --symbol SYMBOL --meeting WORDS --item NUMBER
    also: paper mandates, paper briefing, paper differences (--since NAME: the version to compare with)
    --out FILE                   without it, to the standard output
  paper back FILE                says what people changed in a Word file of that paper, to be decided on the pages
    --accept all                 takes all of it over     --json
    --plan NAME --version NAME --language en|fr|es     where the file no longer says what it was made from
  audit verify                   checks that nobody changed the audit log
  help                           this page

Settings: PORT, JACANA_DATA, DATABASE_URL, BASE_URL (see the README).`,
  commandUnknown: (command: string) => `There is no command “${command}”. “jacana help” lists them all.`,
  optionWrong: (problem: string) => `The options are not right: ${problem}. “jacana help” lists them all.`,
  fileNeeded: 'Say which file: jacana import FILE.',
  planNeeded: 'Say which plan: jacana export NAME.',
  versionNameNeeded: 'Give the version a name: jacana version create --name NAME.',
  versionNeeded: 'Say which version: jacana version compare A [B].',
  versionToExport: 'Say which version: jacana version export NAME.',
  versionFileNeeded: 'Say which file: jacana version import FILE.',
  planMade: (plan: string) => `The plan ${plan} was not there: it was made from the version.`,
  versionKept: (name: string, plan: string, hash: string) =>
    `The version “${name}” of ${plan} is kept. SHA-256 of its content: ${hash}`,
  paperNeeded: 'Say which paper: jacana paper plan --version NAME.',
  paperVersionNeeded: 'Say which version of the plan the paper is made from: --version NAME.',
  choiceWrong: (option: string, value: string, choices: string) =>
    `“${value}” is not a choice of --${option}. Choose one of: ${choices}.`,
  defect:
    'Something went wrong inside Jacana; nothing was half written. The details below help whoever mends it.',
  sections: { one: 'section', other: 'sections' },
  results: { one: 'result', other: 'results' },
  rows: { one: 'row', other: 'rows' },
  doubts: { one: 'doubt', other: 'doubts' },
  warnings: { one: 'warning', other: 'warnings' },
  doubtsTitle: 'To look at',
  warningsTitle: 'Noticed',
  more: (count: string) => `… and ${count} more; --json gives them all.`,
  row: (number: number) => `row ${number}`,
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  page: (page: number) => `page ${page}`,
  sheetRow: (sheet: string, row: number) => `sheet ${sheet}, row ${row}`,
  dryRun: 'Nothing was written (dry run).',
  nothingNew: 'the plan already says all of this: nothing was changed.',
  changes: (added: string, changed: string, ended: string) =>
    `written (added ${added}, changed ${changed}, ended ${ended}).`,
  entries: { one: 'entry', other: 'entries' },
  auditHolds: (entries: string) => `The audit log holds: ${entries}, each sealed by the one before.`,
  written: (file: string) => `Written to ${file}.`,
  serving: (address: string) => `Jacana is at ${address}`,
  servingHow:
    'You act as the local planner: nobody needs to sign in, and only this machine can reach it. Ctrl+C stops it.',
  exampleLoaded: 'The database was empty: the example plan was loaded.',
  stopping: 'Stopping …',
  portTaken: (port: number) =>
    `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start.`,
  portWrong: (value: string) => `PORT must be a number from 1 to 65535, not “${value}”.`,
  addressWrong: (value: string) =>
    `BASE_URL must be an address such as https://plan.example.org, not “${value}”.`,
  jobFailed: (job: string) => `The scheduled job “${job}” failed and will be tried again at its next time.`,
}

/** What the command line and the start of the server say, in the shape that English gives. */
export type CommandLineWords = typeof en

const fr: CommandLineWords = {
  help: `Jacana : planification du travail et rapports pour les secrétariats de traités.

  serve                          ouvre la base de données et sert les pages
  import FICHIER                 lit un plan dans un fichier et l’écrit dans la base de données
    --dry-run                    dit seulement ce qui a été compris ; sans base de données
    --json                       répond en JSON
    --language en|fr|es          la langue du document, et celle de la réponse
    --plan NOM                   le plan à mettre à jour (sinon : celui d’où il vient, ou un nouveau)
  export NOM                     écrit un plan dans un fichier
    --format json|xlsx|csv       json si rien n’est dit
    --table mandates|standing|versions|papers    ce tableau à la place, en xlsx ou csv
    --separator comma|semicolon  d’un CSV ; sinon, selon la langue
    --language en|fr|es
    --output FICHIER             sinon, vers la sortie standard
  version create --name NOM      fige sous un nom le plan tel qu’il est
    --why MOTS                   --plan NOM (sinon, le plan le plus récent)
  version compare A [B]          dit en quoi B (sinon, le présent) diffère de A
    --plan NOM                   --language en|fr|es
    --format xlsx|csv            en feuille de calcul ; --separator comme ci-dessus, --out FICHIER
  version export NOM             écrit une version dans un fichier qu’un autre Jacana peut importer
    --plan NOM                   --out FICHIER (sinon, vers la sortie standard)
  version import FICHIER         importe une version ; crée son plan s’il n’existe pas
    --name NOM                   un autre nom pour elle ; --plan NOM (sinon, le plan du fichier)
  paper plan --version NOM       établit le document que l’organe directeur approuve, et l’enregistre
    --format docx|pdf            docx si rien n’est dit
    --language en|fr|es          --plan NOM (sinon, le plan le plus récent)
    --symbol COTE --meeting MOTS --item NUMÉRO
    et aussi : paper mandates, paper briefing, paper differences (--since NOM : la version à comparer)
    --out FICHIER                sinon, vers la sortie standard
  paper back FICHIER             dit ce qui a été changé dans un fichier Word de ce document, à décider sur les pages
    --accept all                 reprend le tout     --json
    --plan NOM --version NOM --language en|fr|es     si le fichier ne dit plus d’où il vient
  audit verify                   vérifie que personne n’a modifié le journal d’audit
  help                           cette page

Réglages : PORT, JACANA_DATA, DATABASE_URL, BASE_URL (voir le README).`,
  commandUnknown: command => `La commande « ${command} » n’existe pas. « jacana help » les donne toutes.`,
  optionWrong: problem => `Les options ne conviennent pas : ${problem}. « jacana help » les donne toutes.`,
  fileNeeded: 'Dites quel fichier : jacana import FICHIER.',
  planNeeded: 'Dites quel plan : jacana export NOM.',
  versionNameNeeded: 'Donnez un nom à la version : jacana version create --name NOM.',
  versionNeeded: 'Dites quelle version : jacana version compare A [B].',
  versionToExport: 'Dites quelle version\u00a0: jacana version export NOM.',
  versionFileNeeded: 'Dites quel fichier\u00a0: jacana version import FICHIER.',
  planMade: plan => `Le plan ${plan} n’existait pas\u00a0: il a été créé à partir de la version.`,
  versionKept: (name, plan, hash) =>
    `La version « ${name} » de ${plan} est gardée. SHA-256 de son contenu : ${hash}`,
  paperNeeded: 'Dites quel document\u00a0: jacana paper plan --version NOM.',
  paperVersionNeeded: 'Dites à partir de quelle version du plan établir le document\u00a0: --version NOM.',
  choiceWrong: (option, value, choices) =>
    `« ${value} » n’est pas un choix de --${option}. Choisissez parmi : ${choices}.`,
  defect:
    'Une erreur s’est produite dans Jacana ; rien n’a été écrit à moitié. Le détail ci-dessous aide la personne qui corrigera.',
  sections: { one: 'section', other: 'sections' },
  results: { one: 'résultat', other: 'résultats' },
  rows: { one: 'ligne', other: 'lignes' },
  doubts: { one: 'doute', other: 'doutes' },
  warnings: { one: 'remarque', other: 'remarques' },
  doubtsTitle: 'À regarder',
  warningsTitle: 'Remarqué',
  more: count => `… et ${count} de plus ; --json les donne tous.`,
  row: number => `ligne ${number} du tableau`,
  lines: (from, to) => (from === to ? `ligne ${from}` : `lignes ${from}-${to}`),
  page: page => `page ${page}`,
  sheetRow: (sheet, row) => `feuille ${sheet}, ligne ${row}`,
  dryRun: 'Rien n’a été écrit (essai à blanc).',
  nothingNew: 'le plan dit déjà tout cela : rien n’a changé.',
  changes: (added, changed, ended) => `écrit (ajouts ${added}, modifications ${changed}, fins ${ended}).`,
  entries: { one: 'entrée', other: 'entrées' },
  auditHolds: entries => `Le journal d’audit est intact : ${entries}, chacune scellée par la précédente.`,
  written: file => `Écrit dans ${file}.`,
  serving: address => `Jacana est à l’adresse ${address}`,
  servingHow:
    'Vous agissez comme planificateur local : sans connexion, et seule cette machine y accède. Ctrl+C l’arrête.',
  exampleLoaded: 'La base de données était vide : le plan d’exemple a été chargé.',
  stopping: 'Arrêt…',
  portTaken: port =>
    `Le port ${port} est utilisé par un autre programme. Arrêtez celui-ci, ou choisissez un autre port : PORT=${port + 1} npm start.`,
  portWrong: value => `PORT doit être un nombre de 1 à 65535, et non « ${value} ».`,
  addressWrong: value =>
    `BASE_URL doit être une adresse telle que https://plan.example.org, et non « ${value} ».`,
  jobFailed: job =>
    `La tâche planifiée « ${job} » a échoué ; elle sera tentée de nouveau à la prochaine échéance.`,
}

const es: CommandLineWords = {
  help: `Jacana: planificación del trabajo e informes para secretarías de tratados.

  serve                          abre la base de datos y sirve las páginas
  import ARCHIVO                 lee un plan de un archivo y lo escribe en la base de datos
    --dry-run                    solo dice lo que se entendió; sin base de datos
    --json                       responde en JSON
    --language en|fr|es          el idioma del documento, y el de la respuesta
    --plan NOMBRE                el plan que se actualiza (si no: aquel del que procede, o uno nuevo)
  export NOMBRE                  escribe un plan en un archivo
    --format json|xlsx|csv       json si no se dice
    --table mandates|standing|versions|papers    ese cuadro en su lugar, en xlsx o csv
    --separator comma|semicolon  de un CSV; si no, según el idioma
    --language en|fr|es
    --output ARCHIVO             si no, a la salida estándar
  version create --name NOMBRE   congela con un nombre el plan tal como está
    --why PALABRAS               --plan NOMBRE (si falta, el plan más reciente)
  version compare A [B]          dice en qué se diferencia B (si falta, el presente) de A
    --plan NOMBRE                --language en|fr|es
    --format xlsx|csv            como hoja de cálculo; --separator como arriba, --out ARCHIVO
  version export NOMBRE          escribe una versión en un archivo que otro Jacana puede importar
    --plan NOMBRE                --out ARCHIVO (si no, a la salida estándar)
  version import ARCHIVO         importa una versión; crea su plan si no existe
    --name NOMBRE                otro nombre para ella; --plan NOMBRE (si no, el plan del archivo)
  paper plan --version NOMBRE    elabora el documento que el órgano rector aprueba, y lo registra
    --format docx|pdf            docx si no se dice
    --language en|fr|es          --plan NOMBRE (si falta, el plan más reciente)
    --symbol SIGNATURA --meeting PALABRAS --item NÚMERO
    también: paper mandates, paper briefing, paper differences (--since NOMBRE: la versión con que se compara)
    --out ARCHIVO                si no, a la salida estándar
  paper back ARCHIVO             dice qué se cambió en un archivo de Word de ese documento, para decidirlo en las páginas
    --accept all                 lo incorpora todo     --json
    --plan NOMBRE --version NOMBRE --language en|fr|es     si el archivo ya no dice de dónde procede
  audit verify                   comprueba que nadie cambió el registro de auditoría
  help                           esta página

Ajustes: PORT, JACANA_DATA, DATABASE_URL, BASE_URL (véase el README).`,
  commandUnknown: command => `No existe la orden «${command}». «jacana help» las muestra todas.`,
  optionWrong: problem => `Las opciones no son correctas: ${problem}. «jacana help» las muestra todas.`,
  fileNeeded: 'Diga qué archivo: jacana import ARCHIVO.',
  planNeeded: 'Diga qué plan: jacana export NOMBRE.',
  versionNameNeeded: 'Dé un nombre a la versión: jacana version create --name NOMBRE.',
  versionNeeded: 'Diga qué versión: jacana version compare A [B].',
  versionToExport: 'Diga qué versión: jacana version export NOMBRE.',
  versionFileNeeded: 'Diga qué archivo: jacana version import ARCHIVO.',
  planMade: plan => `El plan ${plan} no existía: se creó a partir de la versión.`,
  versionKept: (name, plan, hash) =>
    `La versión «${name}» de ${plan} está guardada. SHA-256 de su contenido: ${hash}`,
  paperNeeded: 'Diga qué documento: jacana paper plan --version NOMBRE.',
  paperVersionNeeded: 'Diga a partir de qué versión del plan se elabora el documento: --version NOMBRE.',
  choiceWrong: (option, value, choices) =>
    `«${value}» no es una opción de --${option}. Elija entre: ${choices}.`,
  defect:
    'Algo falló dentro de Jacana; nada quedó escrito a medias. Los detalles siguientes ayudan a quien lo corrija.',
  sections: { one: 'sección', other: 'secciones' },
  results: { one: 'resultado', other: 'resultados' },
  rows: { one: 'fila', other: 'filas' },
  doubts: { one: 'duda', other: 'dudas' },
  warnings: { one: 'aviso', other: 'avisos' },
  doubtsTitle: 'Por revisar',
  warningsTitle: 'Observado',
  more: count => `… y ${count} más; --json los da todos.`,
  row: number => `fila ${number}`,
  lines: (from, to) => (from === to ? `línea ${from}` : `líneas ${from}-${to}`),
  page: page => `página ${page}`,
  sheetRow: (sheet, row) => `hoja ${sheet}, fila ${row}`,
  dryRun: 'No se escribió nada (prueba).',
  nothingNew: 'el plan ya dice todo esto: no se cambió nada.',
  changes: (added, changed, ended) =>
    `escrito (añadidos ${added}, cambios ${changed}, finalizados ${ended}).`,
  entries: { one: 'entrada', other: 'entradas' },
  auditHolds: entries =>
    `El registro de auditoría está íntegro: ${entries}, cada una sellada por la anterior.`,
  written: file => `Escrito en ${file}.`,
  serving: address => `Jacana está en ${address}`,
  servingHow:
    'Usted actúa como planificador local: sin iniciar sesión, y solo esta máquina puede acceder. Ctrl+C lo detiene.',
  exampleLoaded: 'La base de datos estaba vacía: se cargó el plan de ejemplo.',
  stopping: 'Deteniendo…',
  portTaken: port =>
    `El puerto ${port} lo usa otro programa. Deténgalo, o elija otro puerto: PORT=${port + 1} npm start.`,
  portWrong: value => `PORT debe ser un número de 1 a 65535, no «${value}».`,
  addressWrong: value => `BASE_URL debe ser una dirección como https://plan.example.org, no «${value}».`,
  jobFailed: job => `La tarea programada «${job}» falló y se intentará de nuevo a su próxima hora.`,
}

/** The words of the command line, by language. */
export const commandLineWords: Record<Language, CommandLineWords> = { en, fr, es }
