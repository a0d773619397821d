import font from '../fonts/heading-more.woff2?url';

/** The letters in `heading-more.woff2`: src/fonts/README.md says how the file was made. */
const letters = 'U+A1-B6,U+B8-D6,U+D8-FF,U+131,U+152-153,U+201A,U+201E,U+2039,U+203A,U+20AC';

/** The rest of the heading face, for courses in a language that needs more letters than English. */
export const moreLetters = `@font-face{font-family:Line;src:url(${font}) format("woff2");font-weight:600;font-display:swap;unicode-range:${letters}}`;
