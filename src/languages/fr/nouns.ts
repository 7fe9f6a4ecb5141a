/** Nouns of news prose with an ending that misleads, or that are verb forms or adjectives as well; singulars. */
export const frenchNouns = `
  pont maire ville village commune préfecture préfet ministre président présidente gouvernement mairie conseil habitant vallée
  rivière fleuve eau crue pluie tempête incendie feu route rue place gare train tramway ligne école hôpital police pompier
  gendarme armée soldat guerre paix accord loi projet plan rapport étude enquête procureur tribunal juge avocat justice
  entreprise société groupe usine salarié syndicat grève manifestation manifestant personne homme femme enfant famille mort
  blessé victime victoire défaite match équipe joueur joueuse saison année an jour semaine mois heure minute matin soir nuit
  journée soirée matinée euro million milliard millier dizaine centaine nombre total bilan prix coût budget aide somme part
  travail travaux emploi santé sécurité service chef directeur directrice responsable porte-parole adjoint député sénateur
  élu élection vote voix parti majorité opposition pays région département état monde est ouest nord sud centre quartier
  maison immeuble bâtiment logement toit mur porte fenêtre cause effet suite fin début cours mesure décision réponse question
  appel annonce visite attaque menace demande offre critique crise lutte marche charge livre ferme garde site journal presse
  agence communiqué déclaration article photo source message lettre texte date lieu point fait cas sujet problème risque
  danger vie mère père fils fille frère sœur ami amie roi reine pouvoir devoir dîner déjeuner avenir souvenir
  chemin bois forêt lac mer île côte plage montagne col tunnel barrage digue quai port bateau navire avion vol véhicule voiture camion
  hydrologue géologue architecte trésorière gérante coopérative association fédération musée théâtre festival concert
  degré mètre kilomètre hectare tonne litre pour-cent dégât réparation fermeture ouverture inondation niveau montée baisse hausse`;

/** Adjectives that stand before or behind nouns and end like something else; masculine, feminine and plurals by rule. */
export const frenchAdjectives = `
  grand petit nouveau nouvelle ancien jeune vieux vieille bon bonne mauvais beau belle long longue haut bas dernier dernière premier
  première prochain public publique social fort faible important municipal régional national local français européen
  principal seul même tel entier libre rouge vert noir blanc bleu gris clair grave léger légère lourd possible difficile facile
  proche ouvert prêt mobile calme stable ferme rare riche pauvre simple double triste large mince étroit plein vide fermé`;
