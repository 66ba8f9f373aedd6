package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.ObjectiveId;
import org.tenday.model.UnknownContent;
import org.tenday.store.ContentTypes;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** A block: its own keys and, beside them, those of its content's record, which its type names. */
final class BlockCodec implements Codec<Block> {

	/** The keys that every block has. */
	record Head(BlockId id, BlockTypeId type, String title, Audience audience, List<ObjectiveId> objectives) {
	}

	private final RecordCodec<Head> head;
	private final Codecs codecs;
	private final ContentTypes types;
	private final List<BlockTypeId> described;

	BlockCodec(Codecs codecs, ContentTypes types, List<BlockTypeId> described) {
		this.head = new RecordCodec<>(Head.class, codecs);
		this.codecs = codecs;
		this.types = types;
		this.described = described;
	}

	@Override
	public Block read(Source source, String what, Reading reading) throws Unreadable {
		Source.Fields fields = RecordCodec.fields(source, what);
		Set<String> all = Set.copyOf(fields.entries().stream().map(entry -> entry.key().text()).toList());
		Head read = head.read(fields, all, reading);
		return new Block(read.id(), read.type(), read.title(), read.audience(), read.objectives(), content(read.type(), fields, reading));
	}

	private BlockContent content(BlockTypeId type, Source.Fields fields, Reading reading) throws Unreadable {
		Optional<Class<? extends BlockContent>> known = types.recordOf(type);
		if (known.isPresent()) {
			return codecs.record(known.get()).read(fields, Set.copyOf(head.keys()), reading);
		}
		Map<String, Object> unknown = new LinkedHashMap<>();
		for (Source.Entry entry : fields.entries()) {
			if (!head.keys().contains(entry.key().text())) {
				unknown.put(entry.key().text(), plain(entry.value()));
			}
		}
		return new UnknownContent(unknown);
	}

	private static Object plain(Source source) {
		return switch (source) {
		case Source.Scalar scalar -> scalar.text();
		case Source.Items items -> items.items().stream().map(BlockCodec::plain).toList();
		case Source.Fields fields -> {
			Map<String, Object> result = new LinkedHashMap<>();
			fields.entries().forEach(entry -> result.put(entry.key().text(), plain(entry.value())));
			yield result;
		}
		};
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return definitions.refer(Block.class, () -> {
			List<Tree> byType = new ArrayList<>();
			for (BlockTypeId type : described) {
				types.recordOf(type).ifPresent(content -> byType
						.add(new Tree.Builder().put("if", ofType(type)).put("then", codecs.record(content).schema(definitions)).build()));
			}
			return new Tree.Builder().putAll(head.ownSchema(definitions)).put("allOf", new Tree.Items(byType, false)).build();
		});
	}

	private static Tree.Fields ofType(BlockTypeId type) {
		Tree.Fields constant = new Tree.Builder().put("const", Tree.text(type.value())).build();
		return new Tree.Builder().put("properties", new Tree.Builder().put("type", constant).build()).build();
	}

	@Override
	public Tree.Fields write(Block block) {
		Tree.Builder result = new Tree.Builder()
				.putAll(head.write(new Head(block.id(), block.type(), block.title(), block.audience(), block.objectives())));
		if (block.content() instanceof UnknownContent unknown) {
			unknown.fields().forEach((key, value) -> result.put(key, tree(value)));
		} else {
			result.putAll(content(block.content()));
		}
		return result.build();
	}

	private <C extends BlockContent> Tree.Fields content(C content) {
		@SuppressWarnings("unchecked") // the class of a value is the class of its kind
		Class<C> type = (Class<C>) content.getClass();
		return codecs.record(type).write(content);
	}

	private static Tree tree(Object value) {
		return switch (value) {
		case List<?> items -> new Tree.Items(items.stream().map(BlockCodec::tree).toList(), false);
		case Map<?, ?> fields -> {
			Tree.Builder result = new Tree.Builder();
			fields.forEach((key, each) -> result.put(String.valueOf(key), tree(each)));
			yield result.build();
		}
		default -> Tree.text(String.valueOf(value));
		};
	}
}
