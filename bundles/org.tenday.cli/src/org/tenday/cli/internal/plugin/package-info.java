/** Begins the plug-in of a skill area: names made from what the developer typed, and the files that are written from templates. */
package org.tenday.cli.internal.plugin;
