package org.tenday.publish.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.model.Module;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.publish.EditionOf;
import org.tenday.publish.Extent;
import org.tenday.publish.Publication;
import org.tenday.publish.Setting;
import org.tenday.skill.BlockPrinter;
import org.tenday.skill.Composition;
import org.tenday.skill.Words;

/**
 * What the parts of one publication are composed with: what readers may see, what is printed of it, how, and in which words.
 *
 * @param edition     what readers may see
 * @param setting     what is printed, and how
 * @param modules     those that are printed, each with those of its sessions that are
 * @param composition turns texts into elements
 * @param printer     prints blocks
 * @param words       fixed words
 * @param times       when sessions take place
 */
public record Desk(EditionOf edition, Setting setting, List<Module> modules, Composition composition, BlockPrinter printer, Words words,
		Times times) {

	/** Sets the desk for one publication. */
	public static Desk of(EditionOf edition, Setting setting) {
		return of(edition, setting, setting.modules(edition.programme()));
	}

	/** Sets the desk for one publication that prints some modules, with some of their sessions. */
	public static Desk of(EditionOf edition, Setting setting, List<Module> modules) {
		Programme programme = edition.programme();
		Composition composition = new Composition(programme, modules, setting.pictures(), setting.theme().colours(),
				setting.companions().handbookPages());
		return new Desk(edition, setting, modules, composition, new BlockPrinter(setting.areas(), composition),
				Words.beside(Publication.class, programme.about().language()), Times.of(programme, setting.timetable()));
	}

	public Programme programme() {
		return edition.programme();
	}

	/** What the files say of themselves. */
	public Info info(String subject) {
		String authors = programme().people().stream().map(Person::name).collect(Collectors.joining(", "));
		return new Info(title(), subject, authors, programme().about().language(), setting.stamp().text(words), setting.stamp().created());
	}

	/** The programme's title, with the day or module where only that is printed. */
	public String title() {
		return extentTitle().map(part -> programme().about().title() + " \u2013 " + part).orElse(programme().about().title());
	}

	/** The day or module that is printed; empty for all. */
	public Optional<String> extentTitle() {
		return switch (setting.extent()) {
		case Extent.Whole whole -> Optional.empty();
		case Extent.OfDay(int number) -> setting.timetable().map(timetable -> dayTitle(number, timetable.days().get(number - 1).title()));
		case Extent.OfModule(var id) -> programme().module(id).map(Module::title);
		};
	}

	/** "Day 3: Curating a data set". */
	public String dayTitle(int number, String title) {
		String day = String.valueOf(number);
		return title.isBlank() ? words.get("day", day) : words.get("day.titled", day, title);
	}

	/** The words that writers need. */
	public FixedWords fixedWords() {
		return new FixedWords(words.get("page"), words.get("figure"), words.get("table"), words.get("continued"), words.get("source"),
				words.get("contents"), words.get("skip"), words.get("notes"), words.get("back"));
	}

	/** The word for one of a model's choices, such as a session's grouping. */
	public String choice(String group, Enum<?> choice) {
		return words.choice(group, choice);
	}
}
