import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeJsonSchemas } from '../../../scripts/json-schemas/make-json-schemas.ts';
import { readVocabulary } from '../../../scripts/json-schemas/read-vocabulary.ts';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, '.vscode/schemas');
const cure = 'The schemas for editors are out of date. Renew them: npm run schemas';

test('the schemas that editors use are those of src/schema and course.yaml', async () => {
	const vocabulary = readVocabulary(path.join(root, 'content/course.yaml'));
	const files = await makeJsonSchemas(vocabulary, folder);
	assert.deepEqual(readdirSync(folder).sort(), [...files.keys()].sort(), cure);
	for (const [name, text] of files) {
		assert.equal(readFileSync(path.join(folder, name), 'utf8'), text, cure);
	}
});

test('an editor knows the words of the course and refuses a key it does not know', async () => {
	const vocabulary = { kinds: ['video', 'lab'], difficulties: ['easy'] };
	const files = await makeJsonSchemas(vocabulary, folder);
	const note = JSON.parse(files.get('note.json') ?? '') as {
		additionalProperties: boolean;
		required: string[];
		properties: Record<string, { enum?: string[]; description?: string }>;
	};
	assert.deepEqual(note.properties['kind']?.enum, ['video', 'lab']);
	assert.deepEqual(note.properties['difficulty']?.enum, ['easy']);
	assert.equal(note.additionalProperties, false);
	assert.ok(note.required.includes('title') && !note.required.includes('estimate'));
	for (const [key, { description }] of Object.entries(note.properties)) {
		assert.ok(description, `${key} has no description`);
	}
});

test('the settings of the editor name schemas that exist', () => {
	const settings = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')) as {
		'yaml.schemas': Record<string, string>;
	};
	const files = Object.keys(settings['yaml.schemas']);
	assert.ok(files.length > 0);
	for (const file of files) {
		assert.ok(readdirSync(folder).includes(path.basename(file)), file);
	}
});
