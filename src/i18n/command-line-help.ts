import { in3 } from './in-three.ts'

/** The help page of the command line. */
export const commandLineHelp = in3(
  `Jacana: work planning and reporting for treaty secretariats.

  serve                          opens the database and serves the pages
  import FILE                    reads a plan from a file and writes it into the database
    --dry-run                    only says what was understood; needs no database
    --json                       answers with JSON
    --language en|fr|es          the language of the paper, and of the answer
    --plan NAME                  the plan to bring up to date (without it: the one it was read from, or a
                                 new one)
  export NAME                    writes a plan to a file
    --format json|xlsx|csv       json if not said
    --table mandates|standing|versions|papers    that table instead, as xlsx or csv
    --separator comma|semicolon  of a CSV; without it, as the language expects
    --language en|fr|es
    --out FILE                   without it, to the standard output
  list                           lists the plans, each by the name that other commands take
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
  paper back FILE                says what people changed in a Word file of that paper, to be decided on the
                                 pages
    --accept all                 takes all of it over     --json
    --plan NAME --version NAME --language en|fr|es     where the file no longer says what it was made from
  audit verify                   checks that nobody changed the audit log
  administrator add              prints a link for one more administrator, for when nobody can sign in
                                 as one any more
  secret rotate                  makes a new secret; nobody is signed out
  help                           this page

Settings: PORT, JACANA_DATA, JACANA_ZONE, DATABASE_URL, BASE_URL, JACANA_SMTP_URL … (see the README).`,
  `Jacana : planification du travail et rapports pour les secrétariats de traités.

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
    --out FICHIER                sinon, vers la sortie standard
  list                           donne les plans, chacun par le nom que prennent les autres commandes
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
  paper back FICHIER             dit ce qui a été changé dans un fichier Word de ce document, à décider sur
                                 les pages
    --accept all                 reprend le tout     --json
    --plan NOM --version NOM --language en|fr|es     si le fichier ne dit plus d’où il vient
  audit verify                   vérifie que personne n’a modifié le journal d’audit
  administrator add              donne un lien pour rejoindre l’administration, si plus personne ne peut s’y
                                 connecter
  secret rotate                  crée un nouveau secret ; personne n’est déconnecté
  help                           cette page

Réglages : PORT, JACANA_DATA, JACANA_ZONE, DATABASE_URL, BASE_URL, JACANA_SMTP_URL … (voir le README).`,
  `Jacana: planificación del trabajo e informes para secretarías de tratados.

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
    --out ARCHIVO                si no, a la salida estándar
  list                           muestra los planes, cada uno por el nombre que toman las demás órdenes
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
  paper back ARCHIVO             dice qué se cambió en un archivo de Word de ese documento, para decidirlo
                                 en las páginas
    --accept all                 lo incorpora todo     --json
    --plan NOMBRE --version NOMBRE --language en|fr|es     si el archivo ya no dice de dónde procede
  audit verify                   comprueba que nadie cambió el registro de auditoría
  administrator add              da un enlace para unirse a la administración, si ya nadie puede entrar en
                                 ella
  secret rotate                  crea un secreto nuevo; no se cierra ninguna sesión
  help                           esta página

Ajustes: PORT, JACANA_DATA, JACANA_ZONE, DATABASE_URL, BASE_URL, JACANA_SMTP_URL … (véase el README).`,
)
