/** The command line: one class a command, and what they have in common. */
package org.tenday.cli.internal;
