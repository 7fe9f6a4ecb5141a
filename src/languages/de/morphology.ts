import type { MorphologyData } from '../parts/morphology.ts';
import { words } from '../parts/segmentation.ts';

export const morphology: MorphologyData = {
  code: 'de',
  fixed: {
    ADP: `in an auf aus bei mit nach von vor zu für durch gegen ohne um über unter zwischen hinter neben während wegen
      trotz laut statt anstatt außer außerhalb innerhalb oberhalb unterhalb bis seit ab gegenüber entlang gemäß zufolge
      infolge mithilfe mittels aufgrund anhand angesichts anlässlich bezüglich hinsichtlich mangels zugunsten zulasten
      dank binnen per pro je via samt nebst entgegen entsprechend jenseits diesseits unweit nahe ungeachtet inmitten
      namens seitens kontra wider exklusive inklusive einschließlich ausschließlich abzüglich zuzüglich betreffs halber
      im>in am>an zum>zu zur>zu vom>von beim>bei ins>in ans>an aufs>auf fürs>für durchs>durch ums>um vors>vor
      übers>über unterm>unter hinterm>hinter überm>über vorm>vor als wie versus vs. einschl. inkl. bzgl. lt. v.`,
    CCONJ: `und oder aber denn sondern sowie doch beziehungsweise bzw. als wie weder noch sowohl entweder jedoch respektive
      u. & bis`,
    SCONJ: `dass daß>dass weil ob wenn falls obwohl obgleich obschon wenngleich während nachdem bevor ehe sobald solange sooft
      damit indem sodass seit seitdem bis als wie da zumal sofern insofern soweit wohingegen wobei um ohne statt anstatt
      außer denn je sowie woraufhin weshalb weswegen wieso warum wo wohin woher wann wie womit wodurch wofür woran worauf
      worüber wovon wozu worin wonach wogegen nachdem`,
    ADV: `nicht>nicht auch nur noch schon so sehr hier dort da dann nun jetzt heute gestern morgen vorgestern übermorgen
      bereits immer nie niemals oft manchmal wieder bald gleich sofort später früher zuerst zuletzt erst etwa rund fast
      knapp kaum ganz gar mehr weniger meist meistens mindestens höchstens wenigstens zumindest insgesamt allein
      außerdem zudem dazu dabei dafür dagegen daher darum deshalb deswegen damit danach davor daran darauf darin darüber
      darunter davon dadurch dahinter daneben dazwischen daraus daraufhin demnach demzufolge allerdings jedoch dennoch
      trotzdem sonst ebenfalls ebenso eben gerade genau nämlich also somit folglich vielleicht wohl wahrscheinlich
      möglicherweise offenbar vermutlich angeblich anscheinend tatsächlich natürlich freilich zwar doch aber ja nein
      einmal zweimal dreimal mehrmals erstmals nochmals abermals mal oben unten links rechts vorn hinten innen außen
      draußen drinnen drüben überall nirgends irgendwo irgendwie irgendwann hin her hierhin dorthin dahin daheim zurück
      weiter vorbei zusammen auseinander miteinander gegeneinander untereinander voneinander nebeneinander hinzu hinaus
      heraus herein hinein herauf hinauf herunter hinunter herum umher empor entgegen fort weg los fest statt teil bekannt
      damals seinerzeit einst seither seitdem inzwischen mittlerweile unterdessen derzeit zurzeit momentan vorerst
      bislang bisher zunächst anschließend schließlich endlich letztlich zuvor vorher nachher hinterher kürzlich neulich
      jüngst demnächst künftig jemals je jeweils teils teilweise größtenteils hauptsächlich besonders
      insbesondere beispielsweise ungefähr circa ca. nahezu beinahe ziemlich überaus äußerst höchst viel wenig genug
      anders gern gerne lieber leider hoffentlich glücklicherweise überhaupt lediglich bloß selbst sogar
      dermaßen derart insofern inwiefern inwieweit wann wo wie warum weshalb wieso woher wohin wofür womit wobei worüber
      montags dienstags mittwochs donnerstags freitags samstags sonntags morgens abends nachts mittags vormittags
      nachmittags übrigens ohnehin sowieso jedenfalls keinesfalls keineswegs andernfalls gegebenenfalls notfalls
      einerseits andererseits hingegen vielmehr umso desto nunmehr fortan seinerseits ihrerseits unsererseits meinerseits
      infolgedessen nichtsdestotrotz gleichwohl immerhin indes indessen währenddessen dementsprechend stattdessen
      sogenannt hierzulande weltweit landesweit bundesweit europaweit rückwärts vorwärts aufwärts abwärts auswärts
      zuhause unterwegs mitten mittendrin nebenbei obendrein zugleich gleichzeitig erneut wieder wiederum weiterhin
      nochmal wiederholt heutzutage tagsüber zeitweise schrittweise stückweise normalerweise üblicherweise
      logischerweise dort. usw. etc. u.a. z.B. d.h. bspw. evtl. ggf. sog. quasi sozusagen dran drauf drin drum dran
      durchaus entlang meinetwegen nirgendwo woanders irgendwohin ein an ab auf aus vor nach bei mit um zu über unter durch`,
    PART: 'nicht zu ja nein bitte',
    INTJ: 'ach oh ah hallo na naja tja hm aha oje hey hurra pst danke',
    NUM: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
      achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend zweihundert
      dreihundert einundzwanzig zweien dreien zweier dreier zwo`,
    PRON: `es>es man>man etwas>etwas nichts>nichts jemand>jemand niemand>niemand sich>sich einander>einander was>was
      wer>wer wen>wer wem>wer wessen>wer jedermann>jedermann irgendetwas irgendwer irgendwas 's>es jemanden>jemand
      jemandem>jemand niemanden>niemand niemandem>niemand unsereiner selbst selber etwas welch`,
    SYM: '% € $ £ § + = ° # * / < > @ ~ ¥ †',
  },
  endings: {
    definite: { er: 'Nms Dfs Gfs Gp', e: 'Nfs Afs Np Ap', es: 'Nns Ans Gms Gns', em: 'Dms Dns', en: 'Ams Dp Gms Gns' },
    possessive: {
      '': 'Nms Nns Ans',
      e: 'Nfs Afs Np Ap',
      es: 'Gms Gns Nns Ans',
      em: 'Dms Dns',
      en: 'Ams Dp',
      er: 'Dfs Gfs Gp Nms',
    },
    weak: { e: 'Nms Nfs Nns Afs Ans', en: 'Ams Dms Dfs Dns Gms Gfs Gns Np Ap Dp Gp' },
  },
  declined: [
    { pos: 'DET', pattern: 'definite', feats: 'PronType=Dem', stems: 'dies>dieser jen>jener solch>solcher' },
    { pos: 'PRON', pattern: 'definite', feats: 'PronType=Dem', stems: 'dies>dieser jen>jener' },
    {
      pos: 'DET',
      pattern: 'definite',
      feats: 'PronType=Tot',
      stems: 'jed>jeder all>alle jedwed>jedweder sämtlich>sämtlich beid>beide',
    },
    { pos: 'PRON', pattern: 'definite', feats: 'PronType=Tot', stems: 'jed>jeder all>alle beid>beide' },
    { pos: 'DET', pattern: 'definite', feats: 'PronType=Int,Rel', stems: 'welch>welcher' },
    { pos: 'PRON', pattern: 'definite', feats: 'PronType=Int,Rel', stems: 'welch>welcher' },
    {
      pos: 'DET',
      pattern: 'definite',
      feats: 'PronType=Ind',
      stems:
        'manch>mancher einig>einige mehrer>mehrere viel>viel wenig>wenig etlich>etliche ander>ander irgendwelch>irgendwelcher',
    },
    {
      pos: 'PRON',
      pattern: 'definite',
      feats: 'PronType=Ind',
      stems: 'manch>mancher einig>einige mehrer>mehrere viel>viel wenig>wenig ander>ander ein>ein',
    },
    { pos: 'ADJ', pattern: 'definite', feats: 'Degree=Pos', stems: 'ander>ander viel>viel wenig>wenig' },
    { pos: 'DET', pattern: 'possessive', feats: 'Definite=Ind|NumType=Card|PronType=Art', stems: 'ein>ein' },
    { pos: 'DET', pattern: 'possessive', feats: 'PronType=Neg', stems: 'kein>kein' },
    { pos: 'PRON', pattern: 'possessive', feats: 'PronType=Neg', stems: 'kein>kein' },
    {
      pos: 'DET',
      pattern: 'possessive',
      feats: 'Poss=Yes|PronType=Prs',
      stems: 'mein>mein dein>dein sein>sein ihr>ihr unser>unser unsr>unser euer>euer eur>euer Ihr>Ihr',
    },
    {
      pos: 'DET',
      pattern: 'weak',
      feats: 'PronType=Dem',
      stems:
        'derselb>derselbe dieselb>derselbe dasselb>derselbe demselb>derselbe denselb>derselbe desselb>derselbe derjenig>derjenige diejenig>derjenige dasjenig>derjenige demjenig>derjenige denjenig>derjenige desjenig>derjenige',
    },
    {
      pos: 'PRON',
      pattern: 'weak',
      feats: 'PronType=Dem',
      stems: 'derselb>derselbe dieselb>derselbe derjenig>derjenige diejenig>derjenige denjenig>derjenige',
    },
    {
      pos: 'ADJ',
      pattern: 'weak',
      feats: 'Degree=Pos|NumType=Ord',
      stems: `erst>erst zweit>zweit dritt>dritt viert>viert fünft>fünft sechst>sechst siebt>siebt acht>acht neunt>neunt
        zehnt>zehnt elft>elft zwölft>zwölft letzt>letzt`,
    },
  ],
  forms: [
    {
      pos: 'DET',
      feats: 'Definite=Def|PronType=Art',
      words: `der der Nms,Dfs,Gfs,Gp; die der Nfs,Afs,Np,Ap; das der Nns,Ans; des der Gms,Gns; dem der Dms,Dns;
        den der Ams,Dp`,
    },
    {
      pos: 'PRON',
      feats: 'PronType=Dem,Rel',
      words: `der der Nms,Dfs; die der Nfs,Afs,Np,Ap; das der Nns,Ans; dem der Dms,Dns; den der Ams; denen der Dp;
        dessen der Gms,Gns; deren der Gfs,Gp; derer der Gp; dies dieser Nns,Ans`,
    },
    {
      pos: 'PRON',
      feats: 'Person=1|PronType=Prs',
      words: 'ich ich Nxs; mich ich Axs; mir ich Dxs; wir wir Nxp; uns wir Axp,Dxp',
    },
    {
      pos: 'PRON',
      feats: 'Person=2|PronType=Prs',
      words: 'du du Nxs; dich du Axs; dir du Dxs; ihr ihr Nxp; euch ihr Axp,Dxp',
    },
    {
      pos: 'PRON',
      feats: 'Person=3|PronType=Prs',
      words: `er er Nms; ihn er Ams; ihm er Dms,Dns; sie sie Nfs,Afs,Np,Ap; ihr sie Dfs; ihnen sie Dp; es es Nns,Ans;
        Ihnen Sie Dp; Sie Sie Np,Ap`,
    },
    {
      pos: 'PRON',
      feats: 'PronType=Prs|Reflex=Yes',
      words: 'sich sich Axs,Dxs,Ap,Dp; mich sich Axs; mir sich Dxs; uns sich Axp,Dxp; dich sich Axs',
    },
    { pos: 'PRON', feats: 'PronType=Int,Rel', words: 'wer wer Nxs; wen wer Axs; wem wer Dxs; was was Nns,Ans' },
    {
      pos: 'PRON',
      feats: 'PronType=Ind',
      words: 'man man Nxs; jemand jemand Nxs; etwas etwas Nns,Ans; nichts nichts Nns,Ans; niemand niemand Nxs',
    },
  ],
  labelled: [],
  alsoOpen: words(''),
  listedOnly: false,
  transitions: null,
  particles: words(`
    ab an auf aus bei da dar ein empor entgegen entlang fehl fern fest fort frei gegenüber gleich her herab heran herauf
    heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinter hinunter hinweg hinzu hoch inne
    kennen klar kund los mit nach nahe nieder preis rück statt teil über überein um umher unter vor voran voraus vorbei
    vorher vorüber vorweg weg weiter wider wieder zu zurecht zurück zusammen zuvor zuwider auseinander bevor bereit
    bekannt davon daran dazu durch aufrecht blick dagegen dafür drauf ernst fertig offen sicher still tot voll wahr
    zufrieden schief gut krank
  `),
  fullAlone: words('haben'),
  auxiliaries: words('sein haben werden können müssen sollen wollen dürfen mögen'),
  clauses: {
    verbFinal: true,
    nounsTogether: false,
    relatives:
      words(`der die das dem den deren dessen denen derer welcher welche welches welchem welchen wer wen wem was
      wo woran worauf woraus wobei wodurch wofür wogegen womit wonach worin worüber worum wovon wovor wozu wohin woher
      wie weshalb weswegen warum wann wieso`),
    subordinators: words(`dass daß weil ob wenn falls obwohl obgleich nachdem bevor sobald solange sooft indem sodass
      seitdem sofern wohingegen wenngleich während`),
    coordinators: words('denn weil obwohl wobei als wie da bis seit während'),
    numberless: words('sie die welche alle viele wer was'),
    passive: words('werden'),
    negations: words('nicht kein keine nie niemals niemand nichts keinesfalls keineswegs weder'),
    comparators: words('als'),
    insertions: words('so also nämlich'),
    infinitiveMarker: 'zu',
  },
  nameGenitive: 's',
  guesses: [
    ...['ung', 'heit', 'keit', 'schaft', 'ion', 'tät', 'ik', 'ist', 'ent', 'ant', 'ur'].map((end) => ({
      pos: 'NOUN',
      ending: `${end}en`,
      replace: end,
    })),
    { pos: 'NOUN', ending: 'innen', replace: 'in' },
    { pos: 'NOUN', ending: 'ern', replace: 'er' },
    { pos: 'NOUN', ending: 'ers', replace: 'er' },
    ...['em', 'en', 'er', 'es', 'e'].map((ending) => ({ pos: 'ADJ.Att', ending, replace: '' })),
    { pos: 'VERB.Ind', ending: 'ierten', replace: 'ieren' },
    { pos: 'VERB.Ind', ending: 'ierte', replace: 'ieren' },
    { pos: 'VERB.Ind', ending: 'iert', replace: 'ieren' },
    { pos: 'VERB.Part', ending: 'iert', replace: 'ieren' },
    ...['eten', 'ete', 'et', 'ten', 'te', 't'].map((ending) => ({ pos: 'VERB.Ind', ending, replace: 'en' })),
    { pos: 'VERB.Sub', ending: 'e', replace: 'en' },
    { pos: 'VERB.Part', ending: 't', replace: 'en' },
  ],
  compoundLinks: ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens', 'ns', '-', 's-'],
};
