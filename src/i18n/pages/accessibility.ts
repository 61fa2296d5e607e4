import { in3 } from '../in-three.ts'

/**
 * The words of the page on accessibility. What it says must be true of the program: a change there is a
 * change here.
 */
export const accessibilityWords = {
  title: in3('Accessibility', 'Accessibilité', 'Accesibilidad'),
  lead: in3(
    'How this site is made for everybody, what was tested, and what is not good yet.',
    'Comment ce site est fait pour tous, ce qui a été testé, et ce qui n’est pas encore bien.',
    'Cómo este sitio se hace para todos, qué se probó, y qué no está bien todavía.',
  ),
  sections: {
    aim: {
      title: in3('The aim', 'Le but', 'El objetivo'),
      text: in3(
        [
          'We aim at the Web Content Accessibility Guidelines 2.2, level AA. Nobody from outside has examined it yet, so we do not claim it.',
        ],
        [
          'Nous visons les Règles pour l’accessibilité des contenus Web 2.2, niveau AA. Personne d’extérieur ne l’a encore examiné\u00a0: nous n’affirmons pas qu’il y est conforme.',
        ],
        [
          'Aspiramos a las Pautas de Accesibilidad para el Contenido Web 2.2, nivel AA. Nadie de fuera lo ha examinado aún, así que no lo afirmamos.',
        ],
      ),
    },
    tested: {
      title: in3('What is tested', 'Ce qui est testé', 'Lo que se prueba'),
      text: in3(
        [
          'A program (axe) examines every page in a real browser, in light and in dark colours.',
          'The plan is walked by keyboard alone, and what has the focus is always in sight.',
          'Pages are read without script, in narrow and wide windows, and the plan also on paper.',
          'A status is a word and a shape before it is a colour, and each picture has a table with the same numbers.',
          'PDF papers are tagged, in the order in which they are read.',
        ],
        [
          'Un programme (axe) examine chaque page dans un vrai navigateur, en couleurs claires et sombres.',
          'Le plan se parcourt au clavier seul, et ce qui a le focus reste visible.',
          'Les pages se lisent sans script, dans des fenêtres étroites et larges, et le plan aussi sur papier.',
          'Un état est un mot et une forme avant d’être une couleur, et chaque image a un tableau des mêmes chiffres.',
          'Les documents PDF sont balisés, dans l’ordre où on les lit.',
        ],
        [
          'Un programa (axe) examina cada página en un navegador real, en colores claros y oscuros.',
          'El plan se recorre solo con el teclado, y lo que tiene el foco siempre está a la vista.',
          'Las páginas se leen sin script, en ventanas estrechas y anchas, y el plan también en papel.',
          'Un estado es una palabra y una forma antes que un color, y cada imagen tiene un cuadro con las mismas cifras.',
          'Los documentos PDF están etiquetados, en el orden en que se leen.',
        ],
      ),
    },
    limits: {
      title: in3('Known limits', 'Limites connues', 'Límites conocidos'),
      text: in3(
        [
          'People with disabilities have not tested the site yet, nor has anybody with a screen reader.',
          'The table of a plan is wide. In a narrow window its rows stand one below the other.',
          'A text that is not translated yet is shown in its source language, and marked as such.',
          'Papers that somebody edited in Word are only as accessible as that person left them.',
        ],
        [
          'Des personnes en situation de handicap n’ont pas encore testé le site, ni personne avec un lecteur d’écran.',
          'Le tableau d’un plan est large. Dans une fenêtre étroite, ses lignes se suivent l’une sous l’autre.',
          'Un texte pas encore traduit est montré dans sa langue source, et signalé.',
          'Les documents que quelqu’un a modifiés dans Word sont aussi accessibles qu’on les a laissés.',
        ],
        [
          'Personas con discapacidad no han probado aún el sitio, ni nadie con un lector de pantalla.',
          'El cuadro de un plan es ancho. En una ventana estrecha sus filas van una debajo de otra.',
          'Un texto que aún no está traducido se muestra en su idioma original, y se indica.',
          'Los documentos que alguien editó en Word son tan accesibles como esa persona los dejó.',
        ],
      ),
    },
  },
}
