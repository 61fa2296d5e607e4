import { in3 } from '../in-three.ts'

/** The words of the index of what an administrator can open. */
export const administrationPageWords = {
  title: in3('Administration', 'Administration', 'Administración'),
  lead: in3(
    'What you may open to run this installation.',
    'Ce que vous pouvez ouvrir pour gérer cette installation.',
    'Lo que puede abrir para gestionar esta instalación.',
  ),
}
