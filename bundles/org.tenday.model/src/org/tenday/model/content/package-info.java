/** What the core's own block types hold: one record a type. Longer texts are Markdown. */
package org.tenday.model.content;
