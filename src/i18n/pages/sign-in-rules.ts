import { in3 } from '../in-three.ts'

/** The words of the page where an administrator decides about signing in. */
export const signInRulesPageWords = {
  title: in3('Rules for signing in', 'Règles de connexion', 'Reglas de inicio de sesión'),
  factorTitle: in3(
    'Roles that demand a second factor',
    'Rôles qui exigent un second facteur',
    'Roles que exigen un segundo factor',
  ),
  factorLead: in3(
    'Whoever has one of these roles first sets a second factor. Until then only their own account is open.',
    'Qui a l’un de ces rôles active d’abord un second facteur. D’ici là, seul son propre compte est ouvert.',
    'Quien tenga uno de estos roles activa antes un segundo factor. Hasta entonces solo se abre su cuenta.',
  ),
  groupsTitle: in3(
    'Groups at your organisation',
    'Groupes de votre organisation',
    'Grupos de su organización',
  ),
  groupsLead: in3(
    'Members of a group get the role when they sign in with your organisation, and lose it with the group.',
    'Les membres d’un groupe reçoivent le rôle en se connectant avec votre organisation, et le perdent avec le groupe.',
    'Los miembros de un grupo reciben el rol al entrar con su organización, y lo pierden con el grupo.',
  ),
  group: in3('Name or number of the group', 'Nom ou numéro du groupe', 'Nombre o número del grupo'),
  role: in3('Role', 'Rôle', 'Rol'),
  noRole: in3('No role', 'Aucun rôle', 'Ningún rol'),
  noProvider: in3(
    'No identity provider is set, so groups give nothing yet.',
    'Aucun fournisseur d’identité n’est configuré\u00a0: les groupes ne donnent encore rien.',
    'No hay ningún proveedor de identidad, así que los grupos aún no dan nada.',
  ),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  saved: in3('The rules are saved.', 'Les règles sont enregistrées.', 'Las reglas están guardadas.'),
}
