package org.tenday.cli.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.tenday.check.Severity;
import org.tenday.publish.internal.JsonText;

/** The forms in which findings are told. */
enum Report {

	/** A line each, for people. */
	TEXT {
		@Override
		String of(List<Found> findings, Map<String, String> help) {
			return findings.stream().map(found -> "%s:%s %s: %s [%s]%n".formatted(found.file(), found.line() == 0 ? "" : found.line() + ":",
					word(found.severity()), found.message(), found.rule())).collect(Collectors.joining());
		}
	},

	/** For other programs. */
	JSON {
		@Override
		String of(List<Found> findings, Map<String, String> help) {
			return JsonText.of(Map.of("findings", findings.stream().map(Report::fields).toList()));
		}
	},

	/** SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. */
	SARIF {
		@Override
		String of(List<Found> findings, Map<String, String> help) {
			List<Map<String, Object>> rules = help.entrySet().stream()
					.map(rule -> ordered("id", rule.getKey(), "fullDescription", Map.of("text", rule.getValue()))).toList();
			Map<String, Object> driver = ordered("name", "Tenday", "rules", rules);
			Map<String, Object> run = ordered("tool", Map.of("driver", driver), "results", findings.stream().map(Report::result).toList());
			return JsonText.of(ordered("$schema",
					"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", "version",
					"2.1.0", "runs", List.of(run)));
		}
	};

	/**
	 * The whole report.
	 *
	 * @param help what each rule looks for, by the rule's id
	 */
	abstract String of(List<Found> findings, Map<String, String> help);

	static String word(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, Object> fields(Found found) {
		return ordered("rule", found.rule(), "severity", word(found.severity()), "file", found.file(), "line", found.line(), "path",
				found.path(),
				"message", found.message(), "mends", found.mends());
	}

	private static Map<String, Object> result(Found found) {
		String level = found.severity() == Severity.INFO ? "note" : word(found.severity());
		Map<String, Object> place = ordered("artifactLocation", Map.of("uri", address(found.file())), "region",
				Map.of("startLine", Math.max(1, found.line())));
		return ordered("ruleId", found.rule(), "level", level, "message", Map.of("text", found.message()), "locations",
				List.of(Map.of("physicalLocation", place)));
	}

	/** A path as an address: SARIF takes no spaces, and no letters beyond ASCII. */
	private static String address(String file) {
		try {
			return new URI(null, null, "/" + file, null).toASCIIString().substring(1);
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(file, e);
		}
	}

	private static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			map.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return map;
	}
}
