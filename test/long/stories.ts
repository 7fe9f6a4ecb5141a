// Clusters 100,000 invented articles, added one by one, and checks that memory, cost and stories stay as they should.
// Too long for every day: run it with `npm run test:long`. A smaller number of articles may be given as argument.
import type { ArticleProfile, ProfileTerm } from '../../src/story/cluster/article-profile.ts';
import { settleStories } from '../../src/story/cluster/settle-stories.ts';
import { storyIndex, storyThreshold } from '../../src/story/cluster/story-index.ts';

const articles = Number(process.argv[2] ?? 100_000);
const mostResident = 2 * 2 ** 30;
const mostMilliseconds = 3_600_000;
const leastRight = 0.9;

/** Words of the language by rank (Zipf), words of a subject, and what one happening alone is told with. */
const languageWords = 300_000;
const subjects = 400;
const subjectWords = 600;
const happeningWords = 40;
const listedRanks = 300;
const topicThreshold = 0.075;

let state = 20_310_203;
const random = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const rank = (size: number): number => Math.floor(size ** random());

interface Happening {
  readonly number: number;
  readonly subject: number;
  readonly day: number;
}

/** Articles of happenings that overlap in time: each day some new ones begin, told for three days or less. */
function* pile(): Generator<{ readonly profile: ArticleProfile; readonly happening: number }> {
  let open: Happening[] = [];
  let happenings = 0;
  for (let number = 0; number < articles; number++) {
    const day = Math.floor(number / 100);
    open = open.filter((happening) => day - happening.day < 3);
    if (open.length === 0 || random() < 0.3) {
      open.push({ number: happenings++, subject: Math.floor(random() * subjects), day });
    }
    const happening = open[Math.floor(random() * open.length)]!;
    yield { profile: profileOf(`a${number}`, happening, day), happening: happening.number };
  }
}

function profileOf(id: string, { number, subject }: Happening, day: number): ArticleProfile {
  const terms = new Map<string, ProfileTerm>();
  const add = (term: string, count: number, expected = 0.003): void => {
    const known = terms.get(term);
    if (known) known.count += count;
    else terms.set(term, { count, expected });
  };
  const length = 300 + Math.floor(random() * 400);
  for (let word = 0; word < length; word++) {
    const at = rank(languageWords);
    add(`w${at}`, 1, at < listedRanks ? Math.min(0.7, 10 / (at + 1)) : 0.003);
  }
  for (let word = 0; word < 60; word++) add(`s${subject}-${rank(subjectWords)}`, 1 + Math.floor(random() * 3));
  for (let word = 0; word < 30; word++) add(`h${number}-${rank(happeningWords)}`, 2 + Math.floor(random() * 3));
  return { id, language: 'de', day: 22_000 + day, outlet: null, terms, localTerms: [], nameTerms: [] };
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const began = performance.now();
const index = storyIndex();
const happeningOf: number[] = [];
let spent = 0;
let spentBefore = 0;
const shown = [1000, 5000, 20_000, 50_000, articles];
for (const { profile, happening } of pile()) {
  happeningOf.push(happening);
  const started = processorTime();
  index.add(profile);
  spent += processorTime() - started;
  if (shown.includes(happeningOf.length)) {
    const since = shown[shown.indexOf(happeningOf.length) - 1] ?? 0;
    const each = (spent - spentBefore) / (happeningOf.length - since);
    console.log(
      `${happeningOf.length} articles: ${each.toFixed(2)} ms each since ${since}; ${resident()} MiB resident`,
    );
    spentBefore = spent;
    checkResident();
  }
  if (performance.now() - began > mostMilliseconds) fail(`not done after ${mostMilliseconds / 1000} s`);
}
const settling = processorTime();
const { stories } = settleStories(index, { story: storyThreshold, topic: topicThreshold });
console.log(
  `settled ${((processorTime() - settling) / articles).toFixed(2)} ms each; at most ${resident()} MiB resident`,
);
const right = sharePutRight();
console.log(`${stories.length} stories of ${new Set(happeningOf).size} happenings, B³ F1 ${right.toFixed(3)}`);
checkResident();
if (right < leastRight) fail(`B³ F1 below ${leastRight}`);

/** The most that was ever resident counts, not what is now. */
function checkResident(): void {
  if (resident() * 2 ** 20 > mostResident) fail(`more than ${mostResident / 2 ** 20} MiB resident`);
}

function resident(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** B³ F1 of the stories against the happenings that the articles were made from. */
function sharePutRight(): number {
  const sizes = new Map<number, number>();
  for (const happening of happeningOf) sizes.set(happening, (sizes.get(happening) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const members of stories) {
    const counts = new Map<number, number>();
    for (const member of members) counts.set(happeningOf[member]!, (counts.get(happeningOf[member]!) ?? 0) + 1);
    for (const [happening, count] of counts) {
      precision += count ** 2 / members.length / articles;
      recall += count ** 2 / sizes.get(happening)! / articles;
    }
  }
  return (2 * precision * recall) / (precision + recall);
}

function fail(reason: string): never {
  console.error(`FAILED: ${reason}`);
  process.exit(1);
}
