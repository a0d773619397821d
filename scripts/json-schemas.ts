// Writes .vscode/schemas from src/schema, so that editors know what content may say:
// `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeJsonSchemas } from './json-schemas/make-json-schemas.ts';
import { readVocabulary } from './json-schemas/read-vocabulary.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.vscode', 'schemas');
const vocabulary = readVocabulary(path.join(root, 'content', 'course.yaml'));

mkdirSync(folder, { recursive: true });
for (const [name, text] of await makeJsonSchemas(vocabulary, folder)) {
	writeFileSync(path.join(folder, name), text);
	console.log(`.vscode/schemas/${name}`);
}
