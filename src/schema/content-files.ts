import { slugPattern } from './shared.ts';

/** Pictures that may lie beside a note. */
const pictureTypes = ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'] as const;

export type Lane = 'md' | 'mdx';

/** What editors keep beside a file while it is open, and what systems put into folders. */
const leftBehind =
	/^(?:.*~|#.*#|~\$.*|.*\.(?:sw[a-p]x?|swx|tmp|crswap)|.*___jb_(?:tmp|old)___|4913|Thumbs\.db|desktop\.ini)$/i;

/** What a file below content/ is, by its path alone. */
export type ContentFile =
	| { kind: 'course' }
	| { kind: 'glossary' }
	/** Words that the spelling of the prose may use. */
	| { kind: 'words' }
	| { kind: 'module'; module: string }
	| { kind: 'note'; id: string; module: string; lane: Lane; language?: string }
	| { kind: 'picture'; module: string }
	| { kind: 'ignored' }
	| {
			kind: 'unexpected';
			id: 'file-name' | 'file-place' | 'file-type';
			message: string;
			fix: string;
	  };

/**
 * Tells what a content file is (design: "Content contract").
 *
 * @param path relative to the content folder, with forward slashes: `docker/why-docker.mdx`.
 */
export function classifyContentFile(path: string): ContentFile {
	const steps = path.split('/');
	if (steps.some((step) => step.startsWith('.'))) return { kind: 'ignored' };
	if (leftBehind.test(steps.at(-1) ?? '')) return { kind: 'ignored' };
	if (path === 'course.yaml') return { kind: 'course' };
	if (path === 'glossary.yaml') return { kind: 'glossary' };
	if (path === 'words.txt') return { kind: 'words' };

	const name = steps.at(-1) ?? '';
	const stem = name.replace(/\.[^.]*$/, '');
	const extension = name.slice(stem.length + 1);
	const misnamed = [...steps.slice(0, -1), stem].find((step) => !slugPattern.test(step));
	if (misnamed !== undefined) return misnamedStep(misnamed, steps, stem, extension);

	const [module = '', ...rest] = steps;
	if (rest.length === 0) return misplaced(path, 'Move it into the folder of its module.');
	if (rest.length === 1 && name === 'module.yaml') return { kind: 'module', module };
	if (extension === 'md' || extension === 'mdx') {
		if (rest.length === 1)
			return { kind: 'note', id: `${module}/${stem}`, module, lane: extension };
		const language = rest[0] ?? '';
		if (rest.length === 2 && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language)) {
			return { kind: 'note', id: `${module}/${stem}`, module, lane: extension, language };
		}
		return misplaced(path, 'Notes stand directly in the folder of their module.');
	}
	if (isPictureType(extension)) {
		if (rest.length <= 2) return { kind: 'picture', module };
		return misplaced(path, 'Pictures lie beside their note.');
	}
	return {
		kind: 'unexpected',
		id: 'file-type',
		message: `Unexpected file type ${extension === '' ? 'without an ending' : `.${extension}`}, expected a note (.md, .mdx), a picture (${pictureTypes.map((type) => `.${type}`).join(', ')}) or module.yaml.`,
		fix: `Remove ${path} from content/, or save it as one of these.`,
	};
}

/** Whether a file extension, without its dot, is that of a picture notes may show. */
export function isPictureType(extension: string): boolean {
	return (pictureTypes as readonly string[]).includes(extension);
}

function misplaced(path: string, fix: string): ContentFile {
	return {
		kind: 'unexpected',
		id: 'file-place',
		message: `Unexpected place of ${path}, expected <module>/<note>.mdx, <module>/module.yaml, course.yaml, glossary.yaml or words.txt.`,
		fix,
	};
}

function misnamedStep(
	step: string,
	steps: readonly string[],
	stem: string,
	extension: string,
): ContentFile {
	const better =
		step
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '') || 'a-name';
	const name = step === stem && steps.at(-1) !== step ? `${better}.${extension}` : better;
	return {
		kind: 'unexpected',
		id: 'file-name',
		message: `Unexpected name ${step}, expected lower-case letters, digits and hyphens.`,
		fix: `Rename it to ${name}.`,
	};
}
