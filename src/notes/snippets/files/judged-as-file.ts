import type { Judge } from '../judge.ts';
import type { Snippet } from '../snippet.ts';
import { fileKindOf, type FileKind } from './kind.ts';
import sources from './tables/sources.json' with { type: 'json' };

/** What files of each kind are judged against. Where nobody counts versions, the day has to do. */
export const fileJudges: Readonly<Record<FileKind, Judge>> = {
	kubernetes: {
		what: 'Kubernetes API',
		version: sources.kubernetes.version,
		read: sources.kubernetes.read,
	},
	compose: { what: 'Compose Specification', read: sources.compose.read },
	stack: { what: 'Docker stack', version: '3.13', read: sources.compose.read },
	cloudformation: { what: 'CloudFormation', read: sources.cloudformation.read },
	policy: { what: 'IAM', read: sources.iam.read },
	'task-definition': { what: 'Amazon ECS API', read: sources['task-definition'].read },
	workflow: { what: 'GitHub Actions', read: sources.workflow.read },
	dockerfile: { what: 'Dockerfile' },
	yaml: { what: 'YAML', version: '1.2' },
	json: { what: 'JSON' },
};

/** What a block that shows a file is judged against; nothing for one that shows none. */
export function judgedAsFile(snippet: Snippet): Judge | undefined {
	const kind = fileKindOf(snippet);
	return kind && fileJudges[kind];
}
