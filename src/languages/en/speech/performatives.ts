/** Words that do what they say, `act: words; words`. Lower case. */
export const performatives = `thank: thank you; thanks to; i thank; we thank; many thanks
apologise: i am sorry; we are sorry; i apologise; i apologize; we apologise; we apologize; my apologies; our apologies
promise: i promise; we promise; i pledge; we pledge; i vow; we vow; i swear
demand: i demand; we demand; i urge; we urge; i call on; we call on
warn: i warn; we warn; i am warning; we are warning
deny: i deny; we deny
confirm: i confirm; we confirm; i can confirm; we can confirm; i admit; we admit
refuse: i refuse; we refuse
accuse: i accuse; we accuse
announce: i announce; we announce; i am announcing; we are announcing`;
