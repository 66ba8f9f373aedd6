/** Finds words through a whole programme and replaces them. Nothing here knows of windows. */
package org.tenday.authoring.find;
