// What every page does by script.
import './keys/opener.ts';
import './progress/show-study.ts';
import './search/opener.ts';
import './theme/element.ts';
