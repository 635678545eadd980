/** All functions in one file, for an Excel that runs functions without a page: there nothing can be loaded later. */
import './functions';
import './tables';
