package org.tenday.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;
import org.tenday.model.content.Use;

/**
 * A type of sheets. It says what its fields print as and, where seeing matters, the picture of them; how a sheet is introduced, that an
 * exercise is empty for learners and solved for trainers, and what of it the room sees is the same for all. Beside the class stand its
 * {@link Words}, so a {@code words.properties} has to be in its package.
 *
 * @param <C> the record that such a block holds
 */
public abstract class SheetType<C extends Sheet> extends NamedType<C> {

	/** The most lines that a room reads. */
	private static final int MOST_LINES = 6;

	/**
	 * @param id    as in files, with the skill area's id and a dot before it
	 * @param label what users call it
	 * @param blank what a new one holds
	 */
	protected SheetType(String id, String label, C blank) {
		super(id, label, blank);
	}

	/** What the fields print as, below the sheet's title and instruction. Fields may be empty: then the paper gives room to write. */
	protected abstract List<Element> fields(C sheet, Paper paper);

	/** The picture of it, above the fields and on the slide; nothing where there is none, or nothing to draw yet. */
	protected Optional<Sketch> picture(C sheet, Paper paper) {
		return Optional.empty();
	}

	/** What the room sees of it besides instruction and picture: lines of Markdown, of which the first six are shown. */
	protected List<String> lines(C sheet, Paper paper) {
		return List.of();
	}

	/**
	 * What a second slide shows once the room has talked about the first, such as the answer to its question; the picture then stands there and
	 * not on the first. By itself nothing. Learners' slides of an exercise have none, because their copy of it holds no answer to reveal.
	 */
	protected List<Element> revealed(C sheet, Paper paper) {
		return List.of();
	}

	@Override
	public final List<Element> handbook(C sheet, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(introduction(sheet, composer));
		elements.addAll(body(sheet, composer));
		return composer.titled(elements);
	}

	@Override
	public final List<Element> guide(C sheet, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(introduction(sheet, composer));
		if (sheet.isExercise()) {
			elements.add(composer.box(Box.Kind.SOLUTION, composer.words().get("solution"), "", body(sheet, composer)));
		} else {
			elements.addAll(body(sheet, composer));
		}
		if (!sheet.brief().notes().isBlank()) {
			elements.add(composer.box(Box.Kind.TRAINER, composer.words().get("trainer-note"), "", composer.text(sheet.brief().notes())));
		}
		return composer.titled(elements);
	}

	@Override
	public final List<SlidePart> slides(C sheet, BlockComposer composer) {
		Brief brief = sheet.brief();
		List<Element> revealed = revealed(sheet, paper(sheet, composer, false));
		List<Element> body = new ArrayList<>(composer.instruction(composer.text(brief.instruction())));
		// The room sees what learners have: no model answer, whoever shows the slides.
		sheet.forLearners().map(content()::cast).ifPresent(shown -> {
			Paper paper = paper(shown, composer, true);
			List<String> lines = lines(shown, paper).stream().limit(MOST_LINES).toList();
			if (!lines.isEmpty()) {
				body.add(composer.list(ItemList.Kind.BULLETS, lines));
			}
			if (revealed.isEmpty()) {
				body.addAll(paper.picture(picture(shown, paper)));
			}
		});
		if (brief.synthetic()) {
			body.add(composer.small(composer.words().get("synthetic")));
		}
		composer.inHandbook().ifPresent(line -> {
			// A shortened instruction has said so already: it is said once, and last.
			body.remove(line);
			body.add(line);
		});
		List<Element> notes = new ArrayList<>(composer.text(brief.notes()));
		if (sheet.isExercise()) {
			notes.add(composer.label(composer.words().get("solution")));
			notes.addAll(fields(sheet, paper(sheet, composer, false)));
		}
		List<SlidePart> slides = new ArrayList<>(List.of(composer.slide(heading(brief, composer), body, notes)));
		if (!revealed.isEmpty()) {
			slides.add(reveal(sheet, revealed, composer));
		}
		return List.copyOf(slides);
	}

	private SlidePart reveal(C sheet, List<Element> revealed, BlockComposer composer) {
		Paper paper = paper(sheet, composer, false);
		List<Element> body = new ArrayList<>(revealed);
		body.addAll(paper.picture(picture(sheet, paper)));
		if (sheet.brief().synthetic()) {
			body.add(composer.small(composer.words().get("synthetic")));
		}
		String answer = composer.words().get("answer");
		String title = composer.block().title();
		return new SlidePart(title.isBlank() ? answer : title + ": " + answer.toLowerCase(composer.words().language()), body, List.of());
	}

	/** What its fields print as for trainers, without the picture, which says nothing that they do not. */
	final List<Element> written(C sheet, BlockComposer composer) {
		return fields(sheet, paper(sheet, composer, false));
	}

	/** Why, and what to do: in a box of its own where it is an exercise, so that it is found and numbered as one. */
	private List<Element> introduction(C sheet, BlockComposer composer) {
		Brief brief = sheet.brief();
		List<Element> elements = new ArrayList<>(composer.text(brief.why()));
		List<Element> instruction = composer.text(brief.instruction());
		if (sheet.isExercise()) {
			elements.add(composer.box(Box.Kind.EXERCISE, heading(brief, composer), "", instruction));
		} else {
			if (brief.use() != Use.REFERENCE) {
				elements.add(composer.label(heading(brief, composer)));
			}
			elements.addAll(instruction);
		}
		return elements;
	}

	private List<Element> body(C sheet, BlockComposer composer) {
		Paper paper = paper(sheet, composer, false);
		List<Element> elements = new ArrayList<>(paper.picture(picture(sheet, paper)));
		elements.addAll(fields(sheet, paper));
		elements.addAll(composer.origin(sheet.brief().source(), sheet.brief().synthetic()));
		return elements;
	}

	/** "Exercise, 20 minutes". */
	private static String heading(Brief brief, BlockComposer composer) {
		String word = composer.words().get(switch (brief.use()) {
		case REFERENCE -> "sheet.reference";
		case WORKED_EXAMPLE -> "sheet.worked-example";
		case EXERCISE -> "exercise";
		case TEMPLATE -> "sheet.template";
		});
		return brief.minutes() == 0 ? word : composer.words().get("exercise.timed", word, brief.minutes());
	}

	private Paper paper(C sheet, BlockComposer composer, boolean isForTheRoom) {
		return new Paper(composer, sheet, Words.beside(getClass(), composer.words().language()), isForTheRoom);
	}
}
