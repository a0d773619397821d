import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	givenValues,
	listIntrinsics,
	referencesOf,
	typesOfResources,
} from '../../../../../src/notes/snippets/files/cloudformation.ts';
import { textOf, valueOf } from '../../../../../src/notes/snippets/files/data.ts';
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

test('a name that is itself computed is left out, and so are functions that name nothing', () => {
	assert.deepEqual(referencesIn('a: !Ref [Vpc]\nb: !GetAtt {c: d}\nc: !Sub {d: e}'), []);
	assert.deepEqual(referencesIn('a: !Join [",", [b]]\nc: !ImportValue d'), []);
});

test('a map is a function only when its one key is that of one', () => {
	assert.deepEqual(referencesIn('{"Ref": "Vpc", "other": 1}'), []);
	assert.deepEqual(referencesIn('{"Reference": "Vpc"}'), []);
	assert.deepEqual(referencesIn('{"Fn::Sub": "${Vpc}"}'), ['Vpc']);
});

test('an alias of a map that uses a function is counted once', () => {
	assert.deepEqual(referencesIn('a: &a {b: !Ref Vpc}\nc: *a'), ['Vpc']);
});

test('a reference knows where it stands', () => {
	const code = 'a: !Ref Vpc\nb: !Sub [ "${Db}", {} ]';
	const [template] = readYamlText(code, () => true).values;
	assert.ok(template);
	const uses = listIntrinsics(template);
	assert.deepEqual(
		uses.map(({ name, at }) => [name, code.slice(at, at + 3)]),
		[
			['Ref', 'Vpc'],
			['Sub', '[ "'],
		],
	);
	assert.deepEqual(
		uses.flatMap(referencesOf).map(({ at }) => code.slice(at, at + 3)),
		['Vpc', '"${'],
	);
});

test('values are those that stand there, not what a function will give', () => {
	const values = (code: string) =>
		givenValues(valueOf(readYamlText(code, () => true).values[0], 'a')).map(textOf);
	assert.deepEqual(values('a: one'), ['one']);
	assert.deepEqual(values('a: [one, !Ref Two, three]'), ['one', 'three']);
	assert.deepEqual(values('a: !Ref One'), []);
	assert.deepEqual(values('b: one'), []);
});

test('each resource has its type, or none', () => {
	const code = 'Resources:\n  Vpc: {Type: "AWS::EC2::VPC"}\n  Odd: {Type: [1]}\n';
	const [template] = readYamlText(code, () => true).values;
	assert.ok(template);
	assert.deepEqual(
		[...typesOfResources(template)],
		[
			['Vpc', 'AWS::EC2::VPC'],
			['Odd', ''],
		],
	);
});
