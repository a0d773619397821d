import { slugOf } from '../../new/fields.ts';
import { slugPattern } from '../../../src/schema/shared.ts';
import type { Claim, Known, Remark } from '../draft.ts';
import type { PageFrontmatter, PageKey } from './read-frontmatter.ts';

/** What a page's frontmatter says, as a note can have it. */
export interface MappedPage {
	title: string;
	/** The place among its neighbours; nothing when none is said. */
	position?: number;
	known: Known;
	/** Address of the page, where it is not that of its file: begins with `/` from the root. */
	slug?: string;
	claims: Claim[];
	left: { from: readonly number[]; why: string }[];
	remarks: Remark[];
}

/**
 * Maps the keys of Docusaurus, Starlight and MkDocs onto those of a note. A key that has no place,
 * or a value that no note can have, is left, with the reason.
 *
 * @param today YYYY-MM-DD; nothing was checked later.
 */
export function mapFrontmatter(
	{ keys, around, broken }: PageFrontmatter,
	today: string,
): MappedPage {
	const mapped: MappedPage = {
		title: '',
		known: {},
		claims: around.map(({ text, from }) => ({ from, covered: text })),
		left: broken.map(({ from }) => ({ from, why: 'frontmatter that is no YAML' })),
		remarks: [],
	};
	for (const key of keys) {
		const from = key.lines.flatMap((line) => line.from);
		const why = take(key, mapped, today);
		if (why === undefined) {
			mapped.claims.push({ from, covered: key.lines.map(({ text }) => text).join('\n') });
		} else mapped.left.push({ from, why });
	}
	return mapped;
}

/** Takes a key over, or says why not. */
function take(
	{ key, value, lines }: PageKey,
	mapped: MappedPage,
	today: string,
): string | undefined {
	const none = `frontmatter ${key}, which has no place in a note`;
	const say = (what: string) => mapped.remarks.push({ line: lines[0]?.from[0] ?? 1, what });
	const { known } = mapped;
	switch (key) {
		case 'title':
			if (typeof value !== 'string' && typeof value !== 'number') return none;
			mapped.title = String(value).trim();
			return undefined;
		case 'description': {
			const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
			if (text.length < 40 || text.length > 160) {
				return `a description of ${text.length} characters; a summary has 40–160`;
			}
			known.summary = text;
			return undefined;
		}
		case 'sidebar_position':
		case 'order':
		case 'weight':
			return takePosition(value, mapped) ? undefined : none;
		case 'sidebar': {
			const order = isRecord(value) ? value['order'] : undefined;
			const alone = isRecord(value) && Object.keys(value).length === 1;
			return takePosition(order, mapped) && alone ? undefined : `${none}, but for its order`;
		}
		case 'tags':
			known.tags = [...new Set(wordsIn(value).map(slugOf))].filter((tag) => tag !== '');
			return undefined;
		case 'keywords':
			known.aliases = wordsIn(value).filter((word) => word.length <= 60);
			return undefined;
		case 'slug':
		case 'id':
			return takeName(key, value, mapped);
		case 'last_update':
		case 'lastUpdated':
		case 'date': {
			const date = dayOf(isRecord(value) ? value['date'] : value);
			if (date === undefined || date > today) return none;
			known.updated = date;
			return isRecord(value) && Object.keys(value).length > 1
				? `${none}, but for its date`
				: undefined;
		}
		case 'draft':
		case 'unlisted':
			if (value === true) say('This page was a draft; its note is as public as any.');
			return undefined;
		default:
			return none;
	}
}

function takePosition(value: unknown, mapped: MappedPage): boolean {
	if (typeof value !== 'number' || !Number.isFinite(value)) return false;
	mapped.position = value;
	return true;
}

function takeName(key: string, value: unknown, mapped: MappedPage): string | undefined {
	const text = typeof value === 'string' ? value : '';
	const steps = text.split('/').filter((step) => step !== '');
	if (steps.some((step) => step === '..' || step === '.')) {
		return `a ${key} that leads out of its folder; the name of the file was taken`;
	}
	const name = steps.at(-1) ?? '';
	if (key === 'slug') mapped.slug = text;
	if (!slugPattern.test(name)) return `frontmatter ${key}; the name of the file was taken`;
	if (key === 'slug' || mapped.known.name === undefined) mapped.known.name = name;
	return undefined;
}

/** Strings of a list, or between commas; of tags with a label the label. */
function wordsIn(value: unknown): string[] {
	if (typeof value === 'string')
		return value
			.split(',')
			.map((word) => word.trim())
			.filter((word) => word !== '');
	if (!Array.isArray(value)) return [];
	return value.flatMap((one: unknown) => {
		if (typeof one === 'string' || typeof one === 'number') return [String(one)];
		return isRecord(one) && typeof one['label'] === 'string' ? [one['label']] : [];
	});
}

function dayOf(value: unknown): string | undefined {
	const text = value instanceof Date ? value.toISOString() : String(value);
	const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
	return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
