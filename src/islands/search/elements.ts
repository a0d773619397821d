import { SearchDialog } from './dialog/element.ts';

customElements.define('search-dialog', SearchDialog);
