import { fileJudges } from './files/judged-as-file.ts';
import type { Judge } from './judge.ts';
import type { Toolbox } from './load-tool.ts';
import { toolJudge } from './tool-judge.ts';

/** Everything that blocks of code are held against, tools first, where it has a version or a day. */
export async function listJudges(toolbox: Toolbox): Promise<Judge[]> {
	const tools = await Promise.all(toolbox.versioned.map((name) => toolbox.find([name])));
	return [
		...tools.flatMap((tool) => {
			if (!tool) return [];
			return [tool, ...(tool.parts ?? [])].flatMap((part) => toolJudge(part, tool) ?? []);
		}),
		...Object.values(fileJudges).filter(({ read }) => read !== undefined),
	];
}
