/** How long something took, as somebody wrote it down. */
export interface Duration {
	/** Whole minutes, 1–1440; of a range its middle. */
	minutes: number;
	/** The range, where one was written. */
	range?: { least: number; most: number };
}

const amount = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
const hourWord = String.raw`h(?:(?:ou)?rs?)?`;
const minuteWord = String.raw`m(?:in(?:ute)?s?)?`;
const near = String.raw`(?:(?:about|around|approx(?:imately|\.)?|roughly|nearly|almost|circa|ca\.?|[~≈])\s*)?`;
const label = String.raw`(?:(?:total\s+)?time(?:\s+(?:taken|spent|needed|required|used|to\s+complete|it\s+took))?|(?:it\s+)?took(?:\s+me)?|spent|duration|length)`;
/** Nothing of a word or number may go on behind a unit: `5 m` is a time, `5 mb` is none. */
const spelled = [
	String.raw`(?<half>half\s+an\s+hour)`,
	String.raw`(?<one>an\s+hour(?<andHalf>\s+and\s+a\s+half)?)`,
	String.raw`(?<least>${amount})\s*(?:-|–|—|to)\s*(?<most>${amount})\s*(?:(?<rangeHours>${hourWord})|${minuteWord})(?![\p{L}\d])`,
	String.raw`(?<hours>${amount})\s*${hourWord}(?!\p{L})(?:\s*(?:and\s*|,\s*)?(?<rest>\d{1,2})(?:\s*${minuteWord})?(?![\p{L}\d]))?`,
	String.raw`(?<minutes>${amount})\s*(?:${minuteWord}|['′])(?![\p{L}\d])`,
].join('|');
const duration = String.raw`${near}(?:${spelled})(?:\s*(?:in\s+total|total|or\s+so|ish))?`;

/** Characters of a line that may tell a time; longer ones are prose. */
const longest = 300;

const alone = new RegExp(
	String.raw`^[\s(\[>*+•–—-]*(?:${label}\s*[:=–—-]?\s*)?${duration}[\s)\]]*[.!]?$`,
	'iu',
);
const behindTitle = new RegExp(
	String.raw`^(?<title>.*?\S)\s*(?:[-–—:|,;]+\s*|(?=[(\[])|\s+(?=${label}\b)|\s(?=[~≈]))[(\[]?\s*(?:${label}\s*[:=–—-]?\s*)?${duration}\s*[)\]]?\s*[.!]?$`,
	'iu',
);

/**
 * The time that a line tells and nothing else: `Time: 20 min.`, `- 45 min`, `took ~15 min`,
 * `1 hour 30`. Marks of emphasis are passed over.
 */
export function readTimeLine(line: string): Duration | undefined {
	if (line.length > longest) return undefined;
	const groups = alone.exec(withoutMarks(line))?.groups;
	return groups && toDuration(groups);
}

/** A title with a time behind it: `Why Docker - 10 min`, `Intro to S3 (took 30 min)`. */
export function readTimedTitle(line: string): { title: string; time: Duration } | undefined {
	if (line.length > longest) return undefined;
	const groups = behindTitle.exec(withoutMarks(line))?.groups;
	const time = groups && toDuration(groups);
	const title = groups?.['title']?.trim() ?? '';
	const untitled = title === '' || new RegExp(`^[([]?${label}$`, 'iu').test(title);
	return time && !untitled ? { title: title.replace(/\s*[([:–—-]$/, ''), time } : undefined;
}

/** `20 min`, `1 h 30 min`, `15–20 min` */
export function sayDuration({ minutes, range }: Duration): string {
	return range ? `${range.least}–${range.most} min` : `${minutes} min`;
}

function withoutMarks(line: string): string {
	return line.replace(/[*_`\u00A0]+/g, (found) => (found === '\u00A0' ? ' ' : '')).trim();
}

function toDuration(groups: Record<string, string | undefined>): Duration | undefined {
	if (groups['half'] !== undefined) return { minutes: 30 };
	if (groups['one'] !== undefined) return { minutes: groups['andHalf'] === undefined ? 60 : 90 };
	if (groups['least'] !== undefined) {
		const unit = groups['rangeHours'] === undefined ? 1 : 60;
		const [least, most] = [groups['least'], groups['most']].map((text) => number(text) * unit);
		if (least === undefined || most === undefined || least >= most) return undefined;
		const middle = within((least + most) / 2);
		return middle && { ...middle, range: { least, most } };
	}
	return groups['hours'] === undefined
		? within(number(groups['minutes']))
		: within(number(groups['hours']) * 60 + number(groups['rest']));
}

function number(text = '0'): number {
	return Number(text.replace(',', '.'));
}

function within(minutes: number): Duration | undefined {
	const whole = Math.round(minutes);
	return whole >= 1 && whole <= 1440 ? { minutes: whole } : undefined;
}
