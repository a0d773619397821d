import { givenValues } from '../../src/notes/snippets/files/cloudformation.ts';
import { entryOf, textOf, type DataValue } from '../../src/notes/snippets/files/data.ts';
import type { IamTable } from '../../src/notes/snippets/files/tables.ts';
import type { BlockFault } from './file-blocks.ts';
import { short } from './shape-messages.ts';

/** ARNs that are none, and actions of S3 on buckets where objects are named, or the other way. */
export function findResourceFaults(statement: DataValue, { s3 }: IamTable): BlockFault[] {
	const resources = ['Resource', 'NotResource'].flatMap((key) =>
		givenValues(entryOf(statement, key)?.value),
	);
	const forms = resources.flatMap((one): BlockFault[] => {
		const written = textOf(one);
		if (written === undefined || isArn(written)) return [];
		return [
			{
				id: 'policy-resource',
				at: one.at,
				message: `Unexpected resource ${short(written)}, expected an ARN or *.`,
				fix: 'Write it as arn:aws:SERVICE:REGION:ACCOUNT:NAME; a bucket is arn:aws:s3:::NAME.',
			},
		];
	});
	return forms.length > 0 ? forms : findWrongLevel(statement, s3);
}

/** A part that the reader fills in may hold anything. */
function isArn(written: string): boolean {
	if (/^[*?]+$/.test(written) || /^[$<]/.test(written)) return true;
	if (!/^arn:(?:aws[\w-]*|\*|[$<][^:]*):/.test(written)) return false;
	return written.startsWith('arn:aws:s3:') ? isS3Arn(written) : written.split(':').length >= 6;
}

function isS3Arn(written: string): boolean {
	const [, , , region = '', account = '', name = ''] = written.split(':');
	return (
		name !== '' &&
		(region === '' && account === '' ? true : /^[*a-z]/.test(name) && name.includes('/'))
	);
}

function findWrongLevel(statement: DataValue, s3: IamTable['s3']): BlockFault[] {
	const resources = givenValues(entryOf(statement, 'Resource')?.value);
	const names = resources.map((one) => /^arn:aws:s3:::(.+)$/.exec(textOf(one) ?? '')?.[1]);
	// Only where all of them are buckets or objects that can be told apart.
	if (names.length === 0 || names.some((name) => name === undefined || name === '*')) return [];
	const objects = names.filter((name) => name?.includes('/') === true);
	return givenValues(entryOf(statement, 'Action')?.value).flatMap((action): BlockFault[] => {
		const name = /^s3:(\w+)$/i.exec(textOf(action) ?? '')?.[1] ?? '';
		const isOf = (list: readonly string[]) =>
			list.some((one) => one.toLowerCase() === name.toLowerCase());
		const [bucket = ''] = names.map((one) => one?.replace(/\/.*$/, ''));
		const refuse = (on: string, expected: string): BlockFault[] => [
			{
				id: 'policy-resource',
				at: resources[0]?.at ?? statement.at,
				message: `Unexpected ${on} for s3:${name}, expected ${expected}.`,
				fix: `Write arn:aws:s3:::${short(bucket)}${on === 'bucket' ? '/*' : ''}, or give the action a statement of its own.`,
			},
		];
		if (isOf(s3.objects) && objects.length === 0) return refuse('bucket', 'objects in it');
		return isOf(s3.buckets) && objects.length === names.length
			? refuse('objects', 'their bucket')
			: [];
	});
}
