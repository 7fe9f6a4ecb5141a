/** Colours, type and layout of the page. One column of reading width; beside it, where there is room, the reader. */
export const pageStyle = `
:root{color-scheme:light;--paper:#fcfbf8;--ink:#1b1b1a;--soft:#5d5b55;--rule:#d9d5cb;--faint:#f1eee6;--accent:#8a1c1c;--link:#1d4e79;--mark:#ffe58a;--markink:#1b1b1a;--sea:#e6ecef;--land:#fbf9f3;--shore:#a9a597;--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Times New Roman",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;--paper:#161615;--ink:#e9e6df;--soft:#a8a49a;--rule:#3a3833;--faint:#201f1d;--accent:#f0978c;--link:#9cc4ea;--mark:#5c4a0c;--markink:#fff6d6;--sea:#1b2226;--land:#2b2a27;--shore:#6b675e}}
:root[data-theme=dark]{color-scheme:dark;--paper:#161615;--ink:#e9e6df;--soft:#a8a49a;--rule:#3a3833;--faint:#201f1d;--accent:#f0978c;--link:#9cc4ea;--mark:#5c4a0c;--markink:#fff6d6;--sea:#1b2226;--land:#2b2a27;--shore:#6b675e}
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
q{quotes:none}
summary{cursor:pointer}
button{font:inherit;color:var(--ink);background:var(--faint);border:1px solid var(--rule);border-radius:3px;padding:.3rem .7rem;min-height:2rem;cursor:pointer}
.ev,.who,.art,.meta,.why,.role,.chain,b,q{unicode-bidi:isolate}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:-999px}
.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.meta,.why,.note,.n,.role,.kicker,.by{color:var(--soft);font-size:.82rem}
.tag{color:var(--soft);font-size:.78rem;font-variant-caps:all-small-caps;letter-spacing:.03em}
.n{font-weight:400}
.top{border-bottom:3px double var(--rule);padding:.8rem 1.2rem .6rem;display:flex;gap:1rem;align-items:baseline;flex-wrap:wrap}
.top h1{font:600 1.7rem/1.1 var(--serif);letter-spacing:-.01em}
.top p{flex:1 1 12rem;color:var(--soft);font-size:.85rem}
.jump{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--rule);padding:.15rem 1.2rem;display:flex;gap:1.1rem;overflow-x:auto;white-space:nowrap;font-size:.85rem}
.jump a{padding:.45rem 0;text-decoration:none;color:var(--ink)}
.jump a:hover,.parts a:hover{text-decoration:underline}
main{padding:1rem 1.2rem 3rem;max-width:52rem;margin:0 auto;min-width:0}
.tally{display:grid;grid-template-columns:repeat(auto-fit,minmax(5.2rem,1fr));gap:.2rem 1rem;border-bottom:1px solid var(--rule);padding-bottom:.7rem;margin-bottom:.9rem}
.tally div{display:flex;flex-direction:column}
.tally dd{font:600 1.45rem/1.15 var(--serif);font-variant-numeric:tabular-nums lining-nums}
.tally dt{color:var(--soft);font-size:.78rem}
.topic{font:600 .9rem/1.3 var(--sans);color:var(--accent);margin:.9rem 0 .1rem}
.index.grouped{border-left:2px solid var(--rule);padding-left:.8rem;margin-bottom:1rem}
.index li{padding:.4rem 0;border-bottom:1px solid var(--rule)}
.index a{font:600 1.08rem/1.3 var(--serif);color:var(--ink);text-decoration:none}
.index a:hover{text-decoration:underline}
.index .meta{display:block}
.story{border-top:3px solid var(--ink);margin-top:2.6rem;padding-top:.6rem}
.story>header h2{font:600 1.85rem/1.15 var(--serif);letter-spacing:-.012em;margin:.15rem 0 .3rem;text-wrap:balance}
.many .story{content-visibility:auto;contain-intrinsic-size:auto 60rem}
.parts{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.83rem;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);margin-top:.6rem;padding:.2rem 0}
.parts a{text-decoration:none;padding:.25rem 0}
.facts{display:grid;grid-template-columns:4rem 1fr;gap:.25rem .6rem;font-size:.88rem;margin:.7rem 0}
.facts dt{color:var(--soft)}
.fact{margin-right:.9rem;display:inline-block;max-width:100%}
.part{margin-top:1.5rem}
.part>h3,.part>h2{font:600 .95rem/1.3 var(--sans);color:var(--accent);border-bottom:1px solid var(--rule);padding-bottom:.2rem;margin-bottom:.5rem}
h4{font:600 .88rem/1.3 var(--sans);margin:.7rem 0 .2rem}
.happened li{font:1.06rem/1.5 var(--serif);padding:.28rem 0}
.ev{font:.76rem/1.3 var(--sans);color:var(--link);text-decoration:none;border:1px solid var(--rule);border-radius:2px;padding:.06rem .32rem;white-space:nowrap;display:inline-block;max-width:min(15rem,100%);overflow:hidden;text-overflow:ellipsis;vertical-align:text-bottom}
.ev:hover,.ev[aria-current=true]{background:var(--mark);color:var(--markink);border-color:transparent}
.evs{max-width:100%}
.ev.word{font:inherit;color:var(--ink);border:0;border-bottom:1px dotted var(--soft);border-radius:0;padding:0;max-width:100%;vertical-align:baseline}
.ev.word:hover,.ev.word[aria-current=true]{color:var(--markink)}
.more{display:inline}
.more::details-content{display:inline}
.more:not([open])::details-content{display:none}
.more>summary{display:inline;font-size:.76rem;color:var(--soft)}
.id{color:var(--soft);text-decoration:none;font-size:.76rem;padding:0 .3rem}
.id:hover{color:var(--ink)}
.s:target,.s.on{background:linear-gradient(var(--faint),var(--faint));box-shadow:-.5rem 0 0 var(--faint),.5rem 0 0 var(--faint)}
.js .s{cursor:pointer}
.ctx mark{background:none;color:inherit;font-weight:650}
.ctx{font-family:var(--serif)}
.conflict{padding:.5rem 0 .6rem;border-bottom:1px solid var(--rule)}
.cause b{color:var(--accent);font-size:.88rem;margin-right:.4rem}
.compatible .cause b{color:var(--soft)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.3rem 1.4rem;margin-top:.3rem}
p.why{margin-top:.25rem}
.conflict details>summary{font-size:.8rem;color:var(--soft)}
.sides>li{border-left:3px solid var(--rule);padding-left:.7rem}
.contradiction .sides>li,.copyError p.why{margin-top:.25rem}
.conflict details>summary{font-size:.8rem;color:var(--soft)}
.sides>li{border-left-color:var(--accent)}
.value{font-weight:650;font-variant-numeric:tabular-nums lining-nums}
.sides .value{font:600 1.2rem/1.3 var(--serif)}
.assertion{font-size:.88rem;margin:.15rem 0}
.who{font-size:.82rem}
.who::before{content:"— ";color:var(--soft)}
.ledger{width:100%;border-collapse:collapse;font-size:.88rem}
.ledger th,.ledger td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0}
.ledger thead th{color:var(--soft);font-weight:400;font-size:.78rem;border-bottom:1px solid var(--rule)}
.ledger tbody{border-bottom:1px solid var(--rule)}
.ledger .value{min-width:5.5rem}
.ledger .tag{display:block;font-weight:400}
.ledger details>summary{white-space:nowrap}
.ledger .why{max-width:16rem}
.digit{display:inline-block;font:600 .95rem/1.35 var(--serif);min-width:1.4em;padding:0 .15em;text-align:center;border:1px solid currentColor;border-radius:2px}
abbr{text-decoration:none;border-bottom:1px dotted}
.fold{margin-top:.6rem}
.fold>summary,.part>details>summary{font-size:.86rem;padding:.3rem 0}
.figures li,.relations li,.part.gaps li{padding:.25rem 0;border-bottom:1px solid var(--rule);font-size:.88rem}
.part.gaps q{font-family:var(--serif)}
.speaker{border-bottom:1px solid var(--rule);padding:.15rem 0}
.speaker>summary{padding:.25rem 0}
.speaker ul{padding-left:1rem}
.quote{padding:.3rem 0 .4rem}
.quote blockquote{font:1.02rem/1.45 var(--serif)}
.quote.direct blockquote{border-left:3px solid var(--rule);padding-left:.7rem;margin-left:-.85rem}
.cue{font-family:var(--serif)}
.chain{font-size:.78rem;color:var(--soft)}
.wordings{font-size:.85rem;border-left:1px dotted var(--soft);padding-left:.7rem}
.tree b{font-size:.88rem}
.tree ul{padding-left:1.1rem;border-left:1px solid var(--rule);margin-left:.25rem}
.tree li{position:relative;padding:.22rem 0}
.tree ul>li::before{content:"";position:absolute;left:-1.1rem;top:1.05rem;width:.8rem;border-top:1px solid var(--rule)}
.tree .art,.loose .art{color:var(--ink);font-family:var(--serif)}
.loose{font-size:.88rem;border-top:1px solid var(--rule);margin-top:.5rem;padding-top:.3rem}
.loose li{padding:.2rem 0}
.chart svg{display:block;width:100%;height:auto;font:11px var(--sans)}
.chart text{fill:var(--soft)}
.chart .day{text-anchor:middle;font-size:10.5px}
.tick{stroke:var(--rule);stroke-width:1}
.lane{stroke:var(--rule);stroke-width:1;stroke-dasharray:1 3}
circle.event{fill:var(--accent)}
circle.planned{fill:var(--paper);stroke:var(--accent);stroke-width:1.5}
circle.statement{fill:var(--link)}
circle.publication{fill:var(--soft)}
circle.soft{fill-opacity:.15;stroke-width:1.5}
circle.event.soft,circle.planned.soft{stroke:var(--accent)}
circle.statement.soft{stroke:var(--link)}
circle.publication.soft{stroke:var(--soft)}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--shore);stroke-width:.8}
.border{fill:none;stroke:var(--shore);stroke-width:.8;stroke-dasharray:3 2}
.map circle{fill:var(--accent);fill-opacity:.75;stroke:var(--paper)}
.map text{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
.map .on-narrow{display:none;font-size:20px}
.map svg{border:1px solid var(--rule)}
.net text{fill:var(--ink);font-size:12px}
.edge{fill:none;stroke:var(--link);stroke-width:1.4;stroke-opacity:.6}
.actor{fill:var(--ink)}
.times li{display:grid;grid-template-columns:8.5rem 1fr;gap:0 .8rem;padding:.28rem 0;border-bottom:1px solid var(--rule);font-size:.9rem}
.times time{font-variant-numeric:tabular-nums}
.times .words{font-family:var(--serif)}
.actors li{padding:.25rem 0;border-bottom:1px solid var(--rule);font-size:.9rem}
.other{width:100%;font-size:.88rem}
.other li{padding:.2rem 0;border-bottom:1px solid var(--rule)}
#reader{padding:1rem 1.2rem 2rem;border-top:3px double var(--rule)}
#reader .list{font-size:.9rem;margin-top:.5rem}
#reader .list li{padding:.3rem 0;border-bottom:1px solid var(--rule)}
#reader .list a{color:var(--ink);font-family:var(--serif);text-decoration:none}
#reader .list .meta{display:block}
.js #reader.up .list{display:none}
#reader .bar{display:flex;justify-content:space-between;align-items:center;gap:1rem}
#reader h2{font:600 .95rem/1.3 var(--sans);color:var(--accent)}
.source:focus,main:focus,#reader:focus{outline:none}
.source{border-top:1px solid var(--rule);padding:.8rem 0 1rem;max-width:44rem}
.source h3{font:600 1.25rem/1.2 var(--serif);margin-bottom:.2rem;text-wrap:balance}
.text{font:1rem/1.55 var(--serif);margin:.6rem 0;white-space:pre-line}
.text p{margin:0 0 .65rem}
.text .title,.text .heading{font-weight:650}
.text .standfirst{font-style:italic}
.text .caption,.text .byline{font-size:.85rem;color:var(--soft)}
.text p:target{background:var(--faint)}
.text mark{background:var(--mark);color:var(--markink);padding:.08em 0;border-radius:2px}
.versions{font-size:.85rem;border-top:1px solid var(--rule);padding:.3rem 0}
.versions li{padding:.2rem 0}
.versions del{color:var(--soft)}
.versions ins{background:var(--mark);color:var(--markink);text-decoration:none}
.court{font-size:.8rem}
.court table{border-collapse:collapse;width:100%}
.court td{vertical-align:top;padding:.2rem .5rem .2rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
.court s{color:var(--soft)}
.digest{overflow-wrap:anywhere;font-size:.7rem}
@media (min-width:1080px){
.js body{display:grid;grid-template-columns:minmax(0,1fr) 27rem;grid-template-rows:auto auto 1fr auto}
.js .top,.js .jump,.js main,.js .foot{grid-column:1}
.js #reader{grid-column:2;grid-row:1/-1;position:sticky;top:0;height:100vh;overflow:auto;border-top:0;border-left:1px solid var(--rule);background:var(--faint);padding-top:.6rem}
.js .source{display:none;border:0}
.js .source.open{display:block}
}
@media (max-width:1079px){
.js #reader{position:fixed;left:0;right:0;bottom:0;max-height:72vh;overflow:auto;background:var(--paper);border-top:2px solid var(--ink);box-shadow:0 -6px 24px rgb(0 0 0/.25);z-index:8;padding:.4rem 1.2rem 1.5rem;display:none}
.js #reader.up{display:block}
.js #reader .list{font-size:.9rem;margin-top:.5rem}
#reader .list li{padding:.3rem 0;border-bottom:1px solid var(--rule)}
#reader .list a{color:var(--ink);font-family:var(--serif);text-decoration:none}
#reader .list .meta{display:block}
.js #reader.up .list{display:none}
#reader .bar{position:sticky;top:-.4rem;background:var(--paper);padding:.4rem 0;z-index:1}
.js .source{display:none;border:0;padding-top:.2rem}
.js .source.open{display:block}
.js .hint,.js .list{display:none}
}
@media (max-width:900px),(min-width:1080px) and (max-width:1320px){
.ledger details>summary{white-space:normal}
}
@media (max-width:640px){
main{padding:.8rem .9rem 3rem}
.top,.jump{padding-left:.9rem;padding-right:.9rem}
.story>header h2{font-size:1.5rem}
.parts a,.jump a{padding:.55rem 0}
.ledger thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ledger,.ledger tbody,.ledger tr,.ledger th,.ledger td{display:block;padding-right:0}
.ledger tr{padding:.2rem 0}
.ledger th,.ledger td{padding-top:.05rem;padding-bottom:.05rem}
.ledger td[data-l]:not([data-l=""])::before{content:attr(data-l) ": ";color:var(--soft);font-size:.78rem}
.ledger td.words::before{display:none}
.ledger td details,.ledger td details[open]>summary{display:inline-block}
.ledger .value{font-size:1.05rem}
.times li{grid-template-columns:1fr}
.times time{color:var(--soft);font-size:.82rem}
.ev{padding:.2rem .4rem;max-width:100%}
.chart{overflow-x:auto}
.chart svg{min-width:34rem}
.map svg{min-width:0}
.map .on-wide{display:none}
.map .on-narrow{display:inline}
.facts{grid-template-columns:3.4rem 1fr}
}
@media print{
:root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--faint:#f4f4f4;--accent:#7a1414;--link:#000;--sea:#eef1f3;--land:#fff;--shore:#999}
.jump,.parts,.skip,button,.hint,.id{display:none!important}
body,.js body{display:block;font-size:10.5pt}
main{max-width:none;padding:0}
.js #reader,#reader{position:static;display:block;height:auto;max-height:none;overflow:visible;box-shadow:none;border:0;background:none;padding:0}
.js .source,.source{display:block;max-width:none;break-inside:avoid}
.text{display:none}
.story{break-before:page}
.conflict,.quote,.ledger tbody{break-inside:avoid}
.ev{border:0;padding:0 .2rem;color:var(--soft)}
details>summary{list-style:none}
}
`;
