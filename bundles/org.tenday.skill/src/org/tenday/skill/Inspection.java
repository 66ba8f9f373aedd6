package org.tenday.skill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.tenday.check.Findings;
import org.tenday.check.Mend;
import org.tenday.check.PlacedBlock;
import org.tenday.check.Where;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Edition;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/**
 * One block while a {@link BlockRule} looks at it: what stands around it, and where the rule says what it finds.
 *
 * @param <C> the record that the block holds
 */
public final class Inspection<C extends BlockContent> {

	private final Programme programme;
	private final PlacedBlock placed;
	private final Class<C> type;
	private final Findings findings;

	Inspection(Programme programme, PlacedBlock placed, Class<C> type, Findings findings) {
		this.programme = programme;
		this.placed = placed;
		this.type = type;
		this.findings = findings;
	}

	/** The whole programme, for what a block refers to: objectives, glossary, references. */
	public Programme programme() {
		return programme;
	}

	/**
	 * The day to which a rule compares dates: the latest of the first days of the programme's timetables and the dates of its editions; empty
	 * where it has neither. Rules ask no clock: what is found in a programme follows from the programme alone.
	 */
	public Optional<LocalDate> asOf() {
		return Stream.concat(programme.timetables().stream().flatMap(timetable -> timetable.starts().stream()),
				programme.about().history().stream().map(Edition::date)).max(Comparator.naturalOrder());
	}

	/** The module that the block stands in. */
	public Module module() {
		return placed.module();
	}

	/** The session that the block stands in. */
	public Session session() {
		return placed.session();
	}

	/** The block. */
	public Block block() {
		return placed.block();
	}

	/** What messages call the block: its title, or its id where it has none. */
	public String name() {
		return block().title().isBlank() ? block().id().value() : block().title();
	}

	/**
	 * Says what is wrong.
	 *
	 * @param message one sentence: what is wrong and what to do
	 * @param path    the way from the block to the place: keys as in the file, numbers from 0 for items of a list
	 */
	public void find(String message, String... path) {
		findings.add(where(path), message);
	}

	/**
	 * Says what is wrong, with a way to put it right.
	 *
	 * @param message one sentence: what is wrong and what to do
	 * @param label   what the mend does, as on a menu
	 * @param mend    makes the mended content; used only while the block still holds what was looked at
	 * @param path    as above
	 */
	public void find(String message, String label, UnaryOperator<C> mend, List<String> path) {
		findings.add(where(path.toArray(String[]::new)), message, new Mend(label, now -> mended(now, mend)));
	}

	private Programme mended(Programme now, UnaryOperator<C> mend) {
		return now.session(session().id()).filter(there -> there.blocks().contains(block())).isEmpty()
				? now
				: now.withSession(session().id(), there -> there.withBlock(block().id(),
						before -> before.withContent(mend.apply(type.cast(before.content())))));
	}

	private Where where(String... path) {
		Where where = placed.where();
		for (String step : path) {
			where = where.at(step);
		}
		return where;
	}
}
