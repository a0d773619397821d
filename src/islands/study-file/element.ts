import { fill } from '../../course/fill-words.ts';
import { mergeRecords } from '../../study/merge-records.ts';
import type { Damage } from '../../study/parse-record.ts';
import { emptyRecord, type StudyRecord } from '../../study/record.ts';
import {
	countAnswers,
	previewImport,
	readStudyFile,
	writeStudyFile,
} from '../../study/study-file.ts';
import type { Words } from '../../words/en.ts';
import { eraseStudy, readDamaged, willKeep } from '../progress/care-for-study.ts';
import { changeStudy, type Kept } from '../progress/change-study.ts';
import { notesOnPage } from '../progress/notes-on-page.ts';
import { followStudy, readStudy } from '../progress/read-study.ts';
import { saveFile } from '../save-file.ts';
import { previewText, type PreviewWords } from './model.ts';

type ToldWords = Words['study']['told'] & PreviewWords;

/** Saves the record as a file, takes one over after a preview, erases it and brings it back. */
class StudyFile extends HTMLElement {
	#teardown = new AbortController();
	#words = JSON.parse(this.dataset['words'] ?? '{}') as ToldWords;
	/** The file that is looked at. */
	#file: { record: StudyRecord; damages: Damage[] } | undefined;
	#bringBack: (() => Kept) | undefined;

	connectedCallback(): void {
		this.#teardown = new AbortController();
		const { signal } = this.#teardown;
		this.addEventListener(
			'click',
			({ target }) => {
				const action = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
				if (action !== undefined) this.#actions[action]?.();
			},
			{ signal },
		);
		this.querySelector('input')?.addEventListener('change', (event) => void this.#look(event), {
			signal,
		});
		const kept = willKeep();
		if (kept !== 'kept') this.#say(kept === 'newer' ? this.#words.newer : this.#words.unkept);
		followStudy(() => {
			this.#show('.damaged', readDamaged() !== '');
			if (this.#file) this.#preview(this.#file);
		}, signal);
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}

	readonly #actions: Readonly<Record<string, () => void>> = {
		export: () => {
			const record = readStudy();
			const { marks, place } = record;
			if (!place && Object.keys(marks).length + countAnswers(record) === 0) {
				this.#say(this.#words.nothing);
				return;
			}
			const now = new Date().toISOString();
			const file = `progress-${now.slice(0, 10)}.json`;
			saveFile(file, writeStudyFile(record, now), 'application/json');
			this.#say(fill(this.#words.exported, { file }));
		},
		'save-damaged': () => saveFile('unreadable.txt', readDamaged(), 'text/plain'),
		take: () => {
			const file = this.#file?.record ?? emptyRecord;
			this.#close();
			this.#sayKept(
				changeStudy((record) => mergeRecords(record, file)),
				this.#words.taken,
			);
		},
		leave: () => {
			this.#close();
			this.#say(this.#words.left);
		},
		erase: () => {
			this.#bringBack = eraseStudy();
			this.#swap('erase', 'bring-back');
			this.#say(this.#words.erased);
		},
		'bring-back': () => {
			this.#swap('bring-back', 'erase');
			if (this.#bringBack) this.#sayKept(this.#bringBack(), this.#words.broughtBack);
		},
	};

	async #look({ target }: Event): Promise<void> {
		const input = target as HTMLInputElement;
		const [file] = input.files ?? [];
		if (!file) return;
		const text = await file.text().catch(() => '');
		// So that the same file can be chosen again.
		input.value = '';
		const read = readStudyFile(text, new Date().toISOString());
		if (read.kind !== 'record') {
			this.#close();
			this.#say(fill(this.#words.refused[read.kind], { file: file.name }));
			return;
		}
		this.#say('');
		this.#file = read;
		this.#preview(read);
		this.querySelector<HTMLElement>('.preview h3')?.focus();
	}

	#preview({ record, damages }: { record: StudyRecord; damages: Damage[] }): void {
		const names = new Map(notesOnPage().map(({ id, code, title }) => [id, `${code} ${title}`]));
		const { sum, lines } = previewText(
			previewImport(readStudy(), record),
			damages,
			names,
			this.#words,
			this.dataset['language'] ?? '',
		);
		const preview = this.querySelector('.preview');
		const told = preview?.querySelector('p');
		if (told) told.textContent = sum;
		preview?.querySelector('ul')?.replaceChildren(
			...lines.map(({ note, change }) => {
				const line = document.createElement('li');
				const after = document.createElement('span');
				after.textContent = change;
				line.append(note, ' ', after);
				return line;
			}),
		);
		this.#show('.preview', true);
	}

	#close(): void {
		this.#file = undefined;
		if (this.querySelector('.preview')?.contains(document.activeElement)) {
			this.querySelector('input')?.focus();
		}
		this.#show('.preview', false);
	}

	#show(selector: string, isShown: boolean): void {
		this.querySelector(selector)?.toggleAttribute('hidden', !isShown);
	}

	/** Puts one button in the other's place, with the focus. */
	#swap(from: string, to: string): void {
		this.#show(`[data-do="${to}"]`, true);
		this.querySelector<HTMLElement>(`[data-do="${to}"]`)?.focus();
		this.#show(`[data-do="${from}"]`, false);
	}

	#sayKept(kept: Kept, done: string): void {
		if (kept === 'kept') this.#say(done);
		else this.#say(kept === 'newer' ? this.#words.newer : this.#words.unkept);
	}

	#say(text: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}
}

customElements.define('study-file', StudyFile);
