// A generated note before it is written for one site or another.

/** A stretch of a sentence; the text of a term or a link is Markdown without markup. */
export type Inline =
	| string
	| { kind: 'term'; id: string; text: string }
	| { kind: 'link'; note: string; text: string };

export type Sentence = readonly Inline[];

export type Block =
	| { kind: 'heading'; level: 2 | 3; text: string }
	| { kind: 'paragraph'; text: Sentence }
	| { kind: 'list'; items: readonly Sentence[] }
	| { kind: 'code'; language: string; title: string; code: string }
	| { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
	| { kind: 'alert'; type: AlertType; text: Sentence }
	| { kind: 'steps'; items: readonly Sentence[] }
	| { kind: 'tabs'; tabs: readonly { title: string; text: Sentence }[] }
	| { kind: 'question'; id: string; question: Sentence; answer: Sentence }
	| { kind: 'changed'; date: string; source: string; cite: string; then: string; now: string }
	| { kind: 'figure'; file: string; alt: string; caption: Sentence };

export type AlertType = 'note' | 'tip' | 'warning' | 'caution';

export interface BenchNote {
	/** `m03/n0125-kelora-tamin` */
	id: string;
	module: string;
	title: string;
	summary: string;
	/** In its module, from 1. */
	order: number;
	kind: string;
	difficulty: string;
	/** What learners reported. */
	minutes: readonly number[];
	estimate: number | undefined;
	prerequisites: readonly string[];
	tags: readonly string[];
	updated: string;
	blocks: readonly Block[];
	/** The picture that lies beside it, if it has one. */
	picture: { file: string; bytes: Buffer } | undefined;
}

export interface BenchModule {
	id: string;
	title: string;
	summary: string;
	order: number;
	hue: number;
	letter: string;
}

export interface BenchTerm {
	id: string;
	term: string;
	definition: string;
	also: readonly string[];
	see: readonly string[];
}
