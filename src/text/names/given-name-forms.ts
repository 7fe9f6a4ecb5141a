/**
 * Given names that one person bears in one form at home and in another abroad; each line is one name. Only forms that
 * newspapers put for one another are listed ("Wladimir", "Wolodymyr"); translations of a name ("Karl", "Charles") part two
 * people more often than they join one.
 */
const FORMS = `
benjamin binyamin binjamin benyamin
emmanuel emanuel immanuel
michail mikhail mikhaïl mihail mykhailo mychajlo
wladimir vladimir volodymyr wolodymyr
alexander aleksandr alexandr oleksandr aleksandar
alexei alexej aleksei aleksej alexey oleksij oleksii oleksiy
sergei sergej sergey serhij serhii serhiy sergii
andrei andrej andrey andrij andrii andriy
dmitri dmitrij dmitry dmitriy dmytro dimitri
nikolai nikolaj nikolay mykola
pawel pavel pavlo
jewgeni jewgenij jevgeni evgeni evgeny yevgeny yevgeni yevhen jewhen
juri jurij yuri yury iouri jurii yurii
igor ihor
oleg oleh
konstantin kostjantyn kostyantyn
anatoli anatolij anatoly anatolii
natalja natalya natalia nataliya natalija
jekaterina ekaterina yekaterina kateryna
jelena elena yelena olena
anastasia anastasija anastasiya anastassija
alexandra aleksandra oleksandra
mohammed muhammad mohamed mohammad muhammed
mahmud mahmoud machmud
yusuf youssef yousef jussuf jusuf
ibrahim brahim
jassir yasser jasir yassir
baschar bashar bachar
hassan hasan
hussein husain hussain husayn hossein
abdullah abdallah abdulla
chalid khalid khaled chaled
said saeed saïd sayed
jaakov yaakov jakov yaakow
jitzchak yitzhak itzhak izchak
schimon shimon
mosche moshe
`;

const groups: ReadonlyMap<string, number> = new Map(
  FORMS.split('\n')
    .filter((line) => line !== '')
    .flatMap((line, index) => line.split(' ').map((name) => [name, index] as const)),
);

/** True for two forms of one given name, lower case. */
export function formsOfOneName(left: string, right: string): boolean {
  const group = groups.get(left);
  return group !== undefined && group === groups.get(right);
}
