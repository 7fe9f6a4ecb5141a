import type { BylineDateWords } from '../../parts/dates.ts';

export const byline: BylineDateWords = {
  published: ['publié', 'publiée', 'publié le', 'mis en ligne', 'posté', 'paru', 'rédigé', 'créé'],
  modified: ['mis à jour', 'mise à jour', 'modifié', 'actualisé', 'dernière mise à jour'],
  other: ['photo', 'commentaire', 'né', 'née', 'archives', 'consulté', 'événement'],
  clockWords: ['h', 'heures'],
  zones: {},
  dayEndings: ['er'],
  dayJoiners: [],
  markup: {
    date: ['horodatage'],
    published: ['publié', 'publie', 'parution'],
    modified: ['maj', 'misajour', 'mise-a-jour'],
    foreign: ['commentaire'],
    otherArticles: ['similaires', 'agenda'],
  },
  dayFirst: true,
};
