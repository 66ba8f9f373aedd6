package org.tenday.app.internal.about;

/**
 * A part of the product that carries its own licence.
 *
 * @param name what it is called, for people
 * @param bundle its symbolic name
 * @param version without the build's date
 * @param licence an SPDX expression
 * @param text the text of the licence
 */
record Part(String name, String bundle, String version, String licence, String text) {
}
