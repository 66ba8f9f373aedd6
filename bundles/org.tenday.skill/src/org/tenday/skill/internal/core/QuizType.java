package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Inline;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Quiz.Option;
import org.tenday.model.content.Quiz.Question;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Questions: with boxes to tick where there are options, with lines to write on where there are none. */
public final class QuizType extends NamedType<Quiz> {

	private static final int LINES_OF_OPEN_QUESTION = 3;

	public QuizType() {
		super("quiz", "Quiz", new Quiz("", List.of()));
	}

	@Override
	public List<Element> handbook(Quiz quiz, BlockComposer composer) {
		return List.of(questions(quiz, composer, true));
	}

	@Override
	public List<Element> guide(Quiz quiz, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		elements.add(questions(quiz, composer, false));
		if (quiz.questions().stream().anyMatch(QuizType::hasAnswer)) {
			elements.add(composer.box(Box.Kind.SOLUTION, composer.words().get("answers"), "",
					List.of(new ItemList(ItemList.Kind.NUMBERS, 1,
							quiz.questions().stream().map(question -> answer(question, composer)).toList()))));
		}
		return elements;
	}

	@Override
	public List<SlidePart> slides(Quiz quiz, BlockComposer composer) {
		List<SlidePart> slides = new ArrayList<>();
		for (int i = 0; i < quiz.questions().size(); i++) {
			Question question = quiz.questions().get(i);
			List<Element> body = new ArrayList<>(composer.instruction(composer.text(question.text())));
			body.addAll(options(question, composer));
			List<Element> notes = new ArrayList<>(composer.text(question.text()));
			if (hasAnswer(question)) {
				notes.add(composer.label(composer.words().get("answer")));
				notes.addAll(answer(question, composer));
			}
			String number = composer.words().get("question", String.valueOf(i + 1));
			slides.add(new SlidePart(composer.block().title().isBlank() ? number : composer.block().title() + ": " + number, body, notes));
		}
		return slides;
	}

	private static Box questions(Quiz quiz, BlockComposer composer, boolean space) {
		List<Element> content = new ArrayList<>(composer.text(quiz.introduction()));
		content.add(new ItemList(ItemList.Kind.NUMBERS, 1,
				quiz.questions().stream().map(question -> question(question, composer, space)).toList()));
		return composer.box(Box.Kind.EXERCISE, composer.words().get("quiz"), content);
	}

	private static List<Element> question(Question question, BlockComposer composer, boolean space) {
		List<Element> elements = new ArrayList<>(composer.unheaded(composer.text(question.text())));
		elements.addAll(options(question, composer));
		if (question.options().isEmpty() && space) {
			elements.add(new WritingSpace(LINES_OF_OPEN_QUESTION));
		}
		return elements;
	}

	private static List<Element> options(Question question, BlockComposer composer) {
		return question.options().isEmpty()
				? List.of()
				: List.of(composer.list(ItemList.Kind.BOXES, question.options().stream().map(Option::text).toList()));
	}

	private static boolean hasAnswer(Question question) {
		return !question.answer().isBlank() || question.options().stream().anyMatch(Option::correct);
	}

	private static List<Element> answer(Question question, BlockComposer composer) {
		List<String> right = question.options().stream().filter(Option::correct).map(Option::text).toList();
		List<Element> elements = new ArrayList<>();
		right.forEach(option -> elements.add(new Paragraph(List.of(new Inline.Strong(composer.line(option))))));
		elements.addAll(composer.unheaded(composer.text(question.answer())));
		return elements;
	}
}
