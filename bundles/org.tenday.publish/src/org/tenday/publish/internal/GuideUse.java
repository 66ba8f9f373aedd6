package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.publish.Companions;

/** The page that says how the trainer guide is read. */
public final class GuideUse {

	private final Desk desk;

	/** For one guide. */
	public GuideUse(Desk desk) {
		this.desk = desk;
	}

	/** One page. */
	public Part part() {
		List<List<Inline>> hints = new ArrayList<>();
		hint("guide.use.sheets", hints);
		hint("guide.use.sessions", hints);
		hint("guide.use.trainers-only", hints);
		hint("guide.use.late", hints);
		if (!desk.setting().companions().equals(Companions.NONE)) {
			hint("guide.use.cited", hints, desk.setting().stamp().shortHash());
		}
		return new Part(Part.Kind.FRONT, Part.Start.NEW_PAGE, false, desk.words().get("guide.use"),
				List.of(new Heading(1, Inline.text(desk.words().get("guide.use")), "use"), ItemList.of(ItemList.Kind.BULLETS, hints)));
	}

	private void hint(String key, List<List<Inline>> into, Object... values) {
		into.add(Inline.text(desk.words().get(key, values)));
	}
}
