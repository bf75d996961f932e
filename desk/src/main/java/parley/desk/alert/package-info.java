/** What goes out by itself: alerts of saved questions, by webhook, by mail and as feeds. */
@NullMarked
package parley.desk.alert;

import org.jspecify.annotations.NullMarked;
