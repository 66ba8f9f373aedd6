package org.tenday.ui.tests.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;

/** A log of contacts, with no editor but the generated form. */
public final class ContactLogType implements BlockType<ContactLog> {

	@Override
	public BlockTypeId id() {
		return new BlockTypeId("engagement.contact-log");
	}

	@Override
	public String label() {
		return "Contact log";
	}

	@Override
	public ContactLog blank() {
		return new ContactLog("", 0, ContactLog.Channel.PHONE, LocalDate.of(2027, 1, 4), List.of(), "", "", "", List.of());
	}

	@Override
	public List<Element> handbook(ContactLog log, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(composer.text(log.purpose()));
		elements.add(composer.list(ItemList.Kind.BULLETS, log.contacts().stream().map(ContactLog.Contact::name).toList()));
		return composer.titled(elements);
	}
}
