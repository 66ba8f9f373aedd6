/** For the tests of a skill area's plug-in, in an ordinary JVM: its blocks printed, checked, edited and saved without a workbench. */
package org.tenday.testkit;
