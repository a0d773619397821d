// For pages that fetch the element late. What is fetched so cannot lie in a file shared with others,
// unless the bundler adds one more file to it.
import './element.ts';
