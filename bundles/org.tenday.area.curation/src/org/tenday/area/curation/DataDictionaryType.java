package org.tenday.area.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.curation.DataDictionary.Kind;
import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A data dictionary: a table with a row for each variable, so wide that it lies on its side where there is room for that. */
public final class DataDictionaryType extends SheetType<DataDictionary> {

	/** So many variables the room sees beside the counts. */
	private static final int SHOWN = 3;

	/** Of the columns while nothing stands in them that says how wide they must be. */
	private static final List<Integer> EMPTY_WIDTHS = List.of(5, 3, 2, 4, 5, 3, 3, 2, 3);

	/** Made by the platform. */
	public DataDictionaryType() {
		super("curation.data-dictionary", "Data dictionary", new DataDictionary(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(DataDictionary dictionary, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("data-dictionary.data-set"), dictionary.dataSet()));
		List<String> headings = Stream
				.of("variable", "type", "unit", "values", "source", "missing", "sensitivity", "analysed", "example")
				.map(key -> paper.word("data-dictionary." + key)).toList();
		elements.addAll(paper.longTable("", headings, isDescribed(dictionary) ? List.of() : EMPTY_WIDTHS,
				dictionary.variables().stream().map(variable -> cells(variable, dictionary, paper)).toList()));
		return elements;
	}

	private static boolean isDescribed(DataDictionary dictionary) {
		return dictionary.variables().stream().anyMatch(variable -> variable.kind() != Kind.NOT_SAID);
	}

	private static List<String> cells(Variable variable, DataDictionary dictionary, Paper paper) {
		String list = variable.codeList().isBlank() ? "" : paper.word("data-dictionary.code-list", variable.codeList());
		return List.of(joined(" ", variable.name().isBlank() ? "" : "**" + variable.name().strip() + "**", variable.label()),
				paper.word("kind", variable.kind()), variable.unit(), joined("; ", variable.values(), list),
				joined(": ", variable.source(), variable.derivation()), variable.missing(),
				paper.word("sensitivity", variable.sensitivity()),
				analysed(variable, dictionary, paper), variable.example());
	}

	/** Learners of an exercise say themselves whether the analysis needs it. */
	private static String analysed(Variable variable, DataDictionary dictionary, Paper paper) {
		if (variable.analysed()) {
			return paper.word("data-dictionary.yes");
		}
		return paper.isToFill() && dictionary.variables().stream().noneMatch(Variable::analysed) ? "" : paper.word("data-dictionary.no");
	}

	private static String joined(String between, String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
	}

	@Override
	protected List<String> lines(DataDictionary dictionary, Paper paper) {
		List<String> lines = new ArrayList<>();
		int all = dictionary.variables().size();
		if (all > 0) {
			long analysed = dictionary.variables().stream().filter(Variable::analysed).count();
			lines.add(analysed == 0 ? paper.word("data-dictionary.count", all) : paper.word("data-dictionary.counts", all, analysed));
		}
		dictionary.variables().stream().limit(SHOWN).map(variable -> line(variable, paper)).forEach(lines::add);
		return lines;
	}

	private static String line(Variable variable, Paper paper) {
		return variable.kind() == Kind.NOT_SAID
				? paper.word("data-dictionary.bare-line", variable.name(), variable.label())
				: paper.word("data-dictionary.line", variable.name(), variable.label(), paper.word("kind", variable.kind()));
	}

	@Override
	public List<BlockRule<DataDictionary>> rules() {
		return DataDictionaryRules.ALL;
	}
}
