import { in3 } from '../in-three.ts'

/** The words of the page that reports an error. */
export const problemPageWords = {
  notFoundTitle: in3('This page does not exist', 'Cette page n’existe pas', 'Esta página no existe'),
  notFound: in3(
    'The address may be mistyped, or what stood here was removed.',
    'L’adresse est peut-être mal écrite, ou ce qui se trouvait ici a été retiré.',
    'Quizá la dirección esté mal escrita, o lo que había aquí se retiró.',
  ),
  helpSearch: in3('Search for it', 'Rechercher', 'Buscar'),
  helpPlan: in3('Look in the plan', 'Regarder dans le plan', 'Mirar en el plan'),
  helpHome: in3('Go to the first page', 'Aller à la première page', 'Ir a la primera página'),
  refusedTitle: in3('This was not done', 'Cela n’a pas été fait', 'Esto no se hizo'),
  defectTitle: in3(
    'Something broke on our side',
    'Une erreur est survenue de notre côté',
    'Hubo un fallo de nuestro lado',
  ),
  defect: in3(
    'Nothing was changed. Try again; if it happens again, tell whoever looks after this installation, with the time below.',
    'Rien n’a été modifié. Essayez de nouveau\u202f; si l’erreur se répète, signalez-la, avec l’heure ci-dessous, à la personne qui s’occupe de cette installation.',
    'No se cambió nada. Inténtelo de nuevo; si se repite, avise, con la hora de abajo, a quien cuida de esta instalación.',
  ),
}
