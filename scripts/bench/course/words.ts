// The words of generated prose: common ones by class, and a long tail of invented ones, so that an
// index of the course has as many words to hold as one of a real course.
import { Chance } from './chance.ts';

export const adjectives = listed(`
	small large local remote shared private public slow quick steady stale fresh partial
	complete ordered replicated distributed virtual physical temporary durable idle busy healthy
	faulty redundant simple encrypted open closed early late bounded strict loose explicit
	implicit manual automatic reliable fragile expensive cheap isolated`);

export const nouns = listed(`
	cluster node server client request answer message queue log image container network bridge
	gateway volume bucket object table index leader follower replica quorum election timeout
	lease lock clock partition shard cache proxy balancer scheduler task job worker service
	process thread kernel socket packet route subnet policy role secret token snapshot backup
	migration deployment rollback release metric trace alarm budget region zone machine disk
	file folder`);

export const verbs = listed(`
	accepts forwards stores reads drops delays repeats confirms rejects watches replaces
	restarts moves copies splits joins checks signs encrypts counts limits orders elects follows
	names finds loses keeps shares hides shows measures balances schedules isolates serves`);

export const endings = [
	'before the lease ends',
	'after every election',
	'while the link is down',
	'on each machine',
	'in the same region',
	'within one second',
	'as long as a quorum answers',
	'without a restart',
	'under heavy load',
	'at the next deployment',
	'in both directions',
	'once per request',
	'until the disk is full',
	'behind the balancer',
	'across two zones',
	'by its own clock',
] as const;

export const openings = [
	'In most cases',
	'At first',
	'Under load',
	'During a deployment',
	'When nothing fails',
	'On a single machine',
	'In a larger course of events',
	'After a restart',
	'For a reader',
	'Seen from outside',
	'With two replicas',
	'Before the first request',
	'In practice',
] as const;

const starts = 'b br c cl d dr f g gr h k kr l m n p pr qu r s sk st t tr v w z'.split(' ');
const middles = 'a e i o u ai ea ou'.split(' ');
const ends = ['', ...'l n r s t m nd st x'.split(' ')];

/** How many invented words there are; a course uses ever more of them the longer it is. */
const inventedWords = 40_000;

let invented: readonly string[] | undefined;

/** The invented words, the same at every time, each once. */
export function inventWords(): readonly string[] {
	if (invented) return invented;
	const chance = new Chance(4_711);
	const words = new Set<string>();
	while (words.size < inventedWords) {
		let word = '';
		// The frequent ones are short, as in a language.
		const syllables = words.size < 1_000 ? 2 : 3;
		for (let count = 0; count < syllables; count++) {
			word += chance.pick(starts) + chance.pick(middles) + chance.pick(ends);
		}
		words.add(word);
	}
	return (invented = [...words]);
}

/** One of the invented words by Zipf's law: the tenth is a tenth as frequent as the first. */
export function zipfWord(chance: Chance): string {
	const words = inventWords();
	return words[Math.floor(words.length ** chance.part()) - 1] ?? 'name';
}

function listed(words: string): readonly string[] {
	return words.trim().split(/\s+/);
}
