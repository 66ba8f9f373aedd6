package org.tenday.importer.internal.tables;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a column can mean, with the words that people write above it, in English and German. */
enum Column {
	MODULE("workshop|module|course|unit|modul|kurs|baustein"),
	TITLE("title|name|module title|workshop title|training need|topic|titel|thema"),
	AIM("aim|aims|purpose|goal|description|overall aim|ziel|zweck"),
	OBJECTIVE("objectives?|learning objectives?|outcomes?|learning outcomes?|lernziele?"),
	SESSION("session|activity|part|session title|item|what|programme?|einheit|sitzung|programm|was"),
	MINUTES("minutes|mins?|duration|length|time needed|time|dauer|minuten|zeit"),
	DAY("day|day no|day number|tag"),
	DATE("date|datum"),
	START("start|start time|starts|from|begin|begins|time|beginn|von|uhrzeit|zeit"),
	END("end|end time|ends|to|until|finish|ende|bis"),
	WHO("trainers?|who|speakers?|lead|led by|facilitators?|presenters?|leitung|wer"),
	SUMMARY("summary|notes?|content|details|description|what happens|inhalt|beschreibung|notizen"),
	TERM("term|word|abbreviation|acronym|concept|begriff|wort|abkürzung"),
	DEFINITION("definition|meaning|explanation|description|stands for|bedeutung|erklärung"),
	CLINICAL("clinical|clinicians?|clinical use|for clinicians|klinisch"),
	ANALYST("analysts?|technical|for analysts|analytisch"),
	QUESTION("questions?|question text|questiontext|stem|frage|fragetext"),
	CORRECT("correct|correct answers?|right answers?|answers?|key|answer key|solution|model answer|richtig|richtige antworten?|lösung|antwort"),
	TIME("time limit|time|seconds|zeit|sekunden"),
	EXPLANATION("explanation|feedback|rationale|why|general feedback|generalfeedback|comment|erklärung|begründung");

	/** An option's number or letter, alone or after a word. */
	private static final Pattern ANSWER = Pattern.compile("(answer|option|choice|antwort|auswahl) ?([1-9]|[a-j])|[a-j]");

	/** No heading is longer. */
	private static final int LONGEST = 300;

	private final Pattern words;

	Column(String words) {
		this.words = Pattern.compile(words);
	}

	/** The name of the setting that maps it. */
	String setting() {
		return "column." + name().toLowerCase(Locale.ROOT);
	}

	String words() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isCalled(String header) {
		return header.length() <= LONGEST && words.matcher(plain(header)).matches();
	}

	static boolean isAnswer(String header) {
		return header.length() <= LONGEST && ANSWER.matcher(plain(header)).matches();
	}

	/** Those that a kind of table can have, in the order in which headers are given to them. */
	static List<Column> of(TableKind kind) {
		return switch (kind) {
		case MODULES -> List.of(MODULE, TITLE, AIM, OBJECTIVE, SESSION, MINUTES);
		case TIMETABLE -> List.of(MODULE, TITLE, SESSION, DAY, DATE, START, END, MINUTES, WHO, SUMMARY);
		case GLOSSARY -> List.of(TERM, DEFINITION, CLINICAL, ANALYST);
		case QUIZ -> List.of(QUESTION, CORRECT, TIME, EXPLANATION);
		};
	}

	/** A header without what explains it: "Time limit (sec) – 5, 10, 20" is "time limit". */
	static String plain(String header) {
		return header.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*[(\\[].*$|\\s+[-–—:].*$", "").replaceAll("[\\s_]+", " ")
				.replaceAll("^[\\W]+|[\\s:.*]+$", "");
	}
}
