/** Calendar files (iCalendar, RFC 5545), which every calendar program takes. */
package org.tenday.write.ics;
