import { stringify } from 'yaml';
import { listOf, type Answers } from './fields.ts';

/**
 * The text of a new note: frontmatter, the headings that every note has, and below each what
 * belongs there, as a place to fill in.
 *
 * @param answers empty where nothing is known.
 * @param today YYYY-MM-DD
 */
export function noteText(answers: Answers, today: string): string {
	const { sourceTitle, sourceUrl } = answers;
	const lesson =
		sourceTitle === '' ? '' : `- [${plain(sourceTitle)}](${sourceUrl}), the lesson\n\n`;
	return `---
${frontmatter(answers, today)}---

## What you will be able to do

${place(`three or four things that the reader can do afterwards, as a list that begins with verbs:
- Start a container, look into it, and remove it.
Then what to read first, with links to those notes.`)}

## The first part

${place(`the lesson in your own words, a section for each part, each with a heading that says
what it is about. Every command says what it does and what its output looks like:

\`\`\`console title="Look at what runs"
# every container that is running
$ docker container ls
CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES
\`\`\`

A word of the glossary is a <Term>container</Term>. Where something has a shape, draw it:

\`\`\`mermaid title="What it shows" alt="The same in words, for those who do not see it."
graph LR
  A["image"] -->|"start"| B["container"]
\`\`\``)}

## Common mistakes

${place(`what goes wrong, and how to recognise it:

| What you see | Why | What to do |
|---|---|---|
| \`address already in use\` | another program has the port | choose another port |`)}

## Then and now

${place(`what has changed since the lesson was made, each with its date and its source:
<Changed date="2026-03-01" source="https://example.org/" then="What it was." now="What it is." />
If nothing has, say so, and when that was looked up.`)}

## Clean up

${place(`how to stop and remove what was started, and how to see that it is gone. Where nothing
keeps running or costs money, say so in a sentence.`)}

## Check yourself

${place(`four to six questions, each with an id that stays, since readers' cards are kept by it:

<Question id="what-stays">

What is left of a container that was stopped?

<Answer>

Its writable layer, until it is removed.

</Answer>
</Question>`)}

## Sources

${lesson}${place(`where the facts come from, each page by its name, and when it was read:
- Docker docs: [volumes](https://docs.docker.com/engine/storage/volumes/)`)}
`;
}

/** What belongs somewhere, as a comment that the check names until it is gone. */
function place(what: string): string {
	return `{/* write: ${what}${what.includes('\n') ? '\n' : ' '}*/}`;
}

function frontmatter(answers: Answers, today: string): string {
	const { title, summary, order, kind, difficulty, estimate, sourceTitle, sourceUrl } = answers;
	const list = (text: string) => `[${listOf(text).join(', ')}]`;
	const lines = [
		`title: ${scalar(title)}`,
		`summary: ${scalar(summary || place('one sentence of 40–160 characters, for lists and search'))}`,
		`order: ${order}`,
		`kind: ${kind}`,
		`difficulty: ${difficulty}`,
		'timeSpent: []',
		...(estimate === '' ? [] : [`estimate: ${estimate}`]),
		...(sourceTitle === ''
			? []
			: ['source:', `  title: ${scalar(sourceTitle)}`, `  url: ${scalar(sourceUrl)}`]),
		`prerequisites: ${list(answers.prerequisites)}`,
		`tags: ${list(answers.tags)}`,
		`updated: ${today}`,
	];
	return lines.map((line) => `${line}\n`).join('');
}

function scalar(text: string): string {
	return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A title as the text of a link: what Markdown would read in it is taken as it stands. */
function plain(text: string): string {
	return text.replace(/[\\`*_{}[\]<>!|~]/g, '\\$&');
}
