// The sentences of the set-up, before the program and its own i18n can run.

/** @typedef {Record<keyof typeof en, (...values: (string | number)[]) => string>} Words */

const en = {
  nodeTooOld: version =>
    `Jacana needs Node 20 or newer to set itself up; this is Node ${version}. Install a newer Node from https://nodejs.org and try again.`,
  machineUnknown: machine =>
    `Jacana does not run on this machine (${machine}). It runs on Linux (x64, arm64), Windows (x64) and macOS (arm64).`,
  installing: () => 'Installing what is missing (the first time this takes a minute or two) …',
  installed: seconds => `Installed in ${seconds} s.`,
  installFailed: () =>
    'The installation did not succeed. Read what npm says above; most often the network is missing. Then try again.',
  nodeMissing: file =>
    `Node 24 is missing (${file}). npm was told to leave out optional packages: run “npm ci --include=optional”, then try again.`,
  nodeBroken: file =>
    `Node 24 was installed (${file}) but does not run on this system; it needs glibc 2.28 or newer.`,
  building: () => 'Building …',
  built: seconds => `Built in ${seconds} s.`,
  buildFailed: () => 'The program could not be built: see the errors above.',
  commandUnknown: (command, commands) => `There is no command “${command}”. There are: ${commands}.`,
}

/** @type {typeof en} */
const fr = {
  nodeTooOld: version =>
    `Jacana a besoin de Node 20 ou plus récent pour s’installer ; celui-ci est Node ${version}. Installez un Node plus récent depuis https://nodejs.org et recommencez.`,
  machineUnknown: machine =>
    `Jacana ne fonctionne pas sur cette machine (${machine}). Il fonctionne sous Linux (x64, arm64), Windows (x64) et macOS (arm64).`,
  installing: () => 'Installation de ce qui manque (une minute ou deux la première fois)…',
  installed: seconds => `Installé en ${seconds} s.`,
  installFailed: () =>
    'L’installation n’a pas abouti. Lisez ce que dit npm ci-dessus ; le plus souvent, le réseau manque. Puis recommencez.',
  nodeMissing: file =>
    `Node 24 manque (${file}). npm a reçu l’ordre d’omettre les paquets facultatifs : lancez « npm ci --include=optional », puis recommencez.`,
  nodeBroken: file =>
    `Node 24 est installé (${file}) mais ne fonctionne pas sur ce système ; il lui faut glibc 2.28 ou plus récente.`,
  building: () => 'Construction…',
  built: seconds => `Construit en ${seconds} s.`,
  buildFailed: () => 'Le programme n’a pas pu être construit : voir les erreurs ci-dessus.',
  commandUnknown: (command, commands) => `La commande « ${command} » n’existe pas. Il y a : ${commands}.`,
}

/** @type {typeof en} */
const es = {
  nodeTooOld: version =>
    `Jacana necesita Node 20 o posterior para instalarse; este es Node ${version}. Instale un Node más reciente desde https://nodejs.org e inténtelo de nuevo.`,
  machineUnknown: machine =>
    `Jacana no funciona en esta máquina (${machine}). Funciona en Linux (x64, arm64), Windows (x64) y macOS (arm64).`,
  installing: () => 'Instalando lo que falta (la primera vez tarda un minuto o dos)…',
  installed: seconds => `Instalado en ${seconds} s.`,
  installFailed: () =>
    'La instalación no se completó. Lea lo que dice npm más arriba; casi siempre falta la red. Después, inténtelo de nuevo.',
  nodeMissing: file =>
    `Falta Node 24 (${file}). Se pidió a npm que omitiera los paquetes opcionales: ejecute «npm ci --include=optional» e inténtelo de nuevo.`,
  nodeBroken: file =>
    `Node 24 está instalado (${file}) pero no funciona en este sistema; necesita glibc 2.28 o posterior.`,
  building: () => 'Construyendo…',
  built: seconds => `Construido en ${seconds} s.`,
  buildFailed: () => 'No se pudo construir el programa: véanse los errores anteriores.',
  commandUnknown: (command, commands) => `No existe la orden «${command}». Existen: ${commands}.`,
}

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** The sentences in the language of the machine; English where Jacana does not have that language. */
export const words = locale.startsWith('fr') ? fr : locale.startsWith('es') ? es : en
