import { in3 } from '../in-three.ts'

/** The words of the page where a visitor becomes a person of the example, and of the line that says so. */
export const demoPageWords = {
  title: in3('Try the example', 'Essayer l’exemple', 'Probar el ejemplo'),
  lead: in3(
    'Choose who you want to be. Each person sees and may do what their part allows. Nothing here is real.',
    'Choisissez qui vous voulez être. Chacun voit et peut faire ce que permet son rôle. Rien ici n’est réel.',
    'Elija quién quiere ser. Cada persona ve y puede hacer lo que permite su función. Nada aquí es real.',
  ),
  become: in3(
    (name: string) => `Become ${name}`,
    name => `Devenir ${name}`,
    name => `Ser ${name}`,
  ),
  bar: in3('This is a demo.', 'Ceci est une démonstration.', 'Esto es una demostración.'),
  choose: in3('Choose who you are', 'Choisissez qui vous êtes', 'Elija quién es'),
  other: in3('Become somebody else', 'Devenir une autre personne', 'Ser otra persona'),
  leave: in3('Leave', 'Quitter', 'Salir'),
  nobody: in3(
    'Nobody can become a person of the example here.',
    'Ici, on ne peut pas prendre la place d’une personne de l’exemple.',
    'Aquí no se puede actuar como una persona del ejemplo.',
  ),
}
