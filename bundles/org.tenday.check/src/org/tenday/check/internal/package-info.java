/** How the installed rules are found. */
package org.tenday.check.internal;
