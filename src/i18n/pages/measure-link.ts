import { in3 } from '../in-three.ts'

/** The words of the page where an indicator gets its number from a register. */
export const measureLinkWords = {
  title: in3('Number from a register', 'Chiffre d’un registre', 'Cifra de un registro'),
  lead: in3(
    'The indicator then shows a number that nobody types, and that opens the records behind it.',
    'L’indicateur montre alors un chiffre que personne ne saisit, et qui mène aux fiches comptées.',
    'El indicador muestra entonces una cifra que nadie escribe y que lleva a las fichas contadas.',
  ),
  measure: in3('Measure', 'Mesure', 'Medida'),
  choose: in3('Choose', 'Choisir', 'Elegir'),
  only: in3('Count only', 'Ne compter que', 'Contar solo'),
  all: in3(
    'Without a choice, all are counted.',
    'Sans choix, tout est compté.',
    'Sin elección, se cuenta todo.',
  ),
  save: in3('Show this number', 'Montrer ce chiffre', 'Mostrar esta cifra'),
  remove: in3('Show no number', 'Ne montrer aucun chiffre', 'No mostrar ninguna cifra'),
  cancel: in3('Back', 'Retour', 'Volver'),
  none: in3(
    'There is no register with measures that you may read.',
    'Il n’y a pas de registre avec des mesures que vous puissiez lire.',
    'No hay ningún registro con medidas que usted pueda leer.',
  ),
  saved: in3(
    'The indicator shows its number.',
    'L’indicateur montre son chiffre.',
    'El indicador muestra su cifra.',
  ),
  ended: in3(
    'The indicator shows no number any more.',
    'L’indicateur ne montre plus de chiffre.',
    'El indicador ya no muestra ninguna cifra.',
  ),
}
