package org.tenday.ui.internal.arrange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.authoring.Arrangement;
import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.paste.Excerpts;
import org.tenday.authoring.paste.Paste;
import org.tenday.authoring.paste.Pasted;
import org.tenday.authoring.paste.Target;
import org.tenday.model.Programme;
import org.tenday.store.Excerpt;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.NodeTitle;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.programmes.Programmes;

/** Copies, cuts, pastes, doubles and removes sessions and blocks, and removes modules and timetables. */
final class Arranger {

	private final Programmes programmes;
	private final Dialogs dialogs;
	private final ProgrammeTree tree;

	Arranger(Programmes programmes, Dialogs dialogs) {
		this.programmes = programmes;
		this.dialogs = dialogs;
		tree = new ProgrammeTree(programmes.areas());
	}

	/** Whether there is anything that the action can be done with. What the clipboard holds is looked at when it is pasted. */
	static boolean can(ArrangeAction action, Arranging part) {
		Optional<Node> chosen = part.chosen();
		return switch (action) {
		case DELETE -> chosen
				.filter(node -> node instanceof Node.OfModule || node instanceof Node.OfTimetable || excerpt(node).isPresent()).isPresent();
		case COPY, CUT, DUPLICATE -> chosen.filter(node -> excerpt(node).isPresent()).isPresent();
		case PASTE -> chosen.filter(node -> target(node).isPresent()).isPresent();
		case RENAME -> chosen.filter(node -> NodeTitle.of(node).isPresent()).isPresent();
		};
	}

	void perform(ArrangeAction action, Arranging part) {
		part.chosen().ifPresent(node -> {
			switch (action) {
			case COPY -> copy(node);
			case CUT -> {
				if (copy(node)) {
					remove("Cut ", node, part);
				}
			}
			case PASTE -> paste(node, part);
			case DUPLICATE -> excerpt(node).ifPresent(excerpt -> put("Duplicate ", node, part, excerpt, Map.of(), List.of()));
			case DELETE -> remove("Remove ", node, part);
			case RENAME -> part.rename();
			}
		});
	}

	private static Optional<Excerpt> excerpt(Node node) {
		Programme programme = node.programme().programme();
		return switch (node) {
		case Node.OfSession of -> Excerpts.of(programme, of.session());
		case Node.OfBlock of -> Excerpts.of(programme, of.session(), of.block());
		default -> Optional.empty();
		};
	}

	private static Optional<Target> target(Node node) {
		return switch (node) {
		case Node.OfModule of -> Optional.of(new Target(of.module(), Optional.empty(), Optional.empty()));
		case Node.OfSession of -> Optional.of(new Target(of.module(), Optional.of(of.session()), Optional.empty()));
		case Node.OfBlock of -> Optional.of(new Target(of.module(), Optional.of(of.session()), Optional.of(of.block())));
		default -> Optional.empty();
		};
	}

	private static String kind(boolean isSession) {
		return isSession ? "session" : "block";
	}

	private boolean copy(Node node) {
		return excerpt(node).filter(excerpt -> Clip.put(excerpt.text(programmes.areas()::recordOf), node.programme().path(), dialogs))
				.isPresent();
	}

	private void remove(String verb, Node node, Arranging part) {
		Optional<Node> next = neighbour(node);
		OpenProgramme open = node.programme();
		switch (node) {
		case Node.OfModule of -> open.edit(verb + "module", programme -> Arrangement.withoutModule(programme, of.module()));
		case Node.OfSession of -> open.edit(verb + "session", programme -> Arrangement.withoutSession(programme, of.session()));
		case Node.OfBlock of -> open.edit(verb + "block", programme -> Arrangement.withoutBlock(programme, of.session(), of.block()));
		case Node.OfTimetable of -> {
			if (!TimetableRemoval.remove(open, of.timetable(), dialogs)) {
				return;
			}
		}
		default -> throw new IllegalArgumentException(node + " is neither a module nor a timetable nor a session nor a block.");
		}
		next.ifPresent(part::choose);
	}

	/** What is chosen after a place is gone: the next one, or the one before, or what both were in. */
	private Optional<Node> neighbour(Node node) {
		Optional<Node> parent = tree.parent(node);
		List<Node> siblings = parent.map(tree::children).orElse(List.of());
		int at = siblings.indexOf(node);
		return at + 1 < siblings.size() ? Optional.of(siblings.get(at + 1)) : at > 0 ? Optional.of(siblings.get(at - 1)) : parent;
	}

	private void paste(Node node, Arranging part) {
		try {
			Excerpt excerpt = Excerpt.read(Clip.text().orElse(""), programmes.areas()::recordOf);
			Optional<Path> source = Clip.source().filter(path -> !path.equals(node.programme().path()));
			if (source.isEmpty() || Excerpts.files(excerpt).isEmpty()) {
				put("Paste ", node, part, excerpt, Map.of(), List.of());
			} else {
				MediaCopies copies = new MediaCopies(programmes, source.get(), node.programme());
				programmes.background().start("Copying pictures", monitor -> copies.copy(Excerpts.files(excerpt)),
						copied -> put("Paste ", node, part, excerpt, copied.names(), copied.failures()));
			}
		} catch (StoreException refusal) {
			dialogs.problem("This can't be pasted", refusal.getMessage());
		}
	}

	private void put(String verb, Node node, Arranging part, Excerpt excerpt, Map<String, String> names, List<String> failures) {
		boolean isSession = !excerpt.sessions().isEmpty();
		Target target = target(node).orElseThrow();
		OpenProgramme open = node.programme();
		try {
			Pasted pasted = Paste.into(open.programme(), target, excerpt, names);
			open.edit(Edit.of(verb + kind(isSession), programme -> {
				Pasted now = Paste.into(programme, target, excerpt, names);
				return part.placed(now.programme(), now.sessions());
			}));
			part.choose(isSession
					? new Node.OfSession(open, target.module(), pasted.sessions().getLast())
					: new Node.OfBlock(open, target.module(), pasted.session(), pasted.blocks().getLast()));
			tellWhatIsMissing(pasted, failures);
		} catch (IllegalArgumentException refusal) {
			dialogs.problem("This can't be pasted here", refusal.getMessage());
		}
	}

	private void tellWhatIsMissing(Pasted pasted, List<String> failures) {
		String objectives = pasted.objectives().stream().map(Object::toString).collect(Collectors.joining(", "));
		String said = Stream.concat(objectives.isEmpty()
				? Stream.of()
				: Stream.of("The module does not have the objectives that it served (" + objectives + "), so it serves them no longer."),
				failures.stream()).collect(Collectors.joining(" "));
		if (!said.isEmpty()) {
			dialogs.problem("Pasted, but not all of it", said);
		}
	}
}
