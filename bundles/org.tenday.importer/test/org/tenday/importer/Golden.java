package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.tenday.model.Block;
import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Slot;

/**
 * What came of an import as a text that people can read, compared with the one that somebody read and found right. Where the environment says
 * TENDAY_GOLDEN=write, the texts are written anew, to be read again before they are kept.
 */
final class Golden {

	private Golden() {
	}

	static void check(Path expected, Imported imported) throws IOException {
		String text = text(imported);
		if ("write".equals(System.getenv("TENDAY_GOLDEN"))) {
			Files.writeString(expected, text);
		}
		assertEquals(Files.readString(expected).replace("\r\n", "\n"), text, expected.toString());
	}

	static String text(Imported imported) {
		StringBuilder text = new StringBuilder();
		Programme programme = imported.programme();
		text.append("PROGRAMME ").append(programme.id()).append('\n');
		fields(programme.about(), "  ", text);
		for (Module module : programme.modules()) {
			text.append("\nMODULE ").append(module.id()).append(": ").append(module.title()).append('\n');
			text.append(module.aim().isEmpty() ? "" : "  aim: " + module.aim() + "\n");
			for (Objective objective : module.objectives()) {
				text.append("  objective ").append(objective.id()).append(": ").append(objective.text()).append('\n');
			}
			module.sessions().forEach(session -> session(session, text));
		}
		programme.timetables().forEach(timetable -> {
			text.append("\nTIMETABLE ").append(timetable.id()).append(": ").append(timetable.title())
					.append(timetable.starts().map(date -> " from " + date).orElse("")).append('\n');
			timetable.days().forEach(day -> text.append(day(day)));
		});
		list("GLOSSARY", programme.glossary(), text);
		list("PEOPLE", programme.people(), text);
		list("REFERENCES", programme.references(), text);
		list("MEDIA", programme.media(), text);
		list("FOUND", imported.found().stream().map(found -> found.origin() + " \"" + found.what() + "\" -> " + found.becomes()).toList(),
				text);
		list("REPORT", imported.report(), text);
		return text.toString();
	}

	private static void session(Session session, StringBuilder text) {
		text.append("\n  SESSION ").append(session.id()).append(": ").append(session.title()).append(" (").append(session.minutes())
				.append(" min, ").append(session.type()).append(", ").append(session.priority()).append(")\n");
		text.append(session.summary().isEmpty() ? "" : "    summary: " + session.summary() + "\n");
		text.append(session.objectives().isEmpty() ? "" : "    serves: " + session.objectives() + "\n");
		text.append(session.materials().isEmpty() ? "" : "    materials: " + session.materials() + "\n");
		for (Block block : session.blocks()) {
			text.append("    BLOCK ").append(block.id()).append(": ").append(block.title()).append(' ').append(block.audience().places())
					.append('\n');
			fields(block.content(), "      ", text);
		}
	}

	private static String day(Day day) {
		return "  day " + day.title() + " " + day.start() + "-" + day.end() + (day.restDays() > 0 ? " after " + day.restDays() : "") + ": "
				+ day.slots().stream().map(slot -> switch (slot) {
				case Slot.OfSession session -> session.session().value();
				case Slot.Break pause -> "[" + pause.title() + " " + pause.minutes() + "]";
				}).collect(Collectors.joining(", ")) + "\n";
	}

	private static void list(String title, List<?> values, StringBuilder text) {
		if (!values.isEmpty()) {
			text.append('\n').append(title).append('\n');
			values.forEach(value -> text.append("  ").append(value).append('\n'));
		}
	}

	private static void fields(Object value, String indent, StringBuilder text) {
		for (RecordComponent component : value.getClass().getRecordComponents()) {
			Object field;
			try {
				field = component.getAccessor().invoke(value);
			} catch (ReflectiveOperationException e) {
				throw new AssertionError(e);
			}
			String words = field instanceof List<?> list
					? list.stream().map(each -> "- " + each).collect(Collectors.joining("\n"))
					: String.valueOf(field);
			if (!words.isEmpty() && !words.equals("0")) {
				text.append(indent).append(component.getName()).append(':')
						.append(words.contains("\n") || field instanceof List
								? "\n" + words.indent(indent.length() + 2)
								: " " + words + "\n");
			}
		}
	}
}
