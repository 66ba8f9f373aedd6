package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.tenday.area.evaluation.TopicGuide.Stage;
import org.tenday.area.evaluation.TopicGuide.Topic;
import org.tenday.area.evaluation.Wording.Fault;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** An interview topic guide: the consent line, then the questions with their probes. */
public final class TopicGuideType extends SheetType<TopicGuide> {

	private static final int USUAL_MINUTES = 60;
	private static final Pattern ANYTHING_ELSE = Pattern.compile("\\b(anything|what else|noch etwas|sonst noch|nicht gefragt)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final List<BlockRule<TopicGuide>> RULES = List.of(
			BlockRule.warning("evaluation.topic-guide.consent",
					"An interview begins with a consent line: who asks, what happens with the answers, that one may stop.",
					TopicGuideType::consent),
			BlockRule.warning("evaluation.topic-guide.opening",
					"An interview opens with something easy about the person's own situation, before the first hard question.",
					TopicGuideType::opening),
			BlockRule.warning("evaluation.topic-guide.closing",
					"An interview ends with “Is there anything I should have asked?”: nobody thinks of every question.",
					TopicGuideType::closing),
			BlockRule.warning("evaluation.topic-guide.closed",
					"A question that begins with “Do you …” or “Was it …” is answered with yes, and then it is quiet. English questions only.",
					(guide, inspection) -> wording(guide, inspection, Fault.CLOSED,
							"can be answered with yes or no: begin with what, how, when or “Tell me about”")),
			BlockRule.warning("evaluation.topic-guide.leading",
					"A leading question holds its own answer (“Don't you think …”), and people are polite. English questions only.",
					(guide, inspection) -> wording(guide, inspection, Fault.LEADING, "holds its own answer: ask what it was like")),
			BlockRule.warning("evaluation.topic-guide.double",
					"A double-barrelled question asks two things at once, mostly by “and”, and gets one answer. English questions only.",
					(guide, inspection) -> wording(guide, inspection, Fault.DOUBLE, "asks two things at once: make two questions of it")),
			BlockRule.info("evaluation.topic-guide.blaming",
					"“Why didn't you …” sounds like a reproach, and people defend themselves. English questions only.",
					(guide, inspection) -> wording(guide, inspection, Fault.BLAMING,
							"may be heard as a reproach: ask what happened that day")),
			BlockRule.warning("evaluation.topic-guide.minutes",
					"The minutes of all questions come near those of the interview: within a tenth, or 5 minutes where that is more.",
					TopicGuideType::minutes));

	/** Made by the platform. */
	public TopicGuideType() {
		super("evaluation.topic-guide", "Interview topic guide",
				new TopicGuide(Brief.of(Use.TEMPLATE), "", USUAL_MINUTES, "", List.of()));
	}

	@Override
	protected List<Element> fields(TopicGuide guide, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("topic-guide.person"), guide.person()));
		elements.addAll(paper.line(paper.word("topic-guide.length"), length(guide, paper)));
		elements.addAll(paper.field(paper.word("topic-guide.consent"), guide.consent(), 4));
		elements.addAll(paper.table("", List.of(paper.word("topic-guide.topic"), paper.word("topic-guide.question"),
				paper.word("topic-guide.probes"), paper.word("topic-guide.minutes")), List.of(3, 6, 5, 2),
				guide.topics().stream().map(topic -> cells(topic, paper)).toList()));
		return elements;
	}

	/** "20 minutes; 6 questions take 19". */
	private static String length(TopicGuide guide, Paper paper) {
		if (guide.minutes() == 0) {
			return "";
		}
		return guide.topics().isEmpty()
				? paper.word("topic-guide.length.planned", guide.minutes())
				: paper.word("topic-guide.length.counted", guide.minutes(), guide.topics().size(), guide.questionMinutes());
	}

	private static List<String> cells(Topic topic, Paper paper) {
		String stage = topic.stage() == Stage.MAIN ? "" : paper.word("topic-guide.stage", topic.stage());
		String about = stage.isEmpty() ? topic.topic() : topic.topic().isBlank() ? stage : stage + ": " + topic.topic();
		return List.of(about, topic.question(), topic.probes(), topic.minutes() == 0 ? "" : String.valueOf(topic.minutes()));
	}

	@Override
	protected List<String> lines(TopicGuide guide, Paper paper) {
		return guide.topics().stream().map(Topic::question).filter(question -> !question.isBlank()).toList();
	}

	@Override
	public List<BlockRule<TopicGuide>> rules() {
		return RULES;
	}

	/** Whether there is anything in it that could be incomplete. */
	private static boolean isWritten(TopicGuide guide) {
		return !guide.isTemplate() && !guide.topics().isEmpty();
	}

	private static void consent(TopicGuide guide, Inspection<TopicGuide> inspection) {
		if (isWritten(guide) && guide.consent().isBlank()) {
			inspection.find("The topic guide \"%s\" has no consent line: write what is read out before the first question."
					.formatted(inspection.name()), "consent");
		}
	}

	private static void opening(TopicGuide guide, Inspection<TopicGuide> inspection) {
		if (isWritten(guide) && guide.topics().getFirst().stage() != Stage.OPENING) {
			inspection.find("The topic guide \"%s\" does not open with the person's own situation: begin with an easy question."
					.formatted(inspection.name()), "topics", "0", "stage");
		}
	}

	private static void closing(TopicGuide guide, Inspection<TopicGuide> inspection) {
		if (!isWritten(guide) || ANYTHING_ELSE.matcher(guide.topics().getLast().question()).find()) {
			return;
		}
		String message = "The topic guide \"%s\" does not end with “Is there anything I should have asked?”: add it as the last question."
				.formatted(inspection.name());
		List<String> path = List.of("topics", String.valueOf(guide.topics().size() - 1), "question");
		if (Wording.isChecked(inspection.programme().about().language())) {
			inspection.find(message, "Add the question",
					now -> now.withAdded(new Topic(Stage.CLOSING, "", "Is there anything I should have asked?", "", 1)), path);
		} else {
			inspection.find(message, path.toArray(String[]::new));
		}
	}

	private static void wording(TopicGuide guide, Inspection<TopicGuide> inspection, Fault fault, String advice) {
		if (!Wording.isChecked(inspection.programme().about().language())) {
			return;
		}
		for (int i = 0; i < guide.topics().size(); i++) {
			String question = guide.topics().get(i).question();
			if (new Wording(question).faults().contains(fault)) {
				inspection.find("The question \"%s\" of the topic guide \"%s\" %s.".formatted(question, inspection.name(), advice),
						"topics",
						String.valueOf(i), "question");
			}
		}
	}

	private static void minutes(TopicGuide guide, Inspection<TopicGuide> inspection) {
		int sum = guide.questionMinutes();
		if (sum > 0 && guide.minutes() > 0 && Math.abs(sum - guide.minutes()) > Math.max(5, guide.minutes() / 10)) {
			inspection.find("The questions of the topic guide \"%s\" take %d minutes, and the interview %d: bring the two together."
					.formatted(inspection.name(), sum, guide.minutes()), "minutes");
		}
	}
}
