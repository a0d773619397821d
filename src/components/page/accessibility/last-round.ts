/**
 * The last round of axe over every page, as docs/quality.md has it; a test holds the two together.
 * Whoever runs `npm run test:deep` writes its figures into both.
 */
export const lastRound = { date: '2026-11-22', pages: 43 };
