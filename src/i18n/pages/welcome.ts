import { in3 } from '../in-three.ts'

/**
 * The words of the first page for the public: the ways into a published plan, or a welcome where there is
 * none.
 */
export const welcomeWords = {
  links: in3('Ways in', 'Accès', 'Accesos'),
  wholePlan: in3('The whole plan', 'Le plan entier', 'El plan entero'),
  wholePlanNote: in3(
    'Every result and activity, to filter and to download',
    'Chaque résultat et chaque activité, à filtrer et à télécharger',
    'Cada resultado y cada actividad, para filtrar y descargar',
  ),
  mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  mandatesNote: in3(
    'What was decided, and which work answers it',
    'Ce qui a été décidé, et le travail qui y répond',
    'Lo que se decidió, y el trabajo que lo atiende',
  ),
  papers: in3('Papers', 'Documents', 'Documentos'),
  papersNote: in3(
    'The plan as a document, in Word and PDF',
    'Le plan en document, en Word et en PDF',
    'El plan como documento, en Word y PDF',
  ),
  versions: in3('Versions', 'Versions', 'Versiones'),
  versionsNote: in3(
    'What was published, and what changed since',
    'Ce qui a été publié, et ce qui a changé depuis',
    'Lo que se publicó, y lo que cambió desde entonces',
  ),
  planFile: in3('The plan as a file', 'Le plan en fichier', 'El plan como archivo'),
  figuresFile: in3('These figures as a file', 'Ces chiffres en fichier', 'Estas cifras como archivo'),
  title: in3('Welcome to Jacana', 'Bienvenue dans Jacana', 'Le damos la bienvenida a Jacana'),
  nothing: in3(
    'Nothing is published here yet. What the secretariat publishes will stand here for everybody.',
    'Rien n’est encore publié ici. Ce que le secrétariat publiera sera ici, lisible par tous.',
    'Aquí no se ha publicado nada todavía. Lo que la secretaría publique estará aquí para todos.',
  ),
  signInNote: in3(
    'Whoever works for the secretariat signs in.',
    'Les personnes du secrétariat se connectent.',
    'Las personas de la secretaría inician sesión.',
  ),
  nothingPublished: in3(
    'Nothing is published yet.',
    'Rien n’est encore publié.',
    'Todavía no se ha publicado nada.',
  ),
}
