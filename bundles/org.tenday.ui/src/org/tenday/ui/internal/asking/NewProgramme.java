package org.tenday.ui.internal.asking;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.tenday.sample.DayPlan;
import org.tenday.sample.Template;

/**
 * A programme that is to be made.
 *
 * @param title    never blank
 * @param folder   in which the programme's own folder is made
 * @param template what it begins as
 * @param days     when its days are; empty where the template's own are taken
 */
public record NewProgramme(String title, Path folder, Template template, Optional<DayPlan> days) {

	public NewProgramme {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A programme needs a title: type one.");
		}
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(template, "template");
		Objects.requireNonNull(days, "days");
	}
}
