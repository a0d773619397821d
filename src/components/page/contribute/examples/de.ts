import type { KeyMeanings } from '../frontmatter-keys.ts';
import type { Examples } from './en.ts';

const markdown: Examples['markdown'] = {
	aside: `
> [!WARNING]
> Das löscht den Ordner mit allem, was darin ist, ohne zu fragen.
`,
	session: `
\`\`\`console title="Ein eigener Branch"
# anlegen und dorthin wechseln
$ git switch --create tippfehler
Switched to a new branch 'tippfehler'
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
\`\`\`yaml title="_config.yml" illustrative="nur die Zeilen, die sich ändern"
title: …
theme: …
\`\`\`

\`\`\`console expect-fail="der Unterbefehl ist falsch geschrieben"
$ git swich main
git: 'swich' is not a git command. See 'git --help'.
\`\`\`
`,
	diagram: `
\`\`\`mermaid title="Von der Änderung zur Website" alt="Eine Änderung kommt in die Prüfung. Mit einem Fehler geht sie zurück, ohne einen geht sie auf die Website."
graph LR
  A["Änderung"] --> B["Prüfung"]
  B -->|"Fehler"| A
  B --> C["Website"]
\`\`\`
`,
};

const components: Examples['components'] = {
	Question: `
<Question id="commit-or-push">

Was von beiden verlässt deinen Rechner, ein Commit oder ein Push?

<Answer>

Der Push. Ein Commit bleibt in deiner eigenen Kopie, bis du ihn hochlädst.

</Answer>

</Question>
`,
	Changed: `
<Changed
  date="2020-10-01"
  source="https://github.com/github/renaming"
  cite="GitHub zur Umbenennung des Standard-Branches"
  then="Ein neues Repository auf GitHub begann mit einem Branch namens master."
  now="Es beginnt mit einem Branch namens main." />
`,
	Steps: `
<Steps>

1. Öffne die Datei der Notiz.
2. Ändere den Text und lies ihn noch einmal.
3. Schlage die Änderung vor, mit einem Satz, der sagt, warum.

</Steps>
`,
	Tabs: `
<Tabs>

<Tab title="macOS">

Git kommt mit den Kommandozeilenwerkzeugen: \`xcode-select --install\`.

</Tab>

<Tab title="Debian oder Ubuntu">

Git ist ein Paket: \`sudo apt install git\`.

</Tab>

</Tabs>
`,
	Layers: `
<Layers title="Eine Datei, an zwei Orten gelesen" alt="Zwei Stapel von Kästen auf einer Grundlage. Auf der Website: eine Seite mit Suche, über dem Build, der sie prüft. Auf der Code-Plattform: der Text als Markdown. Beide stehen auf einer Datei im Repository.">

- Auf der Website
  - eine Seite *mit Suche*
  - der Build *prüft sie*
- Auf der Code-Plattform
  - der Text als Markdown
- eine Datei im Repository

</Layers>
`,
};

const term: Examples['term'] = ({ id, term: name }) =>
	`Wo <Term id="${id}">${name}</Term> in einer Notiz zuerst vorkommt, geht es zur Erklärung.\n`;

const figure: Examples['figure'] = (name) => `
<Figure src="./${name}" alt="Was das Bild zeigt, für jemanden, der es nicht sieht.">

Worauf man im Bild achten soll.

</Figure>
`;

const faulty = `Schreib {name} in die Datei.

<Quesion id="where">

Wo steht die Antwort?

</Quesion>
`;

const frontmatter = `---
title: Branches
summary: Was ein Branch ist, wie man einen anlegt und wie man seine Änderungen verlustfrei zurückholt.
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

export const examples: Examples = { markdown, components, term, figure, faulty, frontmatter };

/** What the keys at the top of a note mean; the schema says the same in English. */
export const keyMeanings: KeyMeanings = {
	title: '1–80 Zeichen; im Text steht keine Überschrift mit #.',
	summary: 'Ein Satz mit 40–160 Zeichen, für Listen und Suche.',
	order: 'Platz im Modul, ab 1, jeder nur einmal.',
	kind: 'Was die Lektion ist; in course.yaml festgelegt.',
	difficulty: 'Nach den Kriterien in course.yaml.',
	timeSpent: 'Ganze Minuten, eine Zahl je Person, die älteste zuerst; [], wenn es keine gibt.',
	timeNote: 'Was die Zahlen nicht sagen können.',
	estimate: 'Ganze Minuten, wie der Kurs selbst sie angibt.',
	source: 'Die Lektion, um die es geht.',
	prerequisites: 'Kennungen der Notizen, die man vorher kennen muss; [], wenn es keine gibt.',
	tags: 'Wörter in Kleinbuchstaben; [], wenn es keine gibt.',
	aliases: 'Andere Wörter, nach denen gesucht wird.',
	updated: 'Wann die Angaben zuletzt geprüft wurden, JJJJ-MM-TT.',
	verified: 'Werkzeug: "Version", mit der die Befehle geprüft wurden.',
	changes: 'Was sich an dieser Notiz geändert hat und wann, für den Feed.',
};
