import { type SegmentationData, words } from '../parts/segmentation.ts';

export const segmentation: SegmentationData = {
  code: 'fr',
  titles: words(`
    M MM Mme Mmes Mlle Mlles Mgr Me Dr Pr St Ste Cdt Cne Col Gal Gén Lt no nos n° art vol chap fig cf p pp ex av bd
    env tél réf
  `),
  abbreviations: words(`
    etc janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim min max éd apr J.-C ca Cie Cies dép hab
  `),
  ordinalDot: false,
  ordinalBefore: words(''),
  ordinalAfter: words(''),
  starters: words(`
    Le La Les L' L’ Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces C' C’ Son Sa Ses Leur Leurs Notre
    Mais Et Ou Or Donc Car Si Quand Comme Lorsque Pour Par Sur Dans En À Au Aux De Du D' D’ Avec Sans Sous Depuis Après
    Avant Pendant Selon Plusieurs Tous Toutes Aucun Aucune Ainsi Alors Puis Enfin Cependant Pourtant Toutefois
    Aujourd'hui Hier Demain Selon Malgré Deux Trois Interrogé Interrogée
  `),
  clitics: ['-t-il', '-t-elle', '-t-on', '-t-ils', '-t-elles', '-il', '-elle', '-on', '-ils', '-elles', '-je'].map(
    (ending) => ({ ending, hosts: null }),
  ),
  proclitics: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu'),
  joinedEndings: words('e es ne nes rice rices euse euses'),
  commonWords: words(`
    le la les une un et est dans que qui sur au aux avec pas ses leur leurs cette ces ce il elle ils elles ont été
    sont était mais ou où nous vous selon après depuis entre sous comme aussi très fait être avoir avait lors dont
    même deux encore alors cela plusieurs déjà fois peut ainsi
  `),
};
