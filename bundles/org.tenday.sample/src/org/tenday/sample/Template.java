package org.tenday.sample;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Programme;
import org.tenday.store.StoreException;

/**
 * Something that a new programme can begin as.
 *
 * @param id          as on the command line
 * @param name        as in the wizard
 * @param description one sentence for the wizard
 * @param takesTitle  whether a title can be chosen
 * @param maker       makes the folder
 * @param shaper      makes it with other days than its own; empty where its days are as they are
 */
public record Template(String id, String name, String description, boolean takesTitle, Maker maker, Optional<Shaper> shaper) {

	/** Makes a programme folder. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * @param folder where there is nothing yet, or an empty folder
		 * @param title  what the programme is to be called; where it is empty, or the template takes no title, it has the template's own
		 * @throws StoreException where the folder cannot be made; nothing is left half made
		 */
		void make(Path folder, Optional<String> title) throws StoreException;
	}

	/**
	 * A template whose days can be chosen.
	 *
	 * @param usual what its days are where nobody chooses
	 * @param maker makes the programme; a pure function
	 */
	public record Shaper(DayPlan usual, ShapeMaker maker) {
	}

	/** Makes a programme of a title and days. */
	@FunctionalInterface
	public interface ShapeMaker {

		Programme make(String title, DayPlan days);
	}

	/** A template whose days are as they are. */
	public Template(String id, String name, String description, boolean takesTitle, Maker maker) {
		this(id, name, description, takesTitle, maker, Optional.empty());
	}

	public Template {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(maker, "maker");
		Objects.requireNonNull(shaper, "shaper");
	}
}
