/**
 * The skill area of health economics: what something costs, what it is worth, and how sure one can be. Each block type is a record and a
 * type that prints and checks it.
 */
package org.example.healtheconomics;
