package org.tenday.authoring.paste;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tenday.authoring.find.ContentTexts;
import org.tenday.model.Block;
import org.tenday.model.Field;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.UnknownContent;

/** Goes through what texts refer to by name: works, as in {@code [@key]}, and sessions, as in {@code [words](session:id)}. */
final class TextReferences {

	private static final Pattern CITATION = Pattern.compile("\\[(\\s*@[\\w:.#$%&+?<>~/;@\\s-]+)]");
	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(session:([a-z0-9-]{1,64})\\)");

	private final UnaryOperator<String> keys;
	private final Function<SessionId, Optional<SessionId>> sessions;

	/**
	 * @param keys     what a work is cited by instead
	 * @param sessions what a link leads to instead; empty where its words stay without a link
	 */
	TextReferences(UnaryOperator<String> keys, Function<SessionId, Optional<SessionId>> sessions) {
		this.keys = keys;
		this.sessions = sessions;
	}

	/** The module itself and what it holds. */
	Module changed(Module module) {
		return module.withTitle(inText(module.title())).withAim(inText(module.aim()))
				.withObjectives(module.objectives().stream().map(each -> new Objective(each.id(), inText(each.text()))).toList())
				.withSessions(module.sessions().stream().map(this::changed).toList());
	}

	private Session changed(Session session) {
		return session.withTitle(inText(session.title())).withSummary(inText(session.summary()))
				.withMaterials(session.materials().stream().map(this::inText).toList())
				.withBlocks(session.blocks().stream().map(this::changed).toList());
	}

	private Block changed(Block block) {
		Block titled = block.withTitle(inText(block.title()));
		return block.content() instanceof UnknownContent
				? titled
				: titled.withContent(
						ContentTexts.map(block.content(), "", ContentTexts.Paths.INCLUDED, (field, words, text) -> inField(words, text)));
	}

	private String inField(Field words, String text) {
		return switch (words.kind()) {
		case REFERENCE -> text.isEmpty() ? text : keys.apply(text);
		case MARKDOWN, LINE -> inText(text);
		case MEDIA, CODE, TERM -> text;
		};
	}

	private String inText(String text) {
		String cited = CITATION.matcher(text).replaceAll(match -> Matcher.quoteReplacement("[" + cited(match.group(1)) + "]"));
		return LINK.matcher(cited).replaceAll(match -> Matcher.quoteReplacement(sessions.apply(new SessionId(match.group(2)))
				.map(to -> "[%s](session:%s)".formatted(match.group(1), to)).orElse(match.group(1))));
	}

	/** Keys between semicolons, each with the blanks around it. */
	private String cited(String list) {
		return Arrays.stream(list.split(";", -1)).map(part -> {
			String key = part.strip();
			return key.startsWith("@") ? part.replace(key, "@" + keys.apply(key.substring(1))) : part;
		}).collect(Collectors.joining(";"));
	}
}
