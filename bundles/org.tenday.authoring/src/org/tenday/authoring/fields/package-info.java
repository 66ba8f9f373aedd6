/** Single values of a programme that can be read and changed, so that a form can be bound to them. */
package org.tenday.authoring.fields;
