import type { Snippet } from '../snippet.ts';
import { fileKindOf } from './kind.ts';
import sources from './tables/sources.json' with { type: 'json' };

/** What a block that shows a file is judged against; what has no versions, with the day it was read. */
export function judgedAsFile(
	snippet: Snippet,
): { what: string; version?: string | undefined } | undefined {
	switch (fileKindOf(snippet)) {
		case 'cloudformation':
			return { what: 'CloudFormation resource types', version: sources.cloudformation.read };
		case 'compose':
			return { what: 'Compose Specification', version: sources.compose.read };
		case 'dockerfile':
			return { what: 'Dockerfile syntax' };
		case 'json':
			return { what: 'JSON syntax' };
		case 'kubernetes':
			return { what: 'Kubernetes API', version: sources.kubernetes.version };
		case 'policy':
			return { what: 'IAM policy elements and actions', version: sources.iam.read };
		case 'stack':
			return { what: 'docker stack deploy', version: '3.13' };
		case 'task-definition':
			return { what: 'Amazon ECS API', version: sources['task-definition'].read };
		case 'workflow':
			return { what: 'GitHub Actions workflow syntax', version: sources.workflow.read };
		case 'yaml':
			return { what: 'YAML syntax', version: '1.2' };
		default:
			return undefined;
	}
}
