package org.tenday.model.content;

/** What a sheet is there for. */
public enum Use {

	/** To be looked things up in. */
	REFERENCE,

	/** Filled in, to be learnt from. */
	WORKED_EXAMPLE,

	/** Learners fill it in; what stands in it is the model answer, which only trainers get. */
	EXERCISE,

	/** Empty, to be taken home and filled in. */
	TEMPLATE
}
