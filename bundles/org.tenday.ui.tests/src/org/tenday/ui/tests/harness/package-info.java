/**
 * A small harness for tests in the real workbench: find a control by its stable id, act on it with the events that a user's hand would send,
 * read it, wait for a condition. Tests run on a thread of their own, so that jobs and the window go on while they wait; everything here may
 * be called from that thread.
 */
package org.tenday.ui.tests.harness;
