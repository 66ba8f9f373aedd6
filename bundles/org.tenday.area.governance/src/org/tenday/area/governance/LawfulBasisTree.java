package org.tenday.area.governance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.governance.LawfulBasisDecision.Answer;
import org.tenday.area.governance.LawfulBasisDecision.Article6;
import org.tenday.area.governance.LawfulBasisDecision.Article9;
import org.tenday.area.governance.LawfulBasisDecision.Decision;
import org.tenday.area.governance.LawfulBasisDecision.Identity;
import org.tenday.area.governance.LawfulBasisDecision.Purpose;
import org.tenday.area.governance.LawfulBasisDecision.Route;
import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.skill.Words;

/**
 * The decision tree of lawful bases as it is drawn: a column for each question, the answers in it below one another, and the way through those
 * that were given. Each answer branches into those to the next question. Where nothing is decided, it is a tree to draw the way into.
 */
public final class LawfulBasisTree {

	private static final int WIDEST = 480;

	/** The questions in their order, each with the answers that are always drawn; a rarer one is drawn where it was given. */
	public enum Question {

		IDENTITY(Identity.IDENTIFIABLE, Identity.PSEUDONYMISED, Identity.ANONYMOUS),
		PURPOSE(Purpose.DIRECT_CARE, Purpose.AUDIT, Purpose.SERVICE_EVALUATION, Purpose.RESEARCH, Purpose.OTHER),
		ARTICLE_6(Article6.PUBLIC_TASK, Article6.LEGAL_OBLIGATION, Article6.VITAL_INTERESTS, Article6.LEGITIMATE_INTERESTS,
				Article6.CONSENT),
		ARTICLE_9(Answer.NO, Article9.HEALTH_CARE, Article9.RESEARCH, Article9.PUBLIC_HEALTH, Article9.VITAL_INTERESTS,
				Article9.EXPLICIT_CONSENT),
		ROUTE(Route.IMPLIED_CONSENT, Route.EXPLICIT_CONSENT, Route.SECTION_251, Route.LEGAL_DUTY, Route.PUBLIC_INTEREST,
				Route.NOT_CONFIDENTIAL);

		private final List<Enum<?>> usual;

		Question(Enum<?>... usual) {
			this.usual = List.of(usual);
		}

		/** The answer that was given; empty where none was. */
		public Optional<Enum<?>> answer(Decision decision) {
			Enum<?> given = switch (this) {
			case IDENTITY -> decision.identity();
			case PURPOSE -> decision.purpose();
			case ARTICLE_6 -> decision.article6();
			case ARTICLE_9 -> decision.special() == Answer.NO ? Answer.NO : decision.article9();
			case ROUTE -> decision.route();
			};
			return given.ordinal() == 0 ? Optional.empty() : Optional.of(given);
		}

		/** The answers that are drawn. */
		public List<Enum<?>> answers(Decision decision) {
			List<Enum<?>> answers = new ArrayList<>(usual);
			answer(decision).filter(given -> !usual.contains(given)).ifPresent(answers::add);
			return List.copyOf(answers);
		}

		/** The answers that are not drawn, because they are rare. */
		public List<Enum<?>> rarer(Decision decision) {
			List<Enum<?>> drawn = answers(decision);
			Stream<Enum<?>> all = switch (this) {
			case ARTICLE_6 -> Stream.of(Article6.values());
			case ARTICLE_9 -> Stream.of(Article9.values());
			case IDENTITY, PURPOSE, ROUTE -> Stream.empty();
			};
			return all.filter(answer -> answer.ordinal() > 0 && !drawn.contains(answer)).toList();
		}

		/** The same decision with this question open again. */
		public Decision opened(Decision decision) {
			return switch (this) {
			case IDENTITY -> decision.with(Identity.NOT_SAID);
			case PURPOSE -> decision.with(Purpose.NOT_SAID);
			case ARTICLE_6 -> decision.with(Article6.NOT_SAID);
			case ARTICLE_9 -> decision.with(Article9.NOT_SAID).with(Answer.NOT_SAID);
			case ROUTE -> decision.with(Route.NOT_SAID);
			};
		}
	}

	private LawfulBasisTree() {
	}

	/** What the answers to one question have in common in the words. */
	static String group(Enum<?> answer) {
		return answer.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** The id of the node of an answer. */
	public static String node(Enum<?> answer) {
		return group(answer) + "-" + answer.name().toLowerCase(Locale.ROOT);
	}

	/** The answer of which a node is drawn; empty where the id is of no answer. */
	public static Optional<Enum<?>> answer(Decision decision, String node) {
		return Arrays.stream(Question.values()).flatMap(question -> question.answers(decision).stream())
				.filter(answer -> node(answer).equals(node)).findFirst();
	}

	/**
	 * The drawing; in the order of {@link Question} its groups are the questions.
	 *
	 * @param language of the words in it
	 */
	public static Diagram sketch(Decision decision, Locale language) {
		Words words = Words.beside(LawfulBasisTree.class, language);
		List<Node> nodes = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		List<Group> groups = new ArrayList<>();
		List<String> path = new ArrayList<>();
		Optional<Enum<?>> before = Optional.empty();
		for (Question question : Question.values()) {
			Optional<Enum<?>> given = question.answer(decision);
			List<Enum<?>> answers = question.answers(decision);
			answers.forEach(answer -> nodes.add(new Node(node(answer), word(answer, words), Shape.BOX, Optional.empty())));
			groups.add(new Group(words.choice("lawful-basis.question", question), answers.stream().map(LawfulBasisTree::node).toList()));
			before.ifPresent(from -> answers.forEach(to -> edges.add(edge(from, to, given))));
			given.ifPresent(answer -> path.add(node(answer)));
			// Data that are nobody's end the questions of both laws.
			before = decision.identity() == Identity.ANONYMOUS ? Optional.empty() : given;
		}
		return new Diagram("", nodes, edges, Direction.RIGHT, groups, Grouping.COLUMNS, WIDEST, path, alt(decision, words));
	}

	private static Edge edge(Enum<?> from, Enum<?> to, Optional<Enum<?>> given) {
		boolean isGiven = given.equals(Optional.of(to));
		return new Edge(node(from), node(to), "", isGiven ? Head.END : Head.NONE, !isGiven, Optional.empty());
	}

	/** What an answer is called. */
	public static String word(Enum<?> answer, Locale language) {
		return word(answer, Words.beside(LawfulBasisTree.class, language));
	}

	private static String word(Enum<?> answer, Words words) {
		return words.choice("lawful-basis." + group(answer), answer);
	}

	private static String alt(Decision decision, Words words) {
		String way = Arrays.stream(Question.values()).map(question -> words(question, decision, words)).collect(Collectors.joining("; "));
		return words.get("lawful-basis.alt", way);
	}

	/** A question with its answer, such as "Article 6 basis: 6(1)(e) public task". */
	public static String words(Question question, Decision decision, Locale language) {
		return words(question, decision, Words.beside(LawfulBasisTree.class, language));
	}

	private static String words(Question question, Decision decision, Words words) {
		return words.get("lawful-basis.said", words.choice("lawful-basis.question", question),
				question.answer(decision).map(answer -> word(answer, words)).orElseGet(() -> words.get("lawful-basis.open")));
	}
}
