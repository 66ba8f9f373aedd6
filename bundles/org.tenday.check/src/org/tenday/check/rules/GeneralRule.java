package org.tenday.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.tenday.check.Rule;
import org.tenday.check.Severity;

/** A rule with its id and severity; its help stands under its id in {@code rules.properties}. */
abstract class GeneralRule implements Rule {

	private final String id;
	private final Severity severity;

	GeneralRule(String id, Severity severity) {
		this.id = id;
		this.severity = severity;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final String help() {
		return resource("rules.properties").getProperty(id, "");
	}

	/** The contents of a properties file beside the rules. */
	static Properties resource(String name) {
		Properties properties = new Properties();
		try (InputStream in = GeneralRule.class.getResourceAsStream(name)) {
			if (in != null) {
				properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			}
			return properties;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
