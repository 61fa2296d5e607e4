/**
 * The words of which guessed passwords are made, in English, French and Spanish, without accents. With a
 * number, a year, a sign or another of them beside it, each makes a few thousand passwords.
 */
export const guessedWords: readonly string[] = `
password passwort passphrase passwd motdepasse passe contrasena contrasenia clave secret secreto
secrete login signin connexion admin administrator administrateur administrador root guest invite
invitado user username utilisateur usuario test testing default changeme changez cambiame welcome
bienvenue bienvenido bonjour salut hello hola letmein ouvre abre access acces acceso enter entrer
entrar open hidden private master maitre maestro qwerty qwertz azerty asdf zxcv qazwsx dvorak wasd
iloveyou jetaime tequiero teamo loveyou love amour amor lovely princess princesse princesa dragon
monkey singe mono football futbol soccer baseball basketball tennis rugby hockey superman batman
spiderman starwars pokemon naruto michael jennifer jessica daniel ashley thomas nicolas camille
marie pierre sophie carlos maria jose juan pedro andrea sunshine soleil sol summer ete verano winter
hiver invierno spring printemps primavera autumn automne otono january janvier enero february
fevrier febrero march mars marzo april avril abril june juin junio july juillet julio august aout
agosto september septembre septiembre october octobre octubre november novembre noviembre december
decembre diciembre monday lundi lunes tuesday mardi martes wednesday mercredi miercoles thursday
jeudi jueves friday vendredi viernes saturday samedi sabado sunday dimanche domingo red rouge rojo
blue bleu azul green vert verde yellow jaune amarillo black noir negro white blanc blanco orange
purple violet morado silver gold argent plata flower fleur flor cookie chocolate chocolat cheese
fromage queso banana coffee cafe tigger shadow ombre sombra ninja hunter killer freedom liberte
libertad peace paix paz family famille familia mother mere madre father pere padre baby bebe
computer ordinateur ordenador internet google facebook microsoft windows apple samsung phone server
serveur office bureau oficina company secretariat secretaria convention convencion wetland wetlands
zone humide humides humedal humedales ramsar peatland tourbiere turbera water eau agua river riviere
rio lake lac lago marsh marais pantano bird oiseau ave jacana plan plans planning work travail
trabajo report rapport informe treaty traite tratado nature naturaleza geneva geneve ginebra gland
switzerland suisse suiza france paris spain espana madrid london world monde mundo earth terre
tierra life vie vida god dieu dios jesus angel lucky happy heureux feliz please merci thanks gracias
money dinero abc abcd qwert trustno matrix hunter whatever nothing rien nada
`
  .trim()
  .split(/\s+/)
