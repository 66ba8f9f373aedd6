package org.tenday.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of the guide for developers of plug-ins tells its reader to do. Commands stand in listings marked {@code sh}; what the last of
 * them says, in a listing marked {@code text} directly after. Every other listing is a file, whose path stands by itself in the line above; or
 * a piece of one, where it is said there before what it is put.
 */
final class Guide {

	private static final Path PAGES = Repository.ROOT.resolve("bundles/org.tenday.help/pages/plug-ins");
	private static final Pattern LISTING = Pattern.compile("(?ms)^(?:`([^`\n]+)`(?:, before `([^`\n]+)`)?\n\n)?```(\\w+)\n(.*?)^```$");

	private Guide() {
	}

	/** Something that the reader does. */
	sealed interface Step {

		/**
		 * Types commands.
		 *
		 * @param says lines of what is said then; empty where that does not matter
		 */
		record Commands(String lines, List<String> says) implements Step {
		}

		/**
		 * Writes a file.
		 *
		 * @param path from the folder in which the reader began
		 */
		record Listing(Path path, String text) implements Step {
		}

		/**
		 * Puts a piece into a file.
		 *
		 * @param path   as above
		 * @param before what stands behind it: the last place in the file that reads so
		 */
		record Piece(Path path, String before, String text) implements Step {
		}
	}

	/** A page, from top to bottom. */
	static List<Step> steps(String page) throws IOException {
		List<Step> steps = new ArrayList<>();
		Matcher listings = LISTING.matcher(Files.readString(PAGES.resolve(page)));
		while (listings.find()) {
			String text = listings.group(4);
			if (listings.group(2) != null) {
				steps.add(new Step.Piece(Path.of(listings.group(1)), listings.group(2), text));
			} else if (listings.group(1) != null) {
				steps.add(new Step.Listing(Path.of(listings.group(1)), text));
			} else if (listings.group(3).equals("sh")) {
				steps.add(new Step.Commands(text, List.of()));
			} else if (listings.group(3).equals("text") && steps.getLast() instanceof Step.Commands before && before.says().isEmpty()) {
				steps.set(steps.size() - 1, new Step.Commands(before.lines(), text.lines().toList()));
			} else {
				throw new IllegalStateException("In %s nobody can tell what to do with the listing that begins: %s".formatted(page,
						text.lines().findFirst().orElse("")));
			}
		}
		return List.copyOf(steps);
	}
}
