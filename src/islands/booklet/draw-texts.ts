import { draw, whileIdle } from '../while-idle.ts';

// A chapter is as long as a note.
whileIdle(document.querySelectorAll<HTMLElement>('.chapter > .prose, .answers-of'), 1, draw);
