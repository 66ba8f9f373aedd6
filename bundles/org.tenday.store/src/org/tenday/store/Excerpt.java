package org.tenday.store;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.tenday.model.Block;
import org.tenday.model.Media;
import org.tenday.model.Session;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.ExcerptCodec;
import org.tenday.store.internal.bind.ExcerptText;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlFile;
import org.tenday.store.internal.yaml.YamlReader;

/**
 * Sessions and blocks on their way from one place to another, as text in the way of the programme's files.
 *
 * @param sessions whole sessions with their blocks
 * @param blocks   blocks by themselves
 * @param media    what is known of the files that they show
 */
public record Excerpt(List<Session> sessions, List<Block> blocks, List<Media> media) {

	public Excerpt {
		sessions = List.copyOf(sessions);
		blocks = List.copyOf(blocks);
		media = List.copyOf(media);
	}

	/** The text, which {@link #read} reads again as an equal value. */
	public String text(ContentTypes types) {
		return new String(YamlFile.fresh(new ExcerptCodec(new Codecs(types), types).write(this)), StandardCharsets.UTF_8);
	}

	/**
	 * Reads what {@link #text} wrote, and also what somebody has copied out of a file: a whole module, a list of its sessions or of the blocks
	 * of one, or a single session or block, however far it was indented.
	 *
	 * @throws StoreException where the text is none of these, with the line
	 */
	public static Excerpt read(String text, ContentTypes types) throws StoreException {
		try {
			byte[] file = ExcerptText.toFile(text).getBytes(StandardCharsets.UTF_8);
			return new ExcerptCodec(new Codecs(types), types).read(YamlReader.read(file).root());
		} catch (Unreadable e) {
			throw new StoreException("This text is no session or block of a programme: " + e.getMessage(), e);
		}
	}
}
