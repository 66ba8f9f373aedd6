package org.tenday.importer.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.importer.internal.markup.Line;
import org.tenday.importer.internal.markup.Report;

/**
 * Writes the head of a page in TOML as YAML. The values of the one are nearly those of the other: quoted texts, numbers and lists are
 * written alike, so that only keys, tables and texts over several lines are to be changed.
 */
final class TomlHead {

	private static final Pattern KEY = Pattern.compile("\\s*\"?([\\w.-]+)\"?\\s*=\\s*(.*)");
	private static final Pattern TABLE = Pattern.compile("\\s*\\[\\s*([\\w.-]+)\\s*]\\s*(#.*)?");
	private static final Pattern TABLES = Pattern.compile("\\s*\\[\\[\\s*([\\w.-]+)\\s*]]\\s*(#.*)?");
	private static final Pattern PLAIN = Pattern.compile("[^\\[{\"'#][^#]*");
	private static final String LONG = "\"\"\"";

	private final Report report;
	private final List<Line> yaml = new ArrayList<>();
	private String indent = "";
	private String first = "";
	private String list = "";

	TomlHead(Report report) {
		this.report = report;
	}

	List<Line> yaml(List<Line> toml) {
		for (int i = 0; i < toml.size(); i++) {
			Line line = toml.get(i);
			Matcher tables = TABLES.matcher(line.text());
			Matcher table = TABLE.matcher(line.text());
			Matcher key = KEY.matcher(line.text());
			if (tables.matches()) {
				item(line, tables.group(1));
			} else if (table.matches()) {
				yaml.add(line.withText(table.group(1) + ":"));
				indent = "  ";
				first = "";
				list = "";
			} else if (key.matches()) {
				i = value(toml, i, key.group(1), key.group(2).strip());
			} else if (!line.isBlank() && !line.text().strip().startsWith("#")) {
				report.add(line, "This line of the page's head is left out: %s".formatted(line.text().strip()));
			}
		}
		return yaml;
	}

	/** One of a list of tables. */
	private void item(Line line, String name) {
		if (!name.equals(list)) {
			yaml.add(line.withText(name + ":"));
		}
		list = name;
		first = "  - ";
		indent = "    ";
	}

	/** Gives the line on which the value ends. */
	private int value(List<Line> toml, int at, String key, String begun) {
		StringBuilder value = new StringBuilder(begun);
		int end = at;
		if (begun.startsWith(LONG)) {
			while (value.indexOf(LONG, LONG.length()) < 0 && end + 1 < toml.size()) {
				end++;
				value.append("\\n").append(toml.get(end).text());
			}
			String text = value.substring(LONG.length()).replaceFirst("\"{3}\\s*(#.*)?$", "").replaceFirst("^\\\\n", "");
			value = new StringBuilder("\"" + text.replaceAll("(?<!\\\\)\"", "\\\\\"") + "\"");
		} else {
			while (begun.startsWith("[") && open(value) && end + 1 < toml.size()) {
				end++;
				value.append(' ').append(toml.get(end).text().strip());
			}
		}
		String text = value.toString();
		if (text.startsWith("{")) {
			text = text.replaceAll("([\\w-]+)\\s*=\\s*", "$1: ");
		} else if (PLAIN.matcher(text).matches() && !text.matches("true|false|[\\d_.+-]+")) {
			// Dates and the like are words here.
			text = "'" + text.replace("'", "''").strip() + "'";
		}
		yaml.add(toml.get(at).withText((first.isEmpty() ? indent : first) + key + ": " + text));
		first = "";
		return end;
	}

	private static boolean open(CharSequence value) {
		return value.chars().filter(sign -> sign == '[').count() > value.chars().filter(sign -> sign == ']').count();
	}
}
