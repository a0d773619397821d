import type { AstroIntegration, HookParameters } from 'astro';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../checks/finding.ts';
import { formatText } from '../../checks/reporters/text.ts';
import { runCheck } from '../../checks/run.ts';
import { contentFolder } from './content-loader.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds to wait after a change, since editors write a file in several steps. */
const settleMs = 100;

/**
 * Checks the content before anything is made of it. A build with errors ends with all of them;
 * while editing they are shown in the terminal and over the page until they are mended.
 */
export function checkContent(): AstroIntegration {
	let folder = contentFolder;
	const check = async () => {
		const today = new Date().toISOString().slice(0, 10);
		return (await runCheck({ contentDir: folder, today })).findings;
	};

	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': async ({ config, command, logger }) => {
				folder = resolve(fileURLToPath(config.root), contentFolder);
				if (command !== 'build') return;
				const findings = await check();
				if (findings.length > 0) logger.warn(`\n${formatText(findings)}`);
				if (findings.some(isError)) {
					logger.error(
						'Nothing was built: mend the errors above. `npm run check` names them again.',
					);
					process.exit(1);
				}
			},
			'astro:server:setup': ({ server, logger }) => {
				let shown = '';
				const report = async () => {
					const findings = await check();
					const text = formatText(findings);
					if (text === shown) return;
					shown = text;
					if (findings.length > 0) logger.warn(`\n${text}`);
					else logger.info('content: nothing to mend');
					show(server, findings.filter(isError));
				};
				watch(server, folder, () => {
					report().catch((error: unknown) => logger.error(String(error)));
				});
			},
		},
	};
}

function isError({ severity }: Finding): boolean {
	return severity === 'error';
}

/** Shows errors over every open page; without errors the pages load anew. */
function show(server: Server, errors: readonly Finding[]): void {
	const first = errors[0];
	if (!first) {
		server.ws.send({ type: 'full-reload' });
		return;
	}
	server.ws.send({
		type: 'error',
		err: {
			message: formatText(errors),
			stack: '',
			id: first.file,
			loc: { file: first.file, line: first.line, column: first.column },
			plugin: 'content check',
		},
	});
}

/** Calls back at once, and again whenever something below the folder has changed and settled. */
function watch(server: Server, folder: string, callback: () => void): void {
	let timer: NodeJS.Timeout | undefined;
	server.watcher.add(folder);
	server.watcher.on('all', (_event, file) => {
		if (!file.startsWith(folder + sep)) return;
		clearTimeout(timer);
		timer = setTimeout(callback, settleMs);
	});
	// A page that opens later hears of the errors too.
	server.ws.on('connection', () => setTimeout(callback, settleMs));
	callback();
}
