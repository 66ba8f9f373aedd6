package org.tenday.importer.internal.office;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of Office files. */
public enum OfficeFormat {

	/** Presentations, templates and shows of PowerPoint. */
	POWERPOINT("PowerPoint presentation", "PowerPoint", ".pptx", "PowerPoint Document", "presentationml", "vnd.ms-powerpoint."),
	/** Documents and templates of Word. */
	WORD("Word document", "Word", ".docx", "WordDocument", "wordprocessingml", "vnd.ms-word."),
	/** Workbooks and templates of Excel. */
	EXCEL("Excel workbook", "Excel", ".xlsx", "Workbook", "spreadsheetml", "vnd.ms-excel.");

	private final String title;
	private final String program;
	private final String ending;
	private final String oldStream;
	private final List<String> types;

	OfficeFormat(String title, String program, String ending, String oldStream, String... types) {
		this.title = title;
		this.program = program;
		this.ending = ending;
		this.oldStream = oldStream;
		this.types = List.of(types);
	}

	/** What such a file is called, without an article: "Word document". */
	public String title() {
		return title;
	}

	/** With its article: "a Word document", "an Excel workbook". */
	String titleWithArticle() {
		return (this == EXCEL ? "an " : "a ") + title;
	}

	/** What makes such files. */
	public String program() {
		return program;
	}

	/** How the names of such files end, with the dot. */
	public String ending() {
		return ending;
	}

	/** What holds the content in files of the old, binary format. */
	String oldStream() {
		return oldStream;
	}

	/** The format whose main part has a content type. */
	static Optional<OfficeFormat> ofContentType(String type) {
		return Arrays.stream(values()).filter(format -> format.types.stream().anyMatch(type::contains)).findFirst();
	}
}
