package org.tenday.authoring.paste;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tenday.authoring.find.ContentTexts;
import org.tenday.model.Block;
import org.tenday.model.Media;
import org.tenday.model.Session;
import org.tenday.model.UnknownContent;

/** Which files of the media folder sessions and blocks show. */
final class MediaUse {

	/** The address of a link or picture in Markdown, as far as it is one of ours. */
	private static final Pattern ADDRESS = Pattern.compile("(?<=\\]\\()<?(media/[^)\\s>]+)");

	private MediaUse() {
	}

	/** The paths below the media folder, each once, in the order of the texts. */
	static Set<String> files(List<Session> sessions, List<Block> blocks) {
		Set<String> files = new LinkedHashSet<>();
		Function<String, String> note = file -> {
			files.add(file);
			return file;
		};
		sessions.forEach(session -> changed(session, note));
		blocks.forEach(block -> changed(block, note));
		return files;
	}

	/** The session with other files in the place of some. */
	static Session renamed(Session session, Map<String, String> names) {
		return names.isEmpty() ? session : changed(session, file -> names.getOrDefault(file, file));
	}

	/** The block with other files in the place of some. */
	static Block renamed(Block block, Map<String, String> names) {
		return names.isEmpty() ? block : changed(block, file -> names.getOrDefault(file, file));
	}

	private static Session changed(Session session, Function<String, String> change) {
		return session.withSummary(inMarkdown(session.summary(), change))
				.withBlocks(session.blocks().stream().map(block -> changed(block, change)).toList());
	}

	private static Block changed(Block block, Function<String, String> change) {
		return block.content() instanceof UnknownContent
				? block
				: block.withContent(ContentTexts.map(block.content(), "", ContentTexts.Paths.INCLUDED,
						(field, words, text) -> switch (words.kind()) {
						case MEDIA -> text.isEmpty() ? text : change.apply(text);
						case MARKDOWN -> inMarkdown(text, change);
						case LINE, CODE, TERM, REFERENCE -> text;
						}));
	}

	private static String inMarkdown(String text, Function<String, String> change) {
		return ADDRESS.matcher(text).replaceAll(match -> {
			String address = match.group(1);
			String file = Media.fileAt(address).orElseThrow();
			String other = change.apply(file);
			return Matcher.quoteReplacement(other.equals(file) ? match.group() : match.group().replace(address, "media/" + encoded(other)));
		});
	}

	private static String encoded(String file) {
		try {
			return new URI(null, null, file, null).getRawPath();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("“" + file + "” cannot be the name of a picture: choose a plainer one.", e);
		}
	}
}
