// Reads every bomb as a script and as a session, and prints a line for each that came to its end.
import { passwordWords } from '../../../../../checks/secrets/password-words.ts';
import { secretPatterns } from '../../../../../checks/secrets/secret-patterns.ts';
import { openToolbox } from '../../../../../src/notes/snippets/load-tool.ts';
import { readSnippet } from '../../../../../src/notes/snippets/read-snippet.ts';
import { shellBombs } from './shell-bombs.ts';

const toolbox = openToolbox();

for (const [name, text] of Object.entries(shellBombs)) {
	for (const language of ['bash', 'console']) {
		const code = language === 'bash' ? text : text.replace(/^/gm, '$ ');
		const fence = {
			line: 1,
			column: 1,
			language,
			meta: '',
			code,
			indented: false,
			mark: '```',
			closed: true,
		};
		const readings = await readSnippet({ language, code, fence }, toolbox);
		for (const { commands } of readings) for (const { command } of commands) passwordWords(command);
		for (const { pattern } of secretPatterns) code.replace(pattern, '');
		console.log(`${language} ${name}`);
	}
}
