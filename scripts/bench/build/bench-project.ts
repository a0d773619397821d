import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atEnd } from '../children.ts';
import { copyCode } from '../copy-project.ts';
import { makeCourse } from '../course/make-course.ts';
import { ourFiles } from '../course/our-files.ts';
import { writeFiles } from '../course/write-files.ts';
import { runMeasured, type Cost } from './run-measured.ts';

/** Everything that a build may remember. */
const caches = [
	'dist',
	'.astro',
	'.cache',
	'node_modules/.astro',
	'node_modules/.cache',
	'node_modules/.vite',
];

/** A copy of a checkout's code with a content of its own, to be built again and again. */
export class BenchProject {
	readonly root: string;
	/** Path of a note in it, to be changed. */
	readonly #note: string;
	#edits = 0;

	private constructor(checkout: string, note: string) {
		this.root = mkdtempSync(path.join(realpathSync(tmpdir()), 'bench-'));
		atEnd(() => this.remove());
		copyCode(checkout, this.root);
		this.#note = path.join(this.content, note);
	}

	/** With a generated course of so many notes. */
	static generated(checkout: string, notes: number): BenchProject {
		const course = makeCourse(notes);
		const middle = course.ids[Math.floor(notes / 2)]?.id ?? '';
		const project = new BenchProject(checkout, `${middle}.mdx`);
		writeFiles(project.content, ourFiles(course));
		return project;
	}

	/**
	 * With the checkout's own course.
	 *
	 * @param note path of one of its notes in the content folder
	 */
	static own(checkout: string, note: string): BenchProject {
		const project = new BenchProject(checkout, note);
		cpSync(path.join(checkout, 'content'), project.content, { recursive: true });
		return project;
	}

	get content(): string {
		return path.join(this.root, 'content');
	}

	get dist(): string {
		return path.join(this.root, 'dist');
	}

	/**
	 * Builds it as `npm run build` does, the set-up left out.
	 *
	 * @param env added to the environment
	 * @param node arguments for Node itself
	 */
	build(env: Readonly<Record<string, string>> = {}, node: readonly string[] = []): Promise<Cost> {
		return runMeasured([...node, 'scripts/astro.ts', 'build'], {
			cwd: this.root,
			env: { BASE: '/', SITE: undefined, ...env },
		});
	}

	/** Forgets every build. */
	forget(): void {
		for (const cache of caches) {
			rmSync(path.join(this.root, cache), { recursive: true, force: true });
		}
	}

	/** Changes a word in the text of a note, to another at each time; what other pages tell of it stays. */
	changeNote(): void {
		const text = readFileSync(this.#note, 'utf8');
		const bodyAt = text.indexOf('\n---\n');
		this.#edits += 1;
		const body = text
			.slice(bodyAt)
			.replace(/\bnobody is told\b|\bnobody hears \d+\b/, `nobody hears ${this.#edits}`);
		const changed = text.slice(0, bodyAt) + body;
		if (changed === text) throw new Error(`${this.#note} has no word to change`);
		writeFileSync(this.#note, changed);
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}
