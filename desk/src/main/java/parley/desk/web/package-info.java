/** The desk in a browser: pages, an API, a calendar, all from one process over one archive. */
@NullMarked
package parley.desk.web;

import org.jspecify.annotations.NullMarked;
