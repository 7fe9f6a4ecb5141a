import type { TenseWords } from '../../../text/time/tense-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const tense: TenseWords = {
  past: list(
    'was were had has have did been said told came went gave took saw met held won lost began made found left led wrote spoke fell rose hit sent got became brought put fled shot fought broke drew grew paid sold kept ran sought thought stood struck cut set',
  ),
  present: list(
    'begins starts opens reopens ends comes takes meets leaves arrives returns resumes expires closes votes decides applies flies travels hosts plays runs',
  ),
  narrated: new Set(),
  future: list(
    'will shall ll expects hopes intends aims wants promises scheduled planned slated expected plans due set begin start take vote meet decide plan go expire hope',
  ),
  possible: list('would could may might can must should'),
  meant: new Set(),
  perfect: list('has have'),
  participle: null,
  reporting: null,
  bePerfect: new Set(),
  silent: list('is are does do say says reports shows means am'),
  participlesTell: false,
  pastEndings: ['ed'],
  notPast: list(
    'need indeed speed feed seed bleed breed exceed proceed succeed scheduled expected based united red bed wed hundred led',
  ),
  presentIsFuture: false,
  verbsCloseClauses: false,
  infinitive: null,
  governed: {
    mark: 'to',
    ahead: list(
      'is are was were be set due scheduled slated expected planned plan plans planning supposed about likely unlikely ready prepared preparing prepares poised agreed agrees agreeing promised promises vowed vows pledged pledges hopes hoping hoped intends intended intend aims aiming wants wanted want threatened threatens invited invites urged urges arranged arranges bound free eligible seeks seeking sought going',
    ),
    done: list(
      'forced managed failed fails refused refuses began begun started continued continues helped had able unable used came went turned returned rushed happened appeared proved rose fell',
    ),
  },
  breaks: new Set([
    ...list('and but or while when because which who whose that after before if since although though whereas as'),
    ',',
    ';',
    ':',
    '–',
    '—',
    '_',
    '"',
    '”',
    "''",
    '``',
  ]),
  attributes: null,
  quotedBy: null,
};
