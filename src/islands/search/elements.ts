import { SearchDialog } from './dialog/element.ts';
import { SearchPage } from './page/element.ts';

// One script for both: it is fetched when the search is first opened, and in one go.
customElements.define('search-dialog', SearchDialog);
customElements.define('search-page', SearchPage);
