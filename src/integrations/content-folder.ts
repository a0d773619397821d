/** The folder of the content, from the project's root. */
export const contentFolder = 'content';
