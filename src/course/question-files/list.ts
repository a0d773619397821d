import { anki } from './anki.ts';
import { gift } from './gift.ts';
import { json } from './json.ts';
import type { QuestionFile } from './question-file.ts';

/** The files that the review page offers. A further format is a file beside these, and named here. */
export const questionFiles: readonly QuestionFile[] = [anki, gift, json];
