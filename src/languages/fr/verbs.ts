/** Forms of a French verb that news prose uses: third persons, infinitive and participles. */
export interface FrenchVerb {
  readonly lemma: string;
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly conditional: readonly string[];
  readonly participles: readonly string[];
  readonly gerund: string;
}

const words = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);

/**
 * Verbs that follow no pattern: infinitive, present (singular, plural), stem of the imperfect, stem of the future,
 * participle, past historic (singular, plural).
 */
const irregular = `
  être est sont ét ser été fut furent
  avoir a ont av aur eu eut eurent
  dire dit disent dis dir dit dit dirent
  faire fait font fais fer fait fit firent
  aller va vont all ir allé alla allèrent
  pouvoir peut peuvent pouv pourr pu put purent
  devoir doit doivent dev devr dû dut durent
  vouloir veut veulent voul voudr voulu voulut voulurent
  savoir sait savent sav saur su sut surent
  voir voit voient voy verr vu vit virent
  venir vient viennent ven viendr venu vint vinrent
  devenir devient deviennent deven deviendr devenu devint devinrent
  revenir revient reviennent reven reviendr revenu revint revinrent
  prévenir prévient préviennent préven préviendr prévenu prévint prévinrent
  tenir tient tiennent ten tiendr tenu tint tinrent
  soutenir soutient soutiennent souten soutiendr soutenu soutint soutinrent
  maintenir maintient maintiennent mainten maintiendr maintenu maintint maintinrent
  obtenir obtient obtiennent obten obtiendr obtenu obtint obtinrent
  prendre prend prennent pren prendr pris prit prirent
  apprendre apprend apprennent appren apprendr appris apprit apprirent
  reprendre reprend reprennent repren reprendr repris reprit reprirent
  mettre met mettent mett mettr mis mit mirent
  promettre promet promettent promett promettr promis promit promirent
  admettre admet admettent admett admettr admis admit admirent
  permettre permet permettent permett permettr permis permit permirent
  transmettre transmet transmettent transmett transmettr transmis transmit transmirent
  écrire écrit écrivent écriv écrir écrit écrivit écrivirent
  décrire décrit décrivent décriv décrir décrit décrivit décrivirent
  prédire prédit prédisent prédis prédir prédit prédit prédirent
  démentir dément démentent dément démentir démenti démentit démentirent
  partir part partent part partir parti partit partirent
  sortir sort sortent sort sortir sorti sortit sortirent
  servir sert servent serv servir servi servit servirent
  ouvrir ouvre ouvrent ouvr ouvrir ouvert ouvrit ouvrirent
  naître naît naissent naiss naîtr né naquit naquirent
  rouvrir rouvre rouvrent rouvr rouvrir rouvert rouvrit rouvrirent
  mourir meurt meurent mour mourr mort mourut moururent
  détruire détruit détruisent détruis détruir détruit détruisit détruisirent
  conduire conduit conduisent conduis conduir conduit conduisit conduisirent
  élire élit élisent élis élir élu élut élurent
  croire croit croient croy croir cru crut crurent
  craindre craint craignent craign craindr craint craignit craignirent
  plaindre plaint plaignent plaign plaindr plaint plaignit plaignirent
  reconnaître reconnaît reconnaissent reconnaiss reconnaîtr reconnu reconnut reconnurent
  connaître connaît connaissent connaiss connaîtr connu connut connurent
  conclure conclut concluent conclu conclur conclu conclut conclurent
  recevoir reçoit reçoivent recev recevr reçu reçut reçurent
  suivre suit suivent suiv suivr suivi suivit suivirent
  vivre vit vivent viv vivr vécu vécut vécurent
  rompre rompt rompent romp rompr rompu rompit rompirent`;

/** Verbs of the first conjugation; the regular ones are made by rule. */
const first = `
  affirmer ajouter annoncer assurer avancer  aborder accepter accuser acheter adopter alerter aider appeler
  approuver arrêter arriver attaquer attester augmenter autoriser blesser blâmer brûler causer cesser changer chercher
  citer clamer commencer commenter compter concéder condamner confier confirmer considérer constater contester
  contrôler coûter créer critiquer déborder décider déclarer déclencher demander démissionner demeurer dénoncer
  déplacer déplorer déposer désigner détailler détester  dévoiler durer échouer écrouler effondrer 
  emporter encourager enquêter entraîner envisager envoyer espérer estimer  évacuer évaluer évoquer 
  exhorter exiger expliquer exploser exprimer fêter féliciter fermer financer former fouiller frapper 
  glisser gagner ignorer imposer inaugurer incendier inculper indiquer informer inonder insister installer interpeller
  interroger inviter isoler jouer juger lancer lever limoger livrer louer manifester marquer menacer mener mentionner
  monter montrer négocier nier noter nommer observer occuper opérer opposer ordonner organiser parler participer passer
  payer penser percuter perturber plaider porter poser  pousser préciser préconiser  présenter
  présager  prier privilégier proclamer prononcer proposer protester prouver provoquer publier questionner
  raconter rappeler rapporter ratifier reculer réclamer recommander récuser regretter rejeter relater relever
  remarquer remercier rencontrer répéter reporter résister respecter rester rétorquer retirer retrouver révéler
  riposter sauver secouer sembler signaler signer souhaiter souligner supplier supposer suspecter  survoler
  témoigner tenter terminer tirer tomber toucher travailler traverser trouver tuer utiliser valider vérifier viser
  visiter voter exister circuler disposer élever monter baisser diminuer progresser compléter entamer relancer inquiéter
  menacer rassembler regagner remplacer renforcer réparer reposer restaurer rouler sonner stopper supprimer
  surveiller traiter transporter évaluer éviter examiner échapper écarter dépasser démarrer dérouler dominer donner`;

const second = `avertir élargir établir garantir finir réunir agir réagir franchir saisir choisir fournir enrichir`;
const third = `répondre rendre perdre attendre défendre entendre prétendre vendre suspendre descendre répandre`;

function regular(lemma: string): FrenchVerb {
  const stem = lemma.slice(0, -2);
  if (lemma.endsWith('ir')) {
    return verb(lemma, [`${stem}it`, `${stem}issent`], `${stem}iss`, lemma, `${stem}i`, [`${stem}it`, `${stem}irent`]);
  }
  if (lemma.endsWith('re')) {
    return verb(lemma, [stem, `${stem}ent`], stem, `${stem}r`, `${stem}u`, [`${stem}it`, `${stem}irent`]);
  }
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const strong = strongStem(stem);
  const future = /é[^aeiouéèy]{1,2}$/u.test(stem) ? `${stem}er` : `${strong}er`;
  return verb(lemma, [`${strong}e`, `${strong}ent`], soft, future, `${stem}é`, [`${soft}a`, `${stem}èrent`]);
}

/** Stem of the present where the ending is silent: "espèr-e", "rappell-e", "lèv-e", "envoi-e". */
function strongStem(stem: string): string {
  if (/[aou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/pel$/u.test(stem)) return `${stem}l`;
  if (stem.endsWith('jet')) return `${stem}t`;
  return stem.replace(/é([^aeiouéèy]{1,2})$/u, 'è$1').replace(/e([tvnrml])$/u, 'è$1');
}

function verb(
  lemma: string,
  present: readonly string[],
  imperfect: string,
  future: string,
  participle: string,
  historic: readonly string[],
): FrenchVerb {
  return {
    lemma,
    present,
    past: [`${imperfect}ait`, `${imperfect}aient`, ...historic],
    future: [`${future}a`, `${future}ont`],
    conditional: [`${future}ait`, `${future}aient`],
    participles: endings(participle),
    gerund:
      lemma === 'être' ? 'étant' : lemma === 'avoir' ? 'ayant' : lemma === 'savoir' ? 'sachant' : `${imperfect}ant`,
  };
}

/** Feminine and plural; the plural of "mis" is written alike, and only the form without ending keeps the accent of "dû". */
function endings(participle: string): readonly string[] {
  const stem = participle.replace('û', 'u');
  const plural = participle.endsWith('s') ? [] : [`${stem}s`];
  return [participle, `${stem}e`, ...plural, `${stem}es`];
}

function readIrregular(row: string): FrenchVerb {
  const [lemma = '', singular = '', plural = '', imperfect = '', future = '', participle = '', ...historic] =
    words(row);
  return verb(lemma, [singular, plural], imperfect, future, participle, historic);
}

/** The verbs of news prose by infinitive. Hand-made; regular forms by rule. */
export const frenchVerbs: ReadonlyMap<string, FrenchVerb> = new Map(
  [
    ...irregular.trim().split('\n').map(readIrregular),
    ...words(first).map(regular),
    ...words(`${second} ${third}`).map(regular),
    readIrregular('exclure exclut excluent exclu exclur exclu exclut exclurent'),
    readIrregular('poursuivre poursuit poursuivent poursuiv poursuivr poursuivi poursuivit poursuivirent'),
    readIrregular('détenir détient détiennent déten détiendr détenu détint détinrent'),
  ].map((entry): [string, FrenchVerb] => [entry.lemma, entry]),
);

/** Every written form of a verb of the table, or of any regular one. */
export function frenchVerb(lemma: string): FrenchVerb {
  return frenchVerbs.get(lemma) ?? regular(lemma);
}
