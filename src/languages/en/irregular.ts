/** Irregular verbs: infinitive, past, participle; a slash parts variants, `-` stands for the regular form. */
export const irregularVerbs = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began begun;
bend bent bent; bet bet bet; bid bid/bade bid/bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; breed bred bred; bring brought brought; broadcast broadcast/broadcasted broadcast; build built built;
burn burned/burnt burned/burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut; deal dealt dealt;
dig dug dug; do did done; draw drew drawn; dream dreamed/dreamt dreamed/dreamt; drink drank drunk; drive drove driven;
dwell dwelt/dwelled dwelt/dwelled; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt; fight fought fought;
find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got/gotten;
give gave given; go went gone; grind ground ground; grow grew grown; hang hung/hanged hung/hanged; have had had;
hear heard heard; hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt;
know knew known; lay laid laid; lead led led; lean leaned/leant leaned/leant; leap leaped/leapt leaped/leapt;
learn learned/learnt learned/learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit/lighted lit/lighted;
lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken;
overcome overcame overcome; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown;
pay paid paid; plead pleaded/pled pleaded/pled; prove proved proved/proven; put put put; quit quit quit; read read read;
rebuild rebuilt rebuilt; retell retold retold; rethink rethought rethought; rewrite rewrote rewritten; rid rid rid;
ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said said; see saw seen;
seek sought sought; sell sold sold; send sent sent; set set set; sew sewed sewn/sewed; shake shook shaken; shed shed shed;
shine shone/shined shone/shined; shoot shot shot; show showed shown/showed; shrink shrank shrunk; shut shut shut;
sing sang sung; sink sank sunk; sit sat sat; sleep slept slept; slide slid slid; sling slung slung; slit slit slit;
smell smelled/smelt smelled/smelt; sow sowed sown/sowed; speak spoke spoken; speed sped/speeded sped/speeded;
spend spent spent; spill spilled/spilt spilled/spilt; spin spun spun; spit spat spat; split split split;
spread spread spread; spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung;
stink stank stunk; strike struck struck/stricken; string strung strung; strive strove/strived striven/strived;
swear swore sworn; sweep swept swept; swell swelled swollen/swelled; swim swam swum; swing swung swung; take took taken;
teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust;
tread trod trodden; undergo underwent undergone; understand understood understood; undertake undertook undertaken;
undo undid undone; uphold upheld upheld; upset upset upset; wake woke/waked woken/waked; wear wore worn; weave wove woven;
weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; wring wrung wrung; write wrote written; outdo outdid outdone; override overrode overridden;
overrun overran overrun; offset offset offset; input input input; wed wed wed; abide abided/abode abided; slay slew slain;
bestride bestrode bestridden; behold beheld beheld; inlay inlaid inlaid; mow mowed mown/mowed; partake partook partaken;
redo redid redone; remake remade remade; repay repaid repaid; resell resold resold; reset reset reset; outgrow outgrew outgrown
`;

/** Irregular plurals: singular, plural. */
export const irregularNouns = `
man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; person persons;
life lives; wife wives; knife knives; leaf leaves; half halves; self selves; shelf shelves; wolf wolves; loaf loaves;
thief thieves; calf calves; hoof hooves; scarf scarves; crisis crises; analysis analyses; thesis theses; basis bases;
hypothesis hypotheses; oasis oases; diagnosis diagnoses; phenomenon phenomena; criterion criteria; medium media; datum data;
bacterium bacteria; curriculum curricula; memorandum memoranda; referendum referendums; nucleus nuclei; stimulus stimuli;
cactus cacti; index indices; appendix appendices; matrix matrices; sheep sheep; deer deer; fish fish; series series;
species species; aircraft aircraft; spacecraft spacecraft; means means; headquarters headquarters; offspring offspring;
policeman policemen; policewoman policewomen; spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen;
congressman congressmen; gunman gunmen; fireman firemen; fisherman fishermen; businessman businessmen; grandchild grandchildren;
passer-by passers-by; lawman lawmen; statesman statesmen; serviceman servicemen; clansman clansmen; frenchman frenchmen
`;

/** Irregular degrees: positive, comparative, superlative. */
export const irregularDegrees = `good better best; bad worse worst; far further furthest; little less least`;
