/**
 * YAML as Tenday uses it: a file read into {@link org.tenday.store.internal.yaml.Source} nodes that know where they stand, a value as a
 * {@link org.tenday.store.internal.yaml.Tree}, and the editing of a file's text so that it holds a changed value and keeps the
 * rest of its bytes.
 */
package org.tenday.store.internal.yaml;
