/**
 * Where things stand: how slides are laid out and broken, how wide words are, how large pictures are. Shared by the writers, so that the same
 * slide looks the same in every format. All lengths are in points (1/72 inch) from the top left.
 */
package org.tenday.layout;
