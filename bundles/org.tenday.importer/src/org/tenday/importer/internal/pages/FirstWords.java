package org.tenday.importer.internal.pages;

import java.util.stream.Stream;

import org.tenday.importer.internal.markup.Markup;
import org.tenday.model.Block;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** What a block was called in its page: its title, or the words that it begins with. */
final class FirstWords {

	private static final int LONGEST = 80;

	private FirstWords() {
	}

	static String of(Block block) {
		String text = switch (block.content()) {
		case Prose prose -> prose.text();
		case Slide slide -> slide.text();
		case Callout callout -> callout.text();
		case Exercise exercise -> exercise.task();
		case Discussion discussion -> discussion.prompt();
		case TrainerNote note -> note.text();
		case Checklist list -> list.introduction() + "\n" + String.join("\n", list.items());
		default -> "";
		};
		String words = Stream
				.concat(Stream.of(block.title()),
						text.lines().map(line -> Markup.words(line.replaceFirst("^[\\s>*+-]+", "").replaceAll("\\{[^}]*}", ""))))
				.filter(line -> !line.isBlank()).findFirst().orElse(block.type().value());
		return words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
	}
}
