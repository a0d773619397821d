import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../checks/finding.ts';
import { formatText } from '../../checks/reporters/text.ts';
import { runCheck } from '../../checks/run.ts';
import { contentFolder } from './content-folder.ts';
import { settleMs } from './content-loader.ts';
import { overlayPayload } from './error-overlay.ts';
import { contentChanged } from './live-reload.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The variable in which scripts/astro.ts tells how many warnings it has printed; no errors then. */
export const alreadyChecked = 'CONTENT_WARNINGS';

/** What stands below the errors of a build. */
export const nothingBuilt =
	'Nothing was built: mend the errors above. `npm run check` names them again.';

/**
 * Checks the content before anything is made of it. A build with errors ends with all of them;
 * while editing they are shown in the terminal and over the page until they are mended.
 */
export function checkContent(): AstroIntegration {
	let folder = contentFolder;
	let warnings = 0;
	const check = async () => {
		const today = new Date().toISOString().slice(0, 10);
		return (await runCheck({ contentDir: folder, today })).findings;
	};

	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
				folder = resolve(fileURLToPath(config.root), contentFolder);
				// A link in the content to / would have the server watch the whole machine.
				updateConfig({ vite: { server: { watch: { followSymlinks: false } } } });
				if (command !== 'build') return;
				const told = process.env[alreadyChecked];
				if (told !== undefined) {
					warnings = Number(told);
					return;
				}
				const findings = await check();
				tell(logger, findings);
				warnings = findings.length;
				if (findings.some(isError)) {
					logger.error(nothingBuilt);
					await written();
					process.exit(1);
				}
			},
			'astro:build:done': ({ logger }) => {
				// Of a build that got this far: they stand far above by now.
				if (warnings === 0) logger.info('nothing to mend');
				else logger.warn(`${warnings} to mend; \`npm run check\` names them again`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let told = '';
				let errors: readonly Finding[] = [];
				const report = async () => {
					const findings = await check();
					const text = formatText(findings);
					if (text === told) return;
					told = text;
					if (findings.length === 0) logger.info('nothing to mend');
					tell(logger, findings);
					const isMended = errors.length > 0;
					errors = findings.filter(isError);
					if (errors.length > 0) show(server, errors);
					else if (isMended) server.environments.client.hot.send(contentChanged);
				};
				const reportSafely = () => {
					report().catch((error: unknown) => logger.error(String(error)));
				};
				watch(server, folder, reportSafely);
				reportSafely();
				// A page that is opened, or loaded anew, while errors stand shows them too.
				server.ws.on('connection', () => setTimeout(() => show(server, errors), settleMs));
			},
		},
	};
}

/** Waits until all that was printed has left: into a pipe it may take longer than the process lives. */
async function written(): Promise<void> {
	for (const stream of [process.stdout, process.stderr]) {
		await new Promise<void>((resolve) => {
			stream.write('', () => resolve());
		});
	}
}

export function isError({ severity }: Finding): boolean {
	return severity === 'error';
}

/** Prints findings; with an error among them as an error. */
function tell(logger: AstroIntegrationLogger, findings: readonly Finding[]): void {
	if (findings.length === 0) return;
	const text = `\n${formatText(findings)}`;
	if (findings.some(isError)) logger.error(text);
	else logger.warn(text);
}

/** Shows errors over every open page. */
function show(server: Server, errors: readonly Finding[]): void {
	const [first, ...rest] = errors;
	if (first) server.ws.send(overlayPayload([first, ...rest]));
}

/** Calls back whenever something below the folder has changed and settled. */
function watch(server: Server, folder: string, callback: () => void): void {
	let timer: NodeJS.Timeout | undefined;
	server.watcher.add(folder);
	server.watcher.on('all', (_event, file) => {
		if (!file.startsWith(folder + sep)) return;
		clearTimeout(timer);
		timer = setTimeout(callback, settleMs);
	});
}
