/**
 * What stands beside the site in its archive. Lines end as Windows wants them; everything else reads
 * them too.
 *
 * @param title of the course
 */
export function readmeText(title: string): string {
	return [
		title,
		'='.repeat(title.length),
		'',
		'The whole site with its search, to read without a network.',
		'',
		'To start it you need Node.js, version 18 or later (https://nodejs.org). Open a',
		'terminal in this folder and run',
		'',
		'    node serve.mjs',
		'',
		'It prints an address; open that in a browser. Ctrl+C ends it. Nobody else on',
		'your network can reach it. To choose the port, set PORT before:',
		'',
		'    PORT=8080 node serve.mjs              (Linux, macOS)',
		'    set PORT=8080 && node serve.mjs       (Windows)',
		'',
		'Why not open site/index.html itself? The pages name their style sheets and',
		'scripts from the top of the site, and browsers load no script modules from a',
		'file on disk: such a page would be bare, and the search would not work.',
		'',
		'Without Node.js any server of static files will do, with site/ as its folder.',
		'',
	].join('\r\n');
}
