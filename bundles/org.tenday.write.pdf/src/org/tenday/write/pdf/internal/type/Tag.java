package org.tenday.write.pdf.internal.type;

import java.util.Objects;

/**
 * A node of the document's structure, as assistive software reads it. Nodes are told apart by identity; the file's structure tree is made from them
 * while pages are painted, in the order of reading.
 */
public final class Tag {

	/** Roles that Tenday uses, by their names in ISO 32000-1. */
	public enum Role {
		DOCUMENT("Document"), SECT("Sect"), DIV("Div"), BLOCK_QUOTE("BlockQuote"), H1("H1"), H2("H2"), H3("H3"), H4("H4"), H5("H5"),
		H6("H6"),
		P("P"), L("L"), LI("LI"), LBL("Lbl"), LBODY("LBody"), TABLE("Table"), THEAD("THead"), TBODY("TBody"), TR("TR"), TH("TH"), TD("TD"),
		CAPTION("Caption"), FIGURE("Figure"), CODE("Code"), LINK("Link"), NOTE("Note"), REFERENCE("Reference"), TOC("TOC"), TOCI("TOCI"),
		SPAN("Span");

		private final String code;

		Role(String code) {
			this.code = code;
		}

		public String code() {
			return code;
		}
	}

	/** Attributes that some roles need. */
	public enum Attribute {
		NONE, SCOPE_COLUMN, SCOPE_ROW, SCOPE_BOTH, LIST_DISC, LIST_DECIMAL, LIST_NONE
	}

	private final Tag parent;
	private final Role role;
	private final Attribute attribute;
	private final String alt;

	private Tag(Tag parent, Role role, Attribute attribute, String alt) {
		this.parent = parent;
		this.role = Objects.requireNonNull(role, "role");
		this.attribute = attribute;
		this.alt = alt;
	}

	/** The root of a document. */
	public static Tag document() {
		return new Tag(null, Role.DOCUMENT, Attribute.NONE, "");
	}

	/** A node below this one, after all that are there once it is painted. */
	public Tag child(Role childRole) {
		return new Tag(this, childRole, Attribute.NONE, "");
	}

	public Tag child(Role childRole, Attribute childAttribute) {
		return new Tag(this, childRole, childAttribute, "");
	}

	/** A picture with its alternative text. */
	public Tag figure(String figureAlt) {
		return new Tag(this, Role.FIGURE, Attribute.NONE, figureAlt);
	}

	/** Null for the root. */
	public Tag parent() {
		return parent;
	}

	public Role role() {
		return role;
	}

	public Attribute attribute() {
		return attribute;
	}

	/** Alternative text; empty where the role has none. */
	public String alt() {
		return alt;
	}
}
