package org.tenday.area.governance.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Composite;
import org.tenday.area.governance.LawfulBasisDecision;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisTree;
import org.tenday.area.governance.LawfulBasisTree.Question;
import org.tenday.drawing.Spot;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;

/** The decision tree as it is printed: an answer is chosen by a click or the arrow keys, and the path follows. */
public final class LawfulBasisEditor implements BlockEditor<LawfulBasisDecision>, DrawingEdits {

	private static final String CHOOSE = "Choose answer";

	private BlockEditing<LawfulBasisDecision> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<LawfulBasisDecision> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Decision tree of the lawful basis", "governance.tree", this);
		Hint.add(parent, "Click an answer, or choose a question with Tab and its answer with the arrow keys: the path follows. "
				+ "Delete opens a question again. Rarer answers are in the menu.");
		editing.fields(parent);
	}

	@Override
	public void show(LawfulBasisDecision sheet) {
		Locale language = language();
		canvas.show(editing.draw(LawfulBasisTree.sketch(sheet.decision(), language)), IntStream.range(0, Question.values().length)
				.mapToObj(i -> item(i, sheet.decision(), language)).toList());
	}

	private static DrawnItem item(int place, Decision decision, Locale language) {
		String words = LawfulBasisTree.words(Question.values()[place], decision, language);
		return new DrawnItem("group-" + place, words, words);
	}

	private Locale language() {
		return editing.programme().about().language();
	}

	@Override
	public boolean isTarget(Spot spot) {
		return spot.id().startsWith("node-");
	}

	@Override
	public void click(Spot node) {
		LawfulBasisTree.answer(editing.value().decision(), node.id().substring("node-".length())).ifPresent(this::choose);
	}

	private void choose(Enum<?> answer) {
		editing.edit(CHOOSE, sheet -> sheet.withDecision(sheet.decision().with(answer)));
	}

	/** Answers stand below one another, and the arrows go through them; from an open question to its first or its last. */
	@Override
	public void step(DrawnItem item, int right, int up) {
		Decision decision = editing.value().decision();
		Question question = question(item);
		List<Enum<?>> answers = question.answers(decision);
		int by = right - up;
		int next = question.answer(decision).map(answers::indexOf).map(place -> place + by).orElse(by > 0 ? 0 : answers.size() - 1);
		choose(answers.get(Math.clamp(next, 0, answers.size() - 1)));
	}

	@Override
	public void remove(DrawnItem item) {
		editing.edit("Open question", sheet -> sheet.withDecision(question(item).opened(sheet.decision())));
	}

	@Override
	public boolean canRename(DrawnItem item) {
		return false;
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		return question(item).rarer(editing.value().decision()).stream()
				.map(answer -> new DrawingAction(LawfulBasisTree.word(answer, language()), () -> choose(answer))).toList();
	}

	private static Question question(DrawnItem item) {
		return Question.values()[Integer.parseInt(item.spot().substring("group-".length()))];
	}
}
