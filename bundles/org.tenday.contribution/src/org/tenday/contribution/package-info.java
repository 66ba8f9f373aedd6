/** How all of Tenday's extension points are read: in one order, with one way to say what is wrong. For Tenday's own bundles; no API. */
package org.tenday.contribution;
