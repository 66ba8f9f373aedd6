package org.tenday.write.pptx.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.document.Theme.HouseFile;
import org.tenday.layout.Area;
import org.tenday.write.ooxml.HouseStyleException;
import org.tenday.write.pptx.internal.Layouts.Role;
import org.tenday.write.pptx.internal.Slots.Slot;

/**
 * Finds the layouts of a user's own presentation: by name in any case, then by the type that programs give them, then by what they hold. A role that nothing is
 * made for stands on the layout of the nearest other one.
 */
final class HouseLayouts {

	private static final Map<Role, List<String>> NAMES = Map.of(Role.TITLE, List.of("title slide", "title"), Role.SECTION,
			List.of("section header", "section"), Role.CONTENT, List.of("title and content", "title, content", "content"),
			Role.TWO_CONTENTS,
			List.of("two content", "two contents", "title, 2 content"), Role.TITLE_ONLY, List.of("title only"));
	private static final Map<Role, List<String>> TYPES = Map.of(Role.TITLE, List.of("title"), Role.SECTION, List.of("secHead"),
			Role.CONTENT,
			List.of("obj", "tx"), Role.TWO_CONTENTS, List.of("twoObj", "twoColTx"), Role.TITLE_ONLY, List.of("titleOnly"));
	private static final Set<STPlaceholderType.Enum> TITLES = Set.of(STPlaceholderType.TITLE, STPlaceholderType.CTR_TITLE);
	private static final Set<STPlaceholderType.Enum> CONTENTS = Set.of(STPlaceholderType.OBJ, STPlaceholderType.BODY,
			STPlaceholderType.SUB_TITLE);
	/** What is smaller than three lines, or than four words a line, holds nothing that could be shown. */
	private static final double LEAST_HEIGHT = 84;
	private static final double LEAST_WIDTH = 200;

	private final HouseFile house;
	private final List<Slots> all = new ArrayList<>();

	private HouseLayouts(XMLSlideShow show, HouseFile house) {
		this.house = house;
		for (XSLFSlideMaster master : show.getSlideMasters()) {
			for (XSLFSlideLayout layout : master.getSlideLayouts()) {
				slots(layout).ifPresent(all::add);
			}
		}
	}

	/**
	 * Finds them.
	 *
	 * @throws HouseStyleException where there is none on which a title and what is said could stand
	 */
	static Layouts of(XMLSlideShow show, HouseFile house) throws HouseStyleException {
		return new HouseLayouts(show, house).layouts();
	}

	private Layouts layouts() throws HouseStyleException {
		Map<Role, Slots> found = new EnumMap<>(Role.class);
		Slots content = find(Role.CONTENT, 1).or(this::largest)
				.orElseThrow(() -> new HouseStyleException(("The file of house style \"%s\" has no "
						+ "layout with a title and enough room for text: add one named \"Title and Content\" in PowerPoint's slide master, or choose "
						+ "another file.").formatted(house.name())));
		Slots title = find(Role.TITLE, 1).orElse(content);
		found.put(Role.CONTENT, content);
		found.put(Role.TITLE, title);
		found.put(Role.SECTION, find(Role.SECTION, 1).orElse(title));
		found.put(Role.TWO_CONTENTS, find(Role.TWO_CONTENTS, 2).orElse(content));
		found.put(Role.TITLE_ONLY, find(Role.TITLE_ONLY, 0).orElse(content));
		return new Layouts(found);
	}

	private Optional<Slots> find(Role role, int contents) {
		List<Slots> able = all.stream().filter(slots -> slots.contents().size() >= contents)
				.filter(slots -> role != Role.CONTENT || isLarge(slots.contents().getFirst())).toList();
		return Stream.concat(
				NAMES.get(role).stream().flatMap(name -> able.stream().filter(slots -> plain(slots.layout().getName()).equals(name))),
				TYPES.get(role).stream().flatMap(type -> able.stream().filter(slots -> type(slots.layout()).equals(type)))).findFirst();
	}

	private Optional<Slots> largest() {
		return all.stream().filter(slots -> !slots.contents().isEmpty() && isLarge(slots.contents().getFirst()))
				.max(Comparator.comparingDouble(slots -> extent(slots.contents().getFirst())));
	}

	private static boolean isLarge(Slot slot) {
		return slot.area().height() >= LEAST_HEIGHT && slot.area().width() >= LEAST_WIDTH;
	}

	private static double extent(Slot slot) {
		return slot.area().width() * slot.area().height();
	}

	private static String plain(String name) {
		return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	private static String type(XSLFSlideLayout layout) {
		return layout.getXmlObject().isSetType() ? layout.getXmlObject().getType().toString() : "";
	}

	/** The placeholders of a layout; empty where it has no title. Of several for contents the larger ones come first, those of one size left to right. */
	private static Optional<Slots> slots(XSLFSlideLayout layout) {
		List<Slot> found = new ArrayList<>();
		for (var shape : layout.getShapes()) {
			if (shape instanceof XSLFTextShape text && text.getXmlObject() instanceof CTShape xml && xml.getNvSpPr().getNvPr().isSetPh()
					&& text.getAnchor() != null) {
				found.add(slot(text, xml.getNvSpPr().getNvPr().getPh()));
			}
		}
		List<Slot> contents = found.stream().filter(slot -> CONTENTS.contains(slot.type()))
				.sorted(Comparator.comparingLong((Slot slot) -> -Math.round(extent(slot) / 1000))
						.thenComparingDouble(slot -> slot.area().x()))
				.toList();
		return first(found, TITLES).map(title -> new Slots(layout, title, contents, first(found, Set.of(STPlaceholderType.FTR)),
				first(found, Set.of(STPlaceholderType.SLD_NUM))));
	}

	private static Optional<Slot> first(List<Slot> slots, Set<STPlaceholderType.Enum> types) {
		return slots.stream().filter(slot -> types.contains(slot.type())).findFirst();
	}

	private static Slot slot(XSLFTextShape shape, CTPlaceholder placeholder) {
		var anchor = shape.getAnchor();
		Area area = new Area(anchor.getX() + shape.getLeftInset(), anchor.getY() + shape.getTopInset(),
				Math.max(1, anchor.getWidth() - shape.getLeftInset() - shape.getRightInset()),
				Math.max(1, anchor.getHeight() - shape.getTopInset() - shape.getBottomInset()));
		var paragraphs = shape.getTextParagraphs();
		Double size = paragraphs.isEmpty() ? null : paragraphs.getFirst().getDefaultFontSize();
		boolean bulleted = paragraphs.size() >= 3 && paragraphs.stream().allMatch(paragraph -> paragraph.isBullet());
		return new Slot(placeholder.isSetType() ? placeholder.getType() : STPlaceholderType.OBJ,
				placeholder.isSetIdx() ? placeholder.getIdx() : 0,
				area, size == null ? 0 : size, bulleted);
	}
}
