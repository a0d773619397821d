import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	listIntrinsics,
	referencesOf,
} from '../../../../../src/notes/snippets/files/cloudformation.ts';
import { readJsonText } from '../../../../../src/notes/snippets/files/json-text.ts';
import { readYamlText } from '../../../../../src/notes/snippets/files/yaml-text.ts';

function referencesIn(code: string): string[] {
	const json = code.startsWith('{');
	const [template] = (json ? readJsonText(code) : readYamlText(code, () => true)).values;
	assert.ok(template);
	return listIntrinsics(template)
		.flatMap(referencesOf)
		.map(({ name, attribute }) => (attribute === undefined ? name : `${name}.${attribute}`));
}

test('short and long forms of functions refer to the same', () => {
	assert.deepEqual(
		referencesIn('a: !Ref Vpc\nb: !GetAtt Alb.DNSName\nc: !GetAtt [Db, Endpoint.Port]'),
		['Vpc', 'Alb.DNSName', 'Db.Endpoint.Port'],
	);
	assert.deepEqual(referencesIn('{"a": {"Ref": "Vpc"}, "b": {"Fn::GetAtt": ["Alb", "DNSName"]}}'), [
		'Vpc',
		'Alb.DNSName',
	]);
});

test('Sub refers to what stands between ${ and }, but not to its own variables or to ${!…}', () => {
	assert.deepEqual(referencesIn('a: !Sub "${Vpc}-${Alb.Arn}-${AWS::Region}-${!Kept}"'), [
		'Vpc',
		'Alb.Arn',
		'AWS::Region',
	]);
	assert.deepEqual(referencesIn('a: !Sub ["${Own}${Vpc}", {Own: !Ref Db}]'), ['Vpc', 'Db']);
});

test('functions within functions are found', () => {
	assert.deepEqual(referencesIn('a: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]'), [
		'Vpc.CidrBlock',
	]);
});
