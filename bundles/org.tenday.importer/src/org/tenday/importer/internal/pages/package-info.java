/** Makes programmes of Markdown: pages, and slides as Marp, Quarto and reveal.js have them. */
package org.tenday.importer.internal.pages;
