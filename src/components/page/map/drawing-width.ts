import { compact, wide } from '../../../course/line-map/drawing-size.ts';

/**
 * How wide a drawing is unless its stations need more room. Up to here it fits the page; a wider
 * one keeps its size and is scrolled.
 */
export const drawingWidth = { wide: wide.width, compact: compact.width };
