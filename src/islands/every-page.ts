// What every page does by script.
import './search/opener.ts';
import './theme/element.ts';
