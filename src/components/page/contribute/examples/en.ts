/**
 * What the guide for contributors shows: each text is printed and rendered as it stands here, so
 * that the guide cannot drift from the site. None belongs to a course.
 */

/** Plain Markdown with the additions of these notes. */
const markdown = {
	aside: `
> [!WARNING]
> This deletes the folder and everything in it, without asking.
`,
	session: `
\`\`\`console title="A branch of your own"
# make it, and go there
$ git switch --create mend-a-typo
Switched to a new branch 'mend-a-typo'
\`\`\`
`,
	file: `
\`\`\`ini title=".editorconfig" {2}
[*]
indent_style = tab
charset = utf-8
\`\`\`
`,
	optOuts: `
\`\`\`yaml title="_config.yml" illustrative="only the lines that change"
title: …
theme: …
\`\`\`

\`\`\`console expect-fail="the subcommand is misspelt"
$ git swich main
git: 'swich' is not a git command. See 'git --help'.
\`\`\`
`,
	diagram: `
\`\`\`mermaid title="From an edit to the site" alt="An edit goes to the check. With a fault it goes back to be mended, without one it goes to the site."
graph LR
  A["edit"] --> B["check"]
  B -->|"fault"| A
  B --> C["site"]
\`\`\`
`,
};

/** The components, by name; Answer and Tab stand within Question and Tabs. */
const components = {
	Question: `
<Question id="commit-or-push">

Which of the two leaves your machine, a commit or a push?

<Answer>

The push. A commit stays in your own copy until you push it.

</Answer>

</Question>
`,
	Changed: `
<Changed
  date="2020-10-01"
  source="https://github.com/github/renaming"
  cite="GitHub, on renaming the default branch"
  then="A new repository on GitHub began with a branch called master."
  now="It begins with a branch called main." />
`,
	Steps: `
<Steps>

1. Open the file of the note.
2. Change the text, and read it once more.
3. Propose the change, with a sentence that says why.

</Steps>
`,
	Tabs: `
<Tabs>

<Tab title="macOS">

Git comes with the command line tools: \`xcode-select --install\`.

</Tab>

<Tab title="Debian or Ubuntu">

Git is a package: \`sudo apt install git\`.

</Tab>

</Tabs>
`,
	Layers: `
<Layers title="One file, read in two places" alt="Two stacks of boxes on one base. On the site: a page with search, above the build that checks it. On the code host: the text as Markdown. Both stand on one file in the repository.">

- On the site
  - a page *with search*
  - the build *checks it*
- On the code host
  - the text as Markdown
- one file in the repository

</Layers>
`,
};

/** @param term an entry of the course's glossary */
function term({ id, term: name }: { id: string; term: string }): string {
	return `The first mention of <Term id="${id}">${name}</Term> in a note leads to its definition.\n`;
}

/** @param name of a picture that lies beside the note */
function figure(name: string): string {
	return `
<Figure src="./${name}" alt="What the picture shows, told to somebody who does not see it.">

What to look at in the picture.

</Figure>
`;
}

/** A text with faults, for the check to find. */
const faulty = `Type {name} into the file.

<Quesion id="where">

Where does the answer stand?

</Quesion>
`;

/** The top of a note. */
const frontmatter = `---
title: Branches
summary: What a branch is, how to make one, and how to bring its changes back without losing any.
order: 3
kind: lab
difficulty: beginner
timeSpent: [40, 25]
estimate: 30
source:
  title: Branching and merging
  url: https://example.org/branching
prerequisites:
  - basics/first-commit
tags: [git, branches]
aliases: [git switch, git checkout]
updated: 2026-11-21
verified:
  git: "2.52"
---`;

export const examples = { markdown, components, term, figure, faulty, frontmatter };

export type Examples = typeof examples;
