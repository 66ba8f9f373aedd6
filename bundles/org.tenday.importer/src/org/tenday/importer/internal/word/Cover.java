package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.importer.internal.text.Run;

/**
 * What names a document.
 *
 * @param title    never blank
 * @param subtitle may be empty
 * @param rest     the document without what has become its title and subtitle
 */
record Cover(String title, String subtitle, List<Flow> rest) {

	/**
	 * @param otherwise the title where the document shows none
	 */
	static Cover of(List<Flow> flow, Outline outline, String otherwise) {
		List<Flow> rest = new ArrayList<>(flow);
		Optional<Flow> title = flow.stream()
				.filter(each -> each instanceof Flow.Title named && !named.sub() && !words(named.words()).isEmpty()).findFirst();
		Optional<Flow> subtitle = flow.stream().filter(each -> each instanceof Flow.Title named && named.sub()).findFirst();
		subtitle.ifPresent(each -> removeSame(rest, each));
		String below = subtitle.map(each -> words(((Flow.Title) each).words())).orElse("");
		if (title.isPresent()) {
			removeSame(rest, title.get());
			return new Cover(words(((Flow.Title) title.get()).words()), below, rest);
		}
		if (outline.whole()) {
			String whole = flow.stream().filter(Flow.Heading.class::isInstance).map(each -> words(((Flow.Heading) each).words()))
					.findFirst().orElse("");
			return new Cover(whole.isEmpty() ? otherwise : whole, below, rest);
		}
		return new Cover(otherwise, below, rest);
	}

	/** Not one that is equal, but the very one. */
	private static void removeSame(List<Flow> flow, Flow what) {
		for (int i = 0; i < flow.size(); i++) {
			if (flow.get(i) == what) {
				flow.remove(i);
				return;
			}
		}
	}

	private static String words(List<Run> runs) {
		return Run.plainText(runs).replaceAll("\\s+", " ").strip();
	}
}
