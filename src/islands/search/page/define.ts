// What page and dialog share is one file, so that both are fetched in one go.
import '../elements.ts';
import { SearchPage } from './element.ts';

customElements.define('search-page', SearchPage);
