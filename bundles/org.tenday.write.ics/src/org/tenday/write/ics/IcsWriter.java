package org.tenday.write.ics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.tenday.document.Calendar;
import org.tenday.document.CalendarWriter;
import org.tenday.document.Info;
import org.tenday.document.Written;

import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes iCalendar files. Times are "floating": half past nine is half past nine wherever the file is opened, because a programme knows no
 * time zone and its room has a clock.
 */
public final class IcsWriter implements CalendarWriter {

	private static final String PRODUCT = "-//Tenday//Tenday//EN";

	@Override
	public Written write(Calendar calendar, OutputStream out) throws IOException {
		out.write(Folding.folded(component(calendar).toString()).getBytes(StandardCharsets.UTF_8));
		return new Written(calendar.events().size(), Map.of(), List.of());
	}

	private static net.fortuna.ical4j.model.Calendar component(Calendar calendar) {
		Info info = calendar.info();
		net.fortuna.ical4j.model.Calendar component = new net.fortuna.ical4j.model.Calendar();
		component.add(new ProdId(PRODUCT));
		component.add(ImmutableVersion.VERSION_2_0);
		component.add(ImmutableCalScale.GREGORIAN);
		component.add(ImmutableMethod.PUBLISH);
		component.add(new XProperty("X-WR-CALNAME", text(info.title())));
		component.add(new XProperty("X-WR-CALDESC", text(info.subject() + ". " + info.stamp())));
		calendar.events().forEach(event -> component.add(component(event, info)));
		return component;
	}

	private static VEvent component(Calendar.Event event, Info info) {
		VEvent component = new VEvent(false); // true would put the time of writing into the file
		component.add(new Uid(text(event.id())));
		component.add(new DtStamp(info.created()));
		component.add(new DtStart<>(event.start()));
		component.add(new DtEnd<>(event.end()));
		component.add(new Summary(text(event.title())));
		if (!event.category().isBlank()) {
			// As a list of one, since a text would be taken apart at its commas.
			component.add(new Categories(new TextList(List.of(text(event.category())))));
		}
		if (!event.description().isBlank()) {
			component.add(new Description(text(event.description())));
		}
		return component;
	}

	/** The format has no place for control characters but line ends. */
	private static String text(String words) {
		return words.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
	}
}
