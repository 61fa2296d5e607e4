import type { PaperCover } from '#domain/papers/paper-cover.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words of the page that edits the cover of a paper. */
export const coverPageWords = {
  title: in3(
    (report: string, language: string) => `${report}: the cover in ${language}`,
    (report, language) => `${report}\u00a0: la page de titre en ${language}`,
    (report, language) => `${report}: la portada en ${language}`,
  ),
  lead: in3(
    'Names in braces are replaced by facts of the plan when the paper is made.',
    'Les noms entre accolades sont remplacés par des données du plan quand le document est établi.',
    'Los nombres entre llaves se sustituyen por datos del plan cuando se elabora el documento.',
  ),
  fields: {
    convention: in3('Convention', 'Convention', 'Convención'),
    meeting: in3('Meeting', 'Réunion', 'Reunión'),
    place: in3('Place', 'Lieu', 'Lugar'),
    dates: in3('Dates', 'Dates', 'Fechas'),
    symbol: in3('Symbol', 'Cote', 'Signatura'),
    title: in3('Title', 'Titre', 'Título'),
    opening: in3(
      'Words that open the box of actions',
      'Mots qui ouvrent l’encadré des mesures',
      'Palabras que abren el recuadro de acciones',
    ),
    actions: in3(
      'Actions requested, one a line',
      'Mesures requises, une par ligne',
      'Acciones solicitadas, una por línea',
    ),
    paragraphs: in3(
      'Paragraphs, parted by an empty line',
      'Paragraphes, séparés par une ligne vide',
      'Párrafos, separados por una línea vacía',
    ),
  } satisfies Record<keyof PaperCover, InThree>,
  paragraphsHint: in3(
    'A paragraph that begins with “# ” is a heading; lines that begin with “• ” are a list.',
    'Un paragraphe qui commence par «\u00a0#\u00a0» est un intertitre\u202f; les lignes qui commencent par «\u00a0•\u00a0» forment une liste.',
    'Un párrafo que empieza con «# » es un título; las líneas que empiezan con «• » forman una lista.',
  ),
  facts: in3('Facts by name', 'Données par nom', 'Datos por nombre'),
  name: in3('Name', 'Nom', 'Nombre'),
  presentValue: in3('Now', 'À présent', 'Ahora'),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  look: in3('Preview', 'Aperçu', 'Vista previa'),
  preview: in3('Preview of the cover', 'Aperçu de la page de titre', 'Vista previa de la portada'),
  unchangedNotice: in3(
    'Nothing was changed: the cover says this already.',
    'Rien n’a été modifié\u00a0: la page de titre dit déjà cela.',
    'No se cambió nada: la portada ya dice esto.',
  ),
  savedNotice: in3('The cover is saved.', 'La page de titre est enregistrée.', 'La portada está guardada.'),
}
