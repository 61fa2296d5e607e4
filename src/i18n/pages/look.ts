import { in3 } from '../in-three.ts'

/** The words of looking as somebody else. */
export const lookPageWords = {
  title: in3('Look as somebody else', 'Regarder comme une autre personne', 'Mirar como otra persona'),
  lead: in3(
    'You see each page as that person does. You can change nothing meanwhile, and the log has both names.',
    'Vous voyez chaque page comme cette personne. Vous ne pouvez rien modifier, et le journal garde les deux noms.',
    'Ve cada página como esa persona. Mientras tanto no puede cambiar nada, y el registro guarda ambos nombres.',
  ),
  about: in3(
    'See the pages as another person',
    'Voir les pages comme une autre personne',
    'Ver las páginas como otra persona',
  ),
  look: in3(
    (name: string) => `Look as ${name}`,
    name => `Regarder comme ${name}`,
    name => `Mirar como ${name}`,
  ),
  bar: in3(
    (looker: string, name: string) => `${looker}, you are looking as ${name}. Nothing can be changed.`,
    (looker, name) => `${looker}, vous regardez comme ${name}. Rien ne peut être modifié.`,
    (looker, name) => `${looker}, está mirando como ${name}. No se puede cambiar nada.`,
  ),
  end: in3('End', 'Terminer', 'Terminar'),
  nobody: in3('There is nobody else to look as.', 'Il n’y a personne d’autre.', 'No hay nadie más.'),
}
