package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Block;
import org.tenday.model.BlockTypeId;
import org.tenday.model.LearningType;
import org.tenday.model.Media;
import org.tenday.model.Session;
import org.tenday.store.ContentTypes;
import org.tenday.store.Excerpt;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** Sessions and blocks by themselves. What is written says which they are; what was copied out of a file is told by its keys. */
public final class ExcerptCodec {

	/** The key of items of which nobody has said what they are. */
	static final String ITEMS = "items";

	private static final String SESSIONS = "sessions";

	private static final String BLOCKS = "blocks";

	private static final String MEDIA = "media";

	private static final Set<String> OF_SESSIONS = Set.of("grouping", "priority", "summary", "materials", BLOCKS);

	private final Codecs codecs;
	private final ContentTypes types;

	public ExcerptCodec(Codecs codecs, ContentTypes types) {
		this.codecs = codecs;
		this.types = types;
	}

	public Tree.Fields write(Excerpt excerpt) {
		Tree.Builder file = new Tree.Builder().put("format", Tree.bare(FileCodec.FORMAT)).put("kind", Tree.text("excerpt"));
		put(file, SESSIONS, Session.class, excerpt.sessions());
		put(file, BLOCKS, Block.class, excerpt.blocks());
		put(file, MEDIA, Media.class, excerpt.media());
		return file.build();
	}

	private <T> void put(Tree.Builder file, String key, Class<T> type, List<T> values) {
		Codec<T> codec = codecs.of(type);
		if (!values.isEmpty()) {
			file.put(key, new Tree.Items(values.stream().map(codec::write).toList(), false));
		}
	}

	/**
	 * @throws Unreadable where there is neither a session nor a block
	 */
	public Excerpt read(Source.Fields root) throws Unreadable {
		refuseLater(root);
		Reading reading = new Reading();
		List<Session> sessions = new ArrayList<>();
		List<Block> blocks = new ArrayList<>();
		for (Source item : items(root, SESSIONS)) {
			sessions.add(one(Session.class, item, SESSIONS, reading));
		}
		for (Source item : items(root, BLOCKS)) {
			blocks.add(one(Block.class, item, BLOCKS, reading));
		}
		for (Source item : items(root, ITEMS)) {
			if (isSession(RecordCodec.fields(item, ITEMS))) {
				sessions.add(one(Session.class, item, SESSIONS, reading));
			} else {
				blocks.add(one(Block.class, item, BLOCKS, reading));
			}
		}
		if (sessions.isEmpty() && blocks.isEmpty()) {
			throw new Unreadable(root.span(), "it holds neither.");
		}
		List<Media> media = new ArrayList<>();
		for (Source item : items(root, MEDIA)) {
			media.add(one(Media.class, item, MEDIA, reading));
		}
		return new Excerpt(sessions, blocks, media);
	}

	private static void refuseLater(Source.Fields root) throws Unreadable {
		Optional<Source> format = root.entry("format").map(Source.Entry::value);
		if (format.isPresent()
				&& !(format.get() instanceof Source.Scalar scalar && scalar.text().equals(String.valueOf(FileCodec.FORMAT)))) {
			throw new Unreadable(format.get().span(), "it is of a format that this version of Tenday does not know.");
		}
	}

	private <T> T one(Class<T> type, Source item, String what, Reading reading) throws Unreadable {
		return codecs.<T>of(type).read(item, what, reading);
	}

	private static List<Source> items(Source.Fields root, String key) throws Unreadable {
		Optional<Source> value = root.entry(key).map(Source.Entry::value);
		if (value.isEmpty()) {
			return List.of();
		}
		if (value.get() instanceof Source.Items items) {
			return items.items();
		}
		throw new Unreadable(value.get().span(), key + ": must be a list.");
	}

	/** Both have an id, a title and a type; what else there is tells them apart. */
	private boolean isSession(Source.Fields fields) {
		if (fields.entries().stream().anyMatch(entry -> OF_SESSIONS.contains(entry.key().text()))) {
			return true;
		}
		Optional<String> type = fields.entry("type").map(Source.Entry::value).filter(Source.Scalar.class::isInstance)
				.map(value -> ((Source.Scalar) value).text());
		return type.isEmpty()
				? fields.entry("minutes").isPresent()
				: !isBlockType(type.get()) && Arrays.stream(LearningType.values()).map(Names::constant).anyMatch(type.get()::equals);
	}

	private boolean isBlockType(String type) {
		try {
			return types.recordOf(new BlockTypeId(type)).isPresent();
		} catch (IllegalArgumentException noType) {
			return false;
		}
	}
}
