package org.tenday.area.analysis;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.WritingSpace;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A code listing: the code, what it does step by step, and what comes out. */
public final class CodeListingType extends SheetType<CodeListing> {

	/** What fits the page in its smallest print; also what most style guides for code ask for. */
	static final int WIDTH = 80;

	private static final String CONTINUED = "    ";
	private static final int ROOM_FOR_OUTPUT = 4;

	/** Made by the platform. */
	public CodeListingType() {
		super("analysis.code-listing", "Code listing", new CodeListing(Brief.of(Use.WORKED_EXAMPLE), "R", "", "", true, List.of(), ""));
	}

	@Override
	protected List<Element> fields(CodeListing listing, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("code-listing.data-used"), listing.dataUsed()));
		if (!listing.code().isBlank()) {
			elements.add(printed(listing.language(), listing.codeLines(), listing.lineNumbers()));
		}
		if (!listing.steps().isEmpty()) {
			elements.addAll(paper.table("", List.of(paper.word("code-listing.lines"), paper.word("code-listing.words")), List.of(1, 6),
					listing.steps().stream().map(step -> List.of(range(step), step.words())).toList()));
		}
		if (!listing.output().isBlank()) {
			elements.add(paper.composer().label(paper.word("code-listing.output")));
			elements.add(printed("", listing.outputLines(), false));
		} else if (paper.isToFill() && !listing.code().isBlank()) {
			elements.add(paper.composer().label(paper.word("code-listing.output")));
			elements.add(new WritingSpace(ROOM_FOR_OUTPUT));
		}
		return elements;
	}

	private static String range(CodeListing.Step step) {
		return step.last() > step.from() ? step.from() + "–" + step.last() : String.valueOf(step.from());
	}

	/**
	 * Lines no longer than the page is wide. Where one had to be broken, the numbers are part of the lines, so that only whole lines have
	 * one.
	 */
	private static Listing printed(String language, List<String> lines, boolean isNumbered) {
		int width = String.valueOf(lines.size()).length();
		int room = isNumbered ? WIDTH - width - 2 : WIDTH;
		if (lines.stream().allMatch(line -> line.length() <= WIDTH)) {
			return new Listing(language, lines, isNumbered);
		}
		List<String> broken = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			String head = isNumbered ? ("%" + width + "d  ").formatted(i + 1) : "";
			String rest = lines.get(i);
			while (rest.length() > room) {
				int space = rest.lastIndexOf(' ', room);
				int end = space > room / 2 ? space : room;
				broken.add(head + rest.substring(0, end));
				rest = CONTINUED + rest.substring(end).strip();
				head = " ".repeat(head.length());
			}
			broken.add(head + rest);
		}
		return new Listing(language, broken, false);
	}

	@Override
	protected List<String> lines(CodeListing listing, Paper paper) {
		return listing.steps().stream().filter(step -> !step.words().isBlank())
				.map(step -> paper.word(step.last() > step.from() ? "code-listing.range" : "code-listing.line", range(step),
						step.words()))
				.toList();
	}

	@Override
	public List<BlockRule<CodeListing>> rules() {
		return CodeListingRules.ALL;
	}
}
