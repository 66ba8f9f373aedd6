package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverDiagram.Primary;
import org.tenday.document.Element;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A driver diagram: the picture from the aim to the change ideas, and in words what each rests on. */
public final class DriverDiagramType extends SheetType<DriverDiagram> {

	/** Made by the platform. */
	public DriverDiagramType() {
		super("change.driver-diagram", "Driver diagram", new DriverDiagram(Brief.of(Use.TEMPLATE), "", "", Optional.empty(), List.of(),
				List.of(), List.of(), List.of()));
	}

	@Override
	protected Optional<Sketch> picture(DriverDiagram diagram, Paper paper) {
		Locale language = paper.composer().words().language();
		if (!diagram.isEmpty()) {
			return Optional.of(new DriverSketch(diagram, language).sketch());
		}
		return paper.isToFill() ? Optional.of(DriverSketch.blank(language)) : Optional.empty();
	}

	@Override
	protected List<Element> fields(DriverDiagram diagram, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.field(paper.word("driver-diagram.aim-in-full"), aim(diagram, paper), 2));
		elements.addAll(paper.table("", List.of(paper.word("driver-diagram.primary"), paper.word("driver-diagram.measures"),
				paper.word("driver-diagram.evidence")), List.of(4, 4, 3),
				diagram.primaryDrivers().stream()
						.map(driver -> List.of(driver.text(), measures(diagram.measuresOf(driver.key()), paper), driver.evidence()))
						.toList()));
		if (!diagram.isEmpty()) {
			elements.addAll(paper.table("", List.of(paper.word("driver-diagram.idea"), paper.word("driver-diagram.secondary"),
					paper.word("driver-diagram.primary"), paper.word("driver-diagram.evidence")), List.of(4, 3, 3, 3),
					ways(diagram)));
		}
		return elements;
	}

	/** "Emergency admissions: from 84 to 71 a month, by 31 March 2028", and how it is measured. */
	private static String aim(DriverDiagram diagram, Paper paper) {
		String words = DriverSketch.aim(diagram, DriverSketch.words(paper.composer().words().language()));
		String measures = measures(diagram.measuresOf(DriverDiagram.AIM), paper);
		return measures.isEmpty() ? words : words + "\n\n" + paper.word("driver-diagram.measured", measures);
	}

	private static String measures(List<Measure> measures, Paper paper) {
		return measures.stream()
				.map(measure -> paper.word("driver-diagram.measure", measure.text(), paper.word("driver-diagram.kind", measure.kind())))
				.collect(Collectors.joining("; "));
	}

	/** A row for each change idea with the drivers that it works through, and for each secondary driver that has none. */
	private static List<List<String>> ways(DriverDiagram diagram) {
		List<List<String>> rows = new ArrayList<>();
		for (Part idea : diagram.changeIdeas()) {
			rows.add(List.of(idea.text(), texts(idea.targets().stream().flatMap(key -> diagram.secondary(key).stream()).map(Part::text)),
					texts(diagram.served(idea).stream().map(Primary::text)), idea.evidence()));
		}
		diagram.secondaryDrivers().stream()
				.filter(driver -> diagram.changeIdeas().stream().noneMatch(idea -> idea.targets().contains(driver.key())))
				.forEach(driver -> rows.add(List.of("", driver.text(), texts(diagram.served(driver).stream().map(Primary::text)),
						driver.evidence())));
		return rows;
	}

	private static String texts(Stream<String> texts) {
		return texts.collect(Collectors.joining("; "));
	}

	@Override
	public List<BlockRule<DriverDiagram>> rules() {
		return DriverRules.ALL;
	}
}
