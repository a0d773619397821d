/** A page of the navigation. */
export type CurrentPage = 'map' | 'plan' | 'review' | 'commands' | 'glossary' | 'progress';
