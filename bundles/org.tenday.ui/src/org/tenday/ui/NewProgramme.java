package org.tenday.ui;

import java.nio.file.Path;
import java.util.Objects;

import org.tenday.sample.Template;

/**
 * A programme that is to be made.
 *
 * @param title    never blank
 * @param folder   in which the programme's own folder is made
 * @param template what it begins as
 */
public record NewProgramme(String title, Path folder, Template template) {

	public NewProgramme {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A programme needs a title: type one.");
		}
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(template, "template");
	}
}
