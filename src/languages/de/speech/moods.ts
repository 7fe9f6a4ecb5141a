const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Third-person forms that are subjunctive and nothing else. */
export const reportiveForms: ReadonlySet<string> = list(`sei seien habe werde könne müsse dürfe solle wolle möge wisse
  gebe gehe komme stehe bestehe sehe mache bleibe liege halte finde lasse nehme brauche handele handle führe bringe
  trage verfüge gelte beginne ergebe bekomme zeige spreche laufe fehle falle setze stelle verstoße enthalte bedeute
  gehöre entspreche erhalte entstehe drohe richte fahre leide lebe verliere gefährde diene hoffe glaube erwarte fordere
  versuche arbeite bitte begrüße unterstütze wünsche lehne kenne heiße schaffe biete betrage steige sinke helfe werfe
  trete ziehe schließe erfolge rechtfertige funktioniere widerspreche beschreibe behaupte beinhalte kritisiere plane
  existiere koste wirke verlange benötige beruhe basiere reiche spiele verhalte scheine ermögliche befinde stamme
  prüfe hätten`);

/** Subjunctive forms that report when the sentences around them do. */
export const weakReportiveForms: ReadonlySet<string> = list(`hätte hätten wäre wären würde würden könnte könnten müsste
  müssten dürfte dürften käme kämen gäbe gäben ginge stünde stünden ließe
  bräuchte bräuchten befände befänden läge lägen bliebe nähme nähmen sähe sähen fände fänden wüsste wüssten
  bestünde bestünden hielte brächten erhielte verlöre`);
