import type { StoryData } from '../parts/stories.ts';

export const stories: StoryData = {
  most: `de la le et les des en un une du dans que est pour qui il au a par sur plus pas ne se ce avec son sa ses ont été
    elle cette ou mais comme on nous aux sont d l qu n s c j même leur leurs ils après être deux ces fait avoir aussi`,
  many: `dit dire déclaré affirmé annoncé indiqué ajouté précisé selon ans an année années jour jours semaine mois temps fois
    premier première deux trois quatre cinq six sept huit neuf dix plusieurs tout tous toute toutes autre autres avant depuis
    entre contre sans sous vers chez lors dont où si très bien peu encore toujours déjà alors ainsi notamment lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre hier demain aujourd'hui aujourd hui pays ville région état france français française monde homme femme hommes
    femmes personnes personne gens gouvernement président ministre politique nationale national public police était étaient
    avait avaient serait sera peut doit faire va faut million millions milliers cent pour cent euros photo lire vidéo image`,
  some: `grand grande grands petit petite nouveau nouvelle dernière dernier prochain partie place moment cas vie travail
    question problème projet loi droit sécurité service services groupe société entreprise marché économie économique social
    sociale europe européen européenne internationale international justice tribunal procureur enquête affaire maire
    préfecture département commune centre nord sud est ouest rue matin soir nuit heure heures minutes début fin cours suite
    raison mesure mesures plan accord situation nombre moins presque environ également toutefois cependant pourtant enfin
    puis donc car parce celui celle ceux celles lui eux moi vous nos notre votre jamais rien aucun chaque quelques certains
    porte-parole communiqué agence presse journal journaliste source sources rappelé expliqué souligné estimé assuré
    confirmé demandé permis mis pris mise prise vu venu reste restent selon sauf malgré pendant durant afin partager
    abonnés newsletter publicité commentaires droits réservés`,
};
