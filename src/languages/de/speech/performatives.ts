/** Words that do what they say, `act: words; words`. Lower case. */
export const performatives = `thank: vielen dank; herzlichen dank; besten dank; danke; ich danke; wir danken; danke ich; danken wir
apologise: es tut mir leid; es tut uns leid; tut mir leid; ich entschuldige mich; wir entschuldigen uns; ich bitte um entschuldigung; wir bitten um entschuldigung; ich bitte um verzeihung; wir bitten um verzeihung; verzeihung; entschuldigung
promise: ich verspreche; wir versprechen; verspreche ich; versprechen wir; ich gelobe; ich schwöre
demand: ich fordere; wir fordern; fordere ich; fordern wir; ich verlange; wir verlangen; verlange ich; verlangen wir; ich appelliere; wir appellieren
warn: ich warne; wir warnen; warne ich; warnen wir
deny: ich bestreite; wir bestreiten; bestreite ich; bestreiten wir; ich dementiere; wir dementieren
confirm: ich bestätige; wir bestätigen; kann ich bestätigen; können wir bestätigen; ich gebe zu; wir geben zu
refuse: ich weigere mich; wir weigern uns
accuse: ich beschuldige; wir beschuldigen; ich werfe; wir werfen ihm; wir werfen ihr; wir werfen ihnen
announce: ich kündige; hiermit erkläre ich`;
