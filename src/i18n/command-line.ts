import { in3 } from './in-three.ts'

/** The words of the command line and of the server's start. */
export const commandLineWords = {
  commandUnknown: in3(
    (command: string) => `There is no command “${command}”. “jacana help” lists them all.`,
    command => `La commande « ${command} » n’existe pas. « jacana help » les donne toutes.`,
    command => `No existe la orden «${command}». «jacana help» las muestra todas.`,
  ),
  optionWrong: in3(
    (problem: string) => `The options are not right: ${problem}. “jacana help” lists them all.`,
    problem => `Les options ne conviennent pas : ${problem}. « jacana help » les donne toutes.`,
    problem => `Las opciones no son correctas: ${problem}. «jacana help» las muestra todas.`,
  ),
  fileNeeded: in3(
    'Say which file: jacana import FILE.',
    'Dites quel fichier : jacana import FICHIER.',
    'Diga qué archivo: jacana import ARCHIVO.',
  ),
  noPlan: in3('There is no plan yet.', 'Il n’y a pas encore de plan.', 'Todavía no hay ningún plan.'),
  planNeeded: in3(
    'Say which plan: jacana export NAME.',
    'Dites quel plan : jacana export NOM.',
    'Diga qué plan: jacana export NOMBRE.',
  ),
  versionNameNeeded: in3(
    'Give the version a name: jacana version create --name NAME.',
    'Donnez un nom à la version : jacana version create --name NOM.',
    'Dé un nombre a la versión: jacana version create --name NOMBRE.',
  ),
  versionNeeded: in3(
    'Say which version: jacana version compare A [B].',
    'Dites quelle version : jacana version compare A [B].',
    'Diga qué versión: jacana version compare A [B].',
  ),
  versionToExport: in3(
    'Say which version: jacana version export NAME.',
    'Dites quelle version\u00a0: jacana version export NOM.',
    'Diga qué versión: jacana version export NOMBRE.',
  ),
  versionFileNeeded: in3(
    'Say which file: jacana version import FILE.',
    'Dites quel fichier\u00a0: jacana version import FICHIER.',
    'Diga qué archivo: jacana version import ARCHIVO.',
  ),
  planCreated: in3(
    (plan: string) => `The plan ${plan} was not there: it was made from the version.`,
    plan => `Le plan ${plan} n’existait pas\u00a0: il a été créé à partir de la version.`,
    plan => `El plan ${plan} no existía: se creó a partir de la versión.`,
  ),
  versionSaved: in3(
    (name: string, plan: string, hash: string) =>
      `The version “${name}” of ${plan} is kept. SHA-256 of its content: ${hash}`,
    (name, plan, hash) => `La version « ${name} » de ${plan} est gardée. SHA-256 de son contenu : ${hash}`,
    (name, plan, hash) => `La versión «${name}» de ${plan} está guardada. SHA-256 de su contenido: ${hash}`,
  ),
  paperNeeded: in3(
    'Say which paper: jacana paper plan --version NAME.',
    'Dites quel document\u00a0: jacana paper plan --version NOM.',
    'Diga qué documento: jacana paper plan --version NOMBRE.',
  ),
  paperVersionNeeded: in3(
    'Say which version of the plan the paper is made from: --version NAME.',
    'Dites à partir de quelle version du plan établir le document\u00a0: --version NOM.',
    'Diga a partir de qué versión del plan se elabora el documento: --version NOMBRE.',
  ),
  choiceWrong: in3(
    (option: string, value: string, choices: string) =>
      `“${value}” is not a choice of --${option}. Choose one of: ${choices}.`,
    (option, value, choices) =>
      `« ${value} » n’est pas un choix de --${option}. Choisissez parmi : ${choices}.`,
    (option, value, choices) => `«${value}» no es una opción de --${option}. Elija entre: ${choices}.`,
  ),
  setUpLink: in3(
    (link: string) =>
      `Nobody administers Jacana. Open this link once, within 24 hours, to become its administrator:\n  ${link}`,
    link =>
      `Personne n’administre Jacana. Ouvrez ce lien une fois, dans les 24 heures, pour en prendre l’administration\u00a0:\n  ${link}`,
    link =>
      `Nadie administra Jacana. Abra este enlace una vez, en 24 horas, para asumir la administración:\n  ${link}`,
  ),
  administratorLink: in3(
    (link: string) =>
      `Open this link once, within 24 hours, to become one more administrator, with an address that nobody has here:\n  ${link}`,
    link =>
      `Ouvrez ce lien une fois, dans les 24 heures, pour rejoindre l’administration, avec une adresse que personne n’a ici\u00a0:\n  ${link}`,
    link =>
      `Abra este enlace una vez, en 24 horas, para unirse a la administración, con una dirección que nadie tenga aquí:\n  ${link}`,
  ),
  secretRotated: in3(
    (file: string) =>
      `A new secret is in ${file}. Restart Jacana so that it is used. Nobody is signed out, and no second factor is lost.`,
    file =>
      `Un nouveau secret est dans ${file}. Redémarrez Jacana pour l’utiliser. Personne n’est déconnecté, et aucun second facteur n’est perdu.`,
    file =>
      `Hay un secreto nuevo en ${file}. Reinicie Jacana para usarlo. No se cierra ninguna sesión ni se pierde ningún segundo factor.`,
  ),
  providerWrong: in3(
    'The identity provider is not set right. Give JACANA_OIDC_ISSUER (the address of your own organisation), JACANA_OIDC_CLIENT_ID and JACANA_OIDC_CLIENT_SECRET_FILE.',
    'Le fournisseur d’identité est mal configuré. Donnez JACANA_OIDC_ISSUER (l’adresse de votre propre organisation), JACANA_OIDC_CLIENT_ID et JACANA_OIDC_CLIENT_SECRET_FILE.',
    'El proveedor de identidad está mal configurado. Indique JACANA_OIDC_ISSUER (la dirección de su propia organización), JACANA_OIDC_CLIENT_ID y JACANA_OIDC_CLIENT_SECRET_FILE.',
  ),
  proxiesWrong: in3(
    (value: string) =>
      `JACANA_PROXIES is “${value}”. Write how many proxies of your own stand in front of Jacana: 0 to 9.`,
    value =>
      `JACANA_PROXIES vaut «\u00a0${value}\u00a0». Écrivez combien de vos serveurs mandataires précèdent Jacana\u00a0: 0 à 9.`,
    value => `JACANA_PROXIES es «${value}». Escriba cuántos proxys propios hay delante de Jacana: de 0 a 9.`,
  ),
  defect: in3(
    'Something went wrong inside Jacana; nothing was half written. The details below help whoever mends it.',
    'Une erreur s’est produite dans Jacana ; rien n’a été écrit à moitié. Le détail ci-dessous aide la personne qui corrigera.',
    'Algo falló dentro de Jacana; nada quedó escrito a medias. Los detalles siguientes ayudan a quien lo corrija.',
  ),
  sections: {
    one: in3('section', 'section', 'sección'),
    other: in3('sections', 'sections', 'secciones'),
  },
  results: {
    one: in3('result', 'résultat', 'resultado'),
    other: in3('results', 'résultats', 'resultados'),
  },
  rows: {
    one: in3('row', 'ligne', 'fila'),
    other: in3('rows', 'lignes', 'filas'),
  },
  doubts: {
    one: in3('doubt', 'doute', 'duda'),
    other: in3('doubts', 'doutes', 'dudas'),
  },
  warnings: {
    one: in3('warning', 'remarque', 'aviso'),
    other: in3('warnings', 'remarques', 'avisos'),
  },
  doubtsTitle: in3('To look at', 'À regarder', 'Por revisar'),
  warningsTitle: in3('Noticed', 'Remarqué', 'Observado'),
  more: in3(
    (count: string) => `… and ${count} more; --json gives them all.`,
    count => `… et ${count} de plus ; --json les donne tous.`,
    count => `… y ${count} más; --json los da todos.`,
  ),
  row: in3(
    (number: number) => `row ${number}`,
    number => `ligne ${number} du tableau`,
    number => `fila ${number}`,
  ),
  lines: in3(
    (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    (from, to) => (from === to ? `ligne ${from}` : `lignes ${from}-${to}`),
    (from, to) => (from === to ? `línea ${from}` : `líneas ${from}-${to}`),
  ),
  page: in3(
    (page: number) => `page ${page}`,
    page => `page ${page}`,
    page => `página ${page}`,
  ),
  sheetRow: in3(
    (sheet: string, row: number) => `sheet ${sheet}, row ${row}`,
    (sheet, row) => `feuille ${sheet}, ligne ${row}`,
    (sheet, row) => `hoja ${sheet}, fila ${row}`,
  ),
  dryRun: in3(
    'Nothing was written (dry run).',
    'Rien n’a été écrit (essai à blanc).',
    'No se escribió nada (prueba).',
  ),
  nothingNew: in3(
    'the plan already says all of this: nothing was changed.',
    'le plan dit déjà tout cela : rien n’a changé.',
    'el plan ya dice todo esto: no se cambió nada.',
  ),
  changes: in3(
    (additions: string, changes: string, endings: string) =>
      `written (added ${additions}, changed ${changes}, ended ${endings}).`,
    (additions, changes, endings) =>
      `écrit (ajouts ${additions}, modifications ${changes}, fins ${endings}).`,
    (additions, changes, endings) =>
      `escrito (añadidos ${additions}, cambios ${changes}, finalizados ${endings}).`,
  ),
  entries: {
    one: in3('entry', 'entrée', 'entrada'),
    other: in3('entries', 'entrées', 'entradas'),
  },
  auditHolds: in3(
    (entries: string) => `The audit log holds: ${entries}, each sealed by the one before.`,
    entries => `Le journal d’audit est intact : ${entries}, chacune scellée par la précédente.`,
    entries => `El registro de auditoría está íntegro: ${entries}, cada una sellada por la anterior.`,
  ),
  fileWritten: in3(
    (file: string) => `Written to ${file}.`,
    file => `Écrit dans ${file}.`,
    file => `Escrito en ${file}.`,
  ),
  serving: in3(
    (address: string) => `Jacana is at ${address}`,
    address => `Jacana est à l’adresse ${address}`,
    address => `Jacana está en ${address}`,
  ),
  servingHow: in3(
    'Only this machine can reach it. Ctrl+C stops it.',
    'Seule cette machine y accède. Ctrl+C l’arrête.',
    'Solo esta máquina puede acceder. Ctrl+C lo detiene.',
  ),
  demoAt: in3(
    (address: string) => `Try the example as one of its people: ${address}`,
    address => `Essayez l’exemple en prenant la place d’une de ses personnes\u00a0: ${address}`,
    address => `Pruebe el ejemplo como una de sus personas: ${address}`,
  ),
  exampleLoaded: in3(
    'The database was empty: the example plan was loaded.',
    'La base de données était vide : le plan d’exemple a été chargé.',
    'La base de datos estaba vacía: se cargó el plan de ejemplo.',
  ),
  stopping: in3('Stopping …', 'Arrêt…', 'Deteniendo…'),
  databaseStopped: in3(
    'The database stopped answering, so Jacana ends. Free space on the disk if it is full, then start Jacana again.',
    'La base de données ne répond plus\u00a0: Jacana s’arrête. Libérez de la place si le disque est plein, puis relancez Jacana.',
    'La base de datos dejó de responder y Jacana termina. Libere espacio si el disco está lleno y vuelva a iniciar Jacana.',
  ),
  portTaken: in3(
    (port: number) =>
      `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start.`,
    port =>
      `Le port ${port} est utilisé par un autre programme. Arrêtez celui-ci, ou choisissez un autre port : PORT=${port + 1} npm start.`,
    port =>
      `El puerto ${port} lo usa otro programa. Deténgalo, o elija otro puerto: PORT=${port + 1} npm start.`,
  ),
  portWrong: in3(
    (value: string) => `PORT must be a number from 1 to 65535, not “${value}”.`,
    value => `PORT doit être un nombre de 1 à 65535, et non « ${value} ».`,
    value => `PORT debe ser un número de 1 a 65535, no «${value}».`,
  ),
  zoneWrong: in3(
    (value: string) => `JACANA_ZONE must be a time zone such as Europe/Zurich, not “${value}”.`,
    value => `JACANA_ZONE doit être un fuseau horaire tel que Europe/Zurich, et non «\u00a0${value}\u00a0».`,
    value => `JACANA_ZONE debe ser una zona horaria como Europe/Zurich, no «${value}».`,
  ),
  addressWrong: in3(
    (value: string) => `BASE_URL must be an address such as https://plan.example.org, not “${value}”.`,
    value => `BASE_URL doit être une adresse telle que https://plan.example.org, et non « ${value} ».`,
    value => `BASE_URL debe ser una dirección como https://plan.example.org, no «${value}».`,
  ),
  mailServerWrong: in3(
    'JACANA_SMTP_URL must be an address such as smtp://name:password@mail.example.org:587.',
    'JACANA_SMTP_URL doit être une adresse telle que smtp://nom:motdepasse@mail.example.org:587.',
    'JACANA_SMTP_URL debe ser una dirección como smtp://nombre:clave@mail.example.org:587.',
  ),
  mailFromWrong: in3(
    (value: string) =>
      `JACANA_MAIL_FROM must be the sender’s address, such as jacana@example.org, not “${value}”.`,
    value =>
      `JACANA_MAIL_FROM doit être l’adresse de l’expéditeur, telle que jacana@example.org, et non «\u00a0${value}\u00a0».`,
    value => `JACANA_MAIL_FROM debe ser la dirección del remitente, como jacana@example.org, no «${value}».`,
  ),
  jobFailed: in3(
    (job: string) => `The scheduled job “${job}” failed and will be tried again at its next time.`,
    job => `La tâche planifiée « ${job} » a échoué ; elle sera tentée de nouveau à la prochaine échéance.`,
    job => `La tarea programada «${job}» falló y se intentará de nuevo a su próxima hora.`,
  ),
  returnFileNeeded: in3(
    'Say which file: jacana paper back FILE.',
    'Dites quel fichier\u00a0: jacana paper back FICHIER.',
    'Diga qué archivo: jacana paper back ARCHIVO.',
  ),
  decideAt: in3(
    (address: string) =>
      `Nothing is written yet. Decide each change on the page ${address}, or run the command again with --accept all.`,
    address =>
      `Rien n’est encore écrit. Décidez de chaque changement sur la page ${address}, ou relancez la commande avec --accept all.`,
    address =>
      `Aún no se ha escrito nada. Decida cada cambio en la página ${address}, o vuelva a ejecutar la orden con --accept all.`,
  ),
  returnApplied: in3(
    (acceptedEdits: string, additions: string, changes: string, endings: string, notes: string) =>
      `${acceptedEdits} taken over: added ${additions}, changed ${changes}, ended ${endings}, notes ${notes}.`,
    (acceptedEdits, additions, changes, endings, notes) =>
      `${acceptedEdits} repris\u00a0: ajouts ${additions}, modifications ${changes}, fins ${endings}, notes ${notes}.`,
    (acceptedEdits, additions, changes, endings, notes) =>
      `Incorporación de ${acceptedEdits}: añadidos ${additions}, cambios ${changes}, finalizados ${endings}, notas ${notes}.`,
  ),
  nothingToApply: in3('Nothing to take over.', 'Rien à reprendre.', 'Nada que incorporar.'),
}
