/**
 * For pages that draw what is out of sight later: run before the first paint, it tells their styles
 * that the address asks for a part of the page. What stands around that would jump as it gets its true
 * height, so all is drawn at once then.
 */
export const partAsked = "location.hash&&(document.documentElement.dataset.part='')";
