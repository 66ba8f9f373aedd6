package org.tenday.ui.internal.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.importer.Found;
import org.tenday.importer.ReportLine;
import org.tenday.importer.Sources;
import org.tenday.model.Block;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Timetable;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.Wording;

/** What is shown of each piece of an import, in the order of the programme. Immutable. */
final class PieceRows {

	/**
	 * One piece.
	 *
	 * @param inside the pieces that it holds
	 * @param title  what it becomes
	 * @param kind   in a word or two
	 * @param time   its minutes; empty where it has none
	 * @param what   it was, in the words of who wrote it
	 * @param where  it stood
	 * @param report what became simpler, in it and in what it holds
	 * @param icon   the name of its picture
	 */
	record Row(Id piece, List<Row> inside, String title, String kind, String time, String what, String where, List<ReportLine> report,
			String icon) {

		Row {
			inside = List.copyOf(inside);
			report = List.copyOf(report);
		}

		/** Itself and all that it holds. */
		Stream<Row> all() {
			return Stream.concat(Stream.of(this), inside.stream().flatMap(Row::all));
		}
	}

	private final Programme programme;
	private final Sources sources;
	private final SkillAreas areas;
	private final List<Row> roots = new ArrayList<>();
	private final Map<Id, Row> byPiece = new LinkedHashMap<>();

	PieceRows(Programme programme, Sources sources, SkillAreas areas) {
		this.programme = programme;
		this.sources = sources;
		this.areas = areas;
		programme.modules().forEach(module -> roots.add(module(module)));
		programme.timetables().forEach(timetable -> roots.add(timetable(timetable)));
		roots.forEach(root -> root.all().forEach(row -> byPiece.put(row.piece(), row)));
	}

	List<Row> roots() {
		return Collections.unmodifiableList(roots);
	}

	List<Row> all() {
		return List.copyOf(byPiece.values());
	}

	private Row module(Module module) {
		List<Row> inside = module.sessions().stream().map(this::session).toList();
		// What belongs to no piece is said where everything is.
		List<ReportLine> own = module.equals(programme.modules().getFirst()) ? sources.ofTheWhole() : List.of();
		return row(module.id(), inside, module.title(), "Module", Wording.minutes(module.minutes()), own,
				Icons.nameOf(areas.area(module.skillArea())));
	}

	private Row session(Session session) {
		return row(session.id(), session.blocks().stream().map(this::block).toList(), session.title(), "Session",
				Wording.minutes(session.minutes()), List.of(), "session");
	}

	private Row block(Block block) {
		String type = areas.type(block.type()).map(BlockType::label).orElseGet(block.type()::value);
		return row(block.id(), List.of(), Wording.titleOr(block.title(), type), type, "", List.of(), Icons.nameOf(block, areas));
	}

	private Row timetable(Timetable timetable) {
		return row(timetable.id(), List.of(), timetable.title(), "Timetable", Count.of(timetable.days().size(), "day", "days"), List.of(),
				"timetable");
	}

	private Row row(Id piece, List<Row> inside, String title, String kind, String time, List<ReportLine> own, String icon) {
		List<Found> found = sources.found(piece);
		// What was made up to hold others stood where they did.
		List<Found> places = found.isEmpty()
				? inside.stream().flatMap(each -> each.all().flatMap(row -> sources.found(row.piece()).stream())).toList()
				: found;
		Set<ReportLine> report = new LinkedHashSet<>(own);
		report.addAll(sources.report(piece));
		inside.forEach(row -> report.addAll(row.report()));
		return new Row(piece, inside, title, kind, time,
				found.stream().map(Found::what).filter(what -> !what.isBlank()).distinct().collect(Collectors.joining("; ")),
				where(places), List.copyOf(report), icon);
	}

	/** The file itself is named above the list; its parts are what tells the pieces apart. */
	private static String where(List<Found> found) {
		Optional<String> first = found.stream().findFirst().map(PieceRows::where);
		Optional<String> last = found.stream().reduce((one, other) -> other).map(PieceRows::where);
		return first.equals(last) ? first.orElse("") : first.orElse("") + " – " + last.orElse("");
	}

	private static String where(Found found) {
		return found.origin().part().isEmpty() ? found.origin().toString() : found.origin().part();
	}
}
