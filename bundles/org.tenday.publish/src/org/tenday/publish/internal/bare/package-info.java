/**
 * Picture files without what they say besides the picture: where and with which camera it was taken, by whom, with which program. Learners
 * get the files, and what nobody sees on the page nobody would think of taking out. Pixels and shapes stay as they are, and so do colour
 * profiles and which way up the picture is.
 */
package org.tenday.publish.internal.bare;
