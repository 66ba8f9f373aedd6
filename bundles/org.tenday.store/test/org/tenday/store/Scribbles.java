package org.tenday.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlReader;

/** What people write between the lines of a file: comments above keys, blank lines, keys of their own. Other line ends, too. */
final class Scribbles {

	private Scribbles() {
	}

	static String over(String text, Random random) throws Unreadable {
		List<Integer> starts = new ArrayList<>();
		collect(YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root(), starts);
		StringBuilder result = new StringBuilder(text);
		for (int i = starts.size() - 1; i >= 0; i--) {
			int start = starts.get(i);
			int line = text.lastIndexOf('\n', start - 1) + 1;
			String indent = " ".repeat(start - line);
			if (random.nextInt(4) == 0 && text.substring(line, start).isBlank()) {
				result.insert(line, scribble(indent, random));
			}
		}
		return random.nextInt(4) == 0 ? result.toString().replace("\n", "\r\n") : result.toString();
	}

	private static String scribble(String indent, Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> indent + "# a remark\n";
		case 1 -> "\n" + indent + "# one\n" + indent + "# two\n";
		case 2 -> "\n";
		default -> indent + "own-key-%d: [kept, 'as it is']   # mine\n".formatted(random.nextInt(1_000_000_000));
		};
	}

	private static void collect(Source source, List<Integer> starts) {
		switch (source) {
		case Source.Scalar scalar -> {
			// has no lines between which to write
		}
		case Source.Items items -> items.items().forEach(item -> collect(item, starts));
		case Source.Fields fields -> {
			for (Source.Entry entry : fields.entries()) {
				starts.add(entry.key().span().start());
				collect(entry.value(), starts);
			}
		}
		}
	}
}
