import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentName } from '../../notes/part.ts';
import Answer from './Answer.astro';
import Changed from './Changed.astro';
import Figure from './Figure.astro';
import Layers from './Layers.astro';
import Picture from './Picture.astro';
import Question from './Question.astro';
import Steps from './Steps.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import Term from './Term.astro';

/** What an author may write, and Picture, which every Markdown image becomes. */
export const noteComponents = {
	Answer,
	Changed,
	Figure,
	Layers,
	Picture,
	Question,
	Steps,
	Tab,
	Tabs,
	Term,
} satisfies Record<ComponentName, AstroComponentFactory>;
