/** The editor of a sensitivity analysis; for all other blocks of health economics the form that Tenday makes is enough. */
package org.example.healtheconomics.ui;
