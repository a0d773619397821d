// Writes src/notes/snippets/tools/aws-newer.json, what the AWS CLI knows and @withfig/autocomplete
// does not, from the CLI's source: `npm run aws-newer -- CHECKOUT`. CONTRIBUTING.md says where to
// get it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSpec, specsFolder } from '../src/notes/snippets/fig/load-spec.ts';
import { namesOfSpec, type FigSpec } from '../src/notes/snippets/fig/fig-command.ts';
import { awsCustomizations } from './aws-newer/customizations.ts';
import { commandName, flagsOfOperation, type ServiceModel } from './aws-newer/service-model.ts';

const [checkout] = process.argv.slice(2);
if (checkout === undefined) {
	console.error(`Usage: npm run aws-newer -- CHECKOUT
CHECKOUT is one of aws/aws-cli, branch v2.`);
	process.exit(2);
}
const dataFolder = path.join(checkout, 'awscli/botocore/data');
const about = path.join(checkout, 'awscli/__init__.py');
const version = existsSync(about)
	? /__version__ = '([^']+)'/.exec(readFileSync(about, 'utf8'))?.[1]
	: undefined;
if (version === undefined || !existsSync(dataFolder)) {
	console.error(`Unexpected ${checkout}, expected a checkout of aws/aws-cli, branch v2.`);
	process.exit(2);
}
const folder = specsFolder();
if (folder === undefined) throw new Error('@withfig/autocomplete is not installed');

/** The CLI's names of services that botocore calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
	s3: 's3api',
	config: 'configservice',
	codedeploy: 'deploy',
};

const services: Record<string, Record<string, string[] | null> | null> = {};
for (const entry of readdirSync(dataFolder, { withFileTypes: true })) {
	if (!entry.isDirectory()) continue;
	const { name } = entry;
	const model = readModel(path.join(dataFolder, name));
	if (!model) continue;
	const service = renamed[name] ?? name;
	const spec = await loadSpec(folder, `aws/${service}`);
	const missing = spec ? missingOf(model, spec) : null;
	if (missing === null || Object.keys(missing).length > 0) services[service] = missing;
}
for (const [service, commands] of Object.entries(awsCustomizations)) {
	services[service] = commands === null ? null : { ...services[service], ...commands };
}

const table = {
	version,
	read: new Date().toISOString().slice(0, 10),
	source: 'https://github.com/aws/aws-cli/tree/v2',
	services,
};
const lines = Object.entries(services)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([service, commands]) => `\t\t${JSON.stringify(service)}: ${JSON.stringify(commands)}`);
const head = JSON.stringify({ ...table, services: undefined }, null, '\t').slice(0, -2);
const file = path.resolve(import.meta.dirname, '../src/notes/snippets/tools/aws-newer.json');
writeFileSync(file, `${head},\n\t"services": {\n${lines.join(',\n')}\n\t}\n}\n`);
console.log(`${path.relative(process.cwd(), file)}: ${lines.length} services, aws ${version}`);

function readModel(serviceFolder: string): ServiceModel | undefined {
	const newest = readdirSync(serviceFolder).sort().at(-1) ?? '';
	const file = path.join(serviceFolder, newest, 'service-2.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServiceModel) : undefined;
}

/** Operations that the spec lacks, and flags that it lacks of the others. */
function missingOf(model: ServiceModel, spec: FigSpec): Record<string, string[] | null> {
	const known = new Map(
		(spec.subcommands ?? []).flatMap((one) => namesOfSpec(one).map((name) => [name, one])),
	);
	const missing: Record<string, string[] | null> = {};
	for (const operation of Object.keys(model.operations).sort()) {
		const command = commandName(operation);
		const flags = new Set((known.get(command)?.options ?? []).flatMap(namesOfSpec));
		const newer = flagsOfOperation(model, operation).filter(
			(flag) => !flags.has(flag.replace('=', '')),
		);
		if (!known.has(command)) missing[command] = null;
		else if (newer.length > 0) missing[command] = newer;
	}
	return missing;
}
