import type { Rule } from './rule.ts';
import { alternativeText } from './rules/alternative-text.ts';
import { asRead } from './rules/as-read.ts';
import { cloudformation } from './rules/cloudformation.ts';
import { codeCharacters } from './rules/code-characters.ts';
import { components } from './rules/components.ts';
import { composeFiles } from './rules/compose-files.ts';
import { dataFiles } from './rules/data-files.ts';
import { dates } from './rules/dates.ts';
import { diagrams } from './rules/diagrams.ts';
import { dockerfiles } from './rules/dockerfiles.ts';
import { drawings } from './rules/drawings.ts';
import { fences } from './rules/fences.ts';
import { fileNames } from './rules/file-names.ts';
import { glossary } from './rules/glossary.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { kubernetesManifests } from './rules/kubernetes-manifests.ts';
import { linkTexts } from './rules/link-texts.ts';
import { links } from './rules/links.ts';
import { modules } from './rules/modules.ts';
import { notes } from './rules/notes.ts';
import { optOuts } from './rules/opt-outs.ts';
import { pictures } from './rules/pictures.ts';
import { policies } from './rules/policies.ts';
import { placesToFillIn } from './rules/places-to-fill-in.ts';
import { prerequisites } from './rules/prerequisites.ts';
import { secrets } from './rules/secrets.ts';
import { sessions } from './rules/sessions.ts';
import { shell } from './rules/shell.ts';
import { stackFiles } from './rules/stack-files.ts';
import { taskDefinitions } from './rules/task-definitions.ts';
import { translations } from './rules/translations.ts';
import { vocabulary } from './rules/vocabulary.ts';
import { words } from './rules/words.ts';
import { workflows } from './rules/workflows.ts';

/**
 * Rules about what code blocks say, which a block may opt out of or be meant to break. They read it
 * with the functions of `src/notes/snippets/`, which the site uses, too.
 */
export const snippetRules: readonly Rule[] = [
	sessions,
	shell,
	dataFiles,
	dockerfiles,
	composeFiles,
	stackFiles,
	kubernetesManifests,
	cloudformation,
	taskDefinitions,
	policies,
	workflows,
	images,
];

/** Every other rule of the content check. */
export const noteRules: readonly Rule[] = [
	asRead,
	fileNames,
	modules,
	notes,
	translations,
	vocabulary,
	dates,
	prerequisites,
	glossary,
	linkTexts,
	links,
	pictures,
	drawings,
	alternativeText,
	headings,
	components,
	fences,
	codeCharacters,
	diagrams,
	placesToFillIn,
	words,
	optOuts,
	secrets,
];

/** Every id that a finding can have: of the folder itself, of the rules, of the commands beside. */
export const knownIds: readonly string[] = [
	'content-missing',
	...[...noteRules, ...snippetRules].flatMap(({ ids }) => ids),
	...['link-dead', 'link-moved', 'link-unsure'],
	'spelling',
].sort();
