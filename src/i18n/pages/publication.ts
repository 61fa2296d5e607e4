import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of what is published of a plan, and of the pages that publish a version and take it back. */
export const publicationWords = {
  asAt: in3(
    (day: string) => `As at ${day}`,
    day => `Au ${day}`,
    day => `Al ${day}`,
  ),
  publicReads: in3(
    (version: string, day: string) => `The public reads “${version}”, as at ${day}.`,
    (version, day) => `Le public lit «\u00a0${version}\u00a0», au ${day}.`,
    (version, day) => `El público lee «${version}», al ${day}.`,
  ),
  publicReadsNothing: in3(
    'The public reads nothing of this plan.',
    'Le public ne lit rien de ce plan.',
    'El público no lee nada de este plan.',
  ),
  toVersions: in3('Versions', 'Versions', 'Versiones'),
  column: in3('Public', 'Publique', 'Pública'),
  states: {
    inForce: in3('Public', 'Publique', 'Pública'),
    earlier: in3('Public, earlier', 'Publique, antérieure', 'Pública, anterior'),
    takenBack: in3('Taken back', 'Retirée', 'Retirada'),
    never: in3('Not public', 'Non publique', 'No pública'),
  },
  byAt: in3(
    (who: string, when: string) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
  ),
  toPublish: in3('Publish…', 'Publier…', 'Publicar…'),
  toTakeBack: in3('Take back…', 'Retirer…', 'Retirar…'),
  publishTitle: in3(
    (version: string) => `Publish “${version}”?`,
    version => `Publier «\u00a0${version}\u00a0»\u202f?`,
    version => `¿Publicar «${version}»?`,
  ),
  publishLead: in3(
    'Everybody can then read it without signing in, and search engines may list it.',
    'Tout le monde pourra la lire sans se connecter, et les moteurs de recherche pourront la référencer.',
    'Todo el mundo podrá leerla sin iniciar sesión, y los buscadores podrán mostrarla.',
  ),
  publish: in3('Publish', 'Publier', 'Publicar'),
  cancel: in3('Back to the versions', 'Retour aux versions', 'Volver a las versiones'),
  isInForce: in3(
    'This version is what the public reads now.',
    'Cette version est celle que le public lit maintenant.',
    'Esta versión es la que el público lee ahora.',
  ),
  visibleTitle: in3('What becomes visible', 'Ce qui devient visible', 'Lo que se hace visible'),
  visible: {
    plan: in3(
      (sections: string, results: number, activities: number) =>
        `${sections}, ${count.en(results, 'result', 'results')} and ${count.en(activities, 'activity', 'activities')}, each with its reported status`,
      (sections, results, activities) =>
        `${sections}, ${count.fr(results, 'résultat', 'résultats')} et ${count.fr(activities, 'activité', 'activités')}, chacune avec son état déclaré`,
      (sections, results, activities) =>
        `${sections}, ${count.es(results, 'resultado', 'resultados')} y ${count.es(activities, 'actividad', 'actividades')}, cada una con su estado informado`,
    ),
    instruments: in3(
      (n: number) => `the list of mandates, with ${count.en(n, 'instrument', 'instruments')}`,
      n => `la liste des mandats, avec ${count.fr(n, 'instrument', 'instruments')}`,
      n => `la lista de mandatos, con ${count.es(n, 'instrumento', 'instrumentos')}`,
    ),
    lists: in3(
      'these lists as files: the plan, its figures, mandates, versions and papers',
      'ces listes en fichiers\u00a0: le plan, ses chiffres, ses mandats, ses versions et ses documents',
      'estas listas como archivos: el plan, sus cifras, mandatos, versiones y documentos',
    ),
    papers: in3(
      (n: number) => (n === 0 ? 'no paper of this version' : count.en(n, 'paper', 'papers')),
      n => (n === 0 ? 'aucun document de cette version' : count.fr(n, 'document', 'documents')),
      n => (n === 0 ? 'ningún documento de esta versión' : count.es(n, 'documento', 'documentos')),
    ),
  },
  languagesTitle: in3('Languages', 'Langues', 'Idiomas'),
  complete: in3('complete', 'complet', 'completo'),
  gaps: in3(
    (missing: number, outOfDate: number, texts: number) =>
      `${missing} of ${count.en(texts, 'text', 'texts')} missing, ${outOfDate} out of date; readers see the source text, marked as such`,
    (missing, outOfDate, texts) =>
      `${missing} sur ${count.fr(texts, 'texte', 'textes')} manquent, ${outOfDate} à actualiser\u202f; le lecteur voit le texte source, signalé`,
    (missing, outOfDate, texts) =>
      `faltan ${missing} de ${count.es(texts, 'texto', 'textos')}, ${outOfDate} por actualizar; el lector ve el texto original, indicado`,
  ),
  hiddenTitle: in3('What stays hidden', 'Ce qui reste caché', 'Lo que queda oculto'),
  hidden: {
    draft: in3(
      (day: string) => `everything that changed after ${day}`,
      day => `tout ce qui a changé après le ${day}`,
      day => `todo lo que cambió después del ${day}`,
    ),
    staff: in3(
      'names of staff, the history, and the reasons that people gave',
      'les noms du personnel, l’historique et les raisons données',
      'los nombres del personal, el historial y los motivos que se dieron',
    ),
    notes: in3(
      (n: number) => count.en(n, 'internal note', 'internal notes'),
      n => count.fr(n, 'note interne', 'notes internes'),
      n => count.es(n, 'nota interna', 'notas internas'),
    ),
    versions: in3(
      (n: number) => count.en(n, 'other version', 'other versions'),
      n => count.fr(n, 'autre version', 'autres versions'),
      n => count.es(n, 'otra versión', 'otras versiones'),
    ),
    papers: in3(
      (n: number) =>
        `${count.en(n, 'paper', 'papers')} of versions that are not public, or that show changes since one`,
      n =>
        `${count.fr(n, 'document', 'documents')} de versions non publiques, ou montrant les changements depuis l’une d’elles`,
      n =>
        `${count.es(n, 'documento', 'documentos')} de versiones no públicas, o que muestran los cambios desde una de ellas`,
    ),
  },
  nowTitle: in3(
    'What the public reads now',
    'Ce que le public lit maintenant',
    'Lo que el público lee ahora',
  ),
  staysEarlier: in3(
    (version: string) =>
      `“${version}”. It stays readable as an earlier version until somebody takes it back.`,
    version =>
      `«\u00a0${version}\u00a0». Elle reste lisible comme version antérieure jusqu’à ce que quelqu’un la retire.`,
    version => `«${version}». Sigue legible como versión anterior hasta que alguien la retire.`,
  ),
  takeBackTitle: in3(
    (version: string) => `Take “${version}” back?`,
    version => `Retirer «\u00a0${version}\u00a0»\u202f?`,
    version => `¿Retirar «${version}»?`,
  ),
  takeBackLead: in3(
    'Within a minute the public no longer finds this version, its papers and its words.',
    'En moins d’une minute, le public ne trouve plus cette version, ni ses documents, ni ses mots.',
    'En menos de un minuto el público ya no encuentra esta versión, sus documentos ni sus palabras.',
  ),
  copiesStay: in3(
    'Copies that readers made stay with them.',
    'Les copies faites par des lecteurs leur restent.',
    'Las copias que hicieron los lectores se quedan con ellos.',
  ),
  thenReads: in3(
    (version: string) => `The public then reads “${version}”.`,
    version => `Le public lira alors «\u00a0${version}\u00a0».`,
    version => `El público leerá entonces «${version}».`,
  ),
  thenNothing: in3(
    'The public then reads nothing of this plan.',
    'Le public ne lira alors rien de ce plan.',
    'El público no leerá entonces nada de este plan.',
  ),
  takeBack: in3('Take back', 'Retirer', 'Retirar'),
  isNotPublic: in3(
    'This version is not public, so there is nothing to take back.',
    'Cette version n’est pas publique\u00a0: il n’y a rien à retirer.',
    'Esta versión no es pública: no hay nada que retirar.',
  ),
  publishedNotice: in3(
    (version: string) => `The public reads “${version}” from now on.`,
    version => `Désormais, le public lit «\u00a0${version}\u00a0».`,
    version => `Desde ahora el público lee «${version}».`,
  ),
  takenBackNotice: in3(
    (version: string) => `“${version}” is taken back.`,
    version => `«\u00a0${version}\u00a0» est retirée.`,
    version => `«${version}» está retirada.`,
  ),
}
