import { isScalar, parseDocument, visit } from 'yaml';
import type { Prose } from './prose.ts';

/** What a YAML file of the content is. */
type YamlFile = 'course' | 'frontmatter' | 'glossary' | 'module';

/** Keys whose value is read as sentences, in each file; of any depth. */
const sentences: Readonly<Record<YamlFile, readonly string[]>> = {
	course: ['title', 'subtitle', 'description', 'about', 'meaning', 'criteria'],
	frontmatter: ['title', 'summary', 'timeNote', 'what'],
	glossary: ['definition'],
	module: ['title', 'summary'],
};

/**
 * Lists the values of a YAML text that are prose. The title of a note's source is a name.
 *
 * @param offset where the text begins in its file.
 */
export function proseOfYaml(text: string, file: YamlFile, offset = 0): Prose[] {
	const found: Prose[] = [];
	visit(parseDocument(text, { logLevel: 'silent' }), {
		Pair(_, { key, value }, path) {
			if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
			if (!sentences[file].includes(String(key.value)) || !value.range) return;
			const isName = file === 'frontmatter' && key.value === 'title' && path.length > 2;
			const [start, end] = value.range;
			found.push({ start: offset + start, end: offset + end, isName });
		},
	});
	return found;
}
