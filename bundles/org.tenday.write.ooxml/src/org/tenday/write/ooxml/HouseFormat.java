package org.tenday.write.ooxml;

import java.util.Set;

/** The formats whose looks a file of the user's own may give. */
public enum HouseFormat {

	/** Documents and templates of Word. */
	WORD("Word", ".docx or .dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
			Set.of("styles", "numbering", "theme", "fontTable", "header", "footer")),
	/** Presentations and templates of PowerPoint. */
	POWERPOINT("PowerPoint", ".pptx or .potx", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
			"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
			Set.of("slideMaster", "theme", "tableStyles", "notesMaster", "font"));

	private final String program;
	private final String endings;
	private final String file;
	private final String template;
	private final Set<String> looks;

	HouseFormat(String program, String endings, String file, String template, Set<String> looks) {
		this.program = program;
		this.endings = endings;
		this.file = file;
		this.template = template;
		this.looks = looks;
	}

	/** What makes such files. */
	public String program() {
		return program;
	}

	/** How the names of such files end, for messages. */
	String endings() {
		return endings;
	}

	/** The content type of the main part of what is written. */
	String file() {
		return file;
	}

	/** The content type of the main part of a template. */
	String template() {
		return template;
	}

	/** Whether what the main part refers to in this way makes how the file looks, and not what it says. */
	boolean isLook(String relation) {
		return looks.contains(relation);
	}
}
