import { type SegmentationData, words } from '../parts/segmentation.ts';

export const segmentation: SegmentationData = {
  code: 'en',
  titles: words(`
    Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Rev Hon Pres St Ste Mt Ft Fr Msgr Supt Det
    Insp Sec Amb Atty No Nos vs v e.g i.e cf viz approx Fig figs Vol pp Art Jos Wm Chas Mme Mlle Messrs Brig Pte Sr.Gen
    Rt Ald Asst Assoc Dist
  `),
  abbreviations: words(`
    etc Inc Corp Ltd Co Cos Bros Jr Sr Ph.D M.D B.A M.A Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues
    Wed Thu Thur Thurs Fri Sat a.m p.m A.M P.M U.S U.K U.N U.S.A E.U D.C est dept Dept Univ Ave Blvd Rd Calif Fla Ga
    Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Colo Conn Del
    Ala Mont N.C N.D N.H N.J N.M N.Y S.C S.D W.Va R.I al ed eds trans max min avg Plc PLC Pty
  `),
  ordinalDot: false,
  ordinalBefore: words(''),
  ordinalAfter: words(''),
  starters: words(`
    The A An He She It They We I You His Her Its Their Our My This That These Those There Here In On At By For From With
    Without After Before During Since Until While When Where What Who Why How As If Although Though Because But And Or
    Yet So Nor Not No Some Many Most Several All Both Each Every Another Other One Two Three Also Earlier Later Meanwhile
    However Instead Still Then Now Today Yesterday Under Over Between Among According Asked Despite Even More Nearly
    About To Such Once Only Officials Police President Prime
  `),
  clitics: [
    { ending: "n't", hosts: null },
    { ending: "'re", hosts: null },
    { ending: "'ve", hosts: null },
    { ending: "'ll", hosts: null },
    { ending: "'s", hosts: null },
    { ending: "'d", hosts: null },
    { ending: "'m", hosts: null },
  ],
  proclitics: words(''),
  joinedEndings: words(''),
  commonWords: words(`
    the of and to a in is that for it was on with as be by at from are this have has had not but they which or were
    his her their its an he she we you who will would could should been said says after before about than into over
    more also when there what if while between during because all one no our can may
  `),
};
