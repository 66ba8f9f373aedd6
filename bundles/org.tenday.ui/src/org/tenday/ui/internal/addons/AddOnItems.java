package org.tenday.ui.internal.addons;

import java.util.ArrayList;
import java.util.List;

import org.tenday.addon.AddOn;
import org.tenday.ui.internal.asking.ChoiceQuestion.Item;

/** Add-ons as one chooses among them. */
final class AddOnItems {

	private AddOnItems() {
	}

	static List<Item> of(List<AddOn> addOns) {
		return addOns.stream().map(addOn -> new Item(addOn.id(), addOn.name() + " " + addOn.number(), details(addOn))).toList();
	}

	/** What one would like to know before one lets it in: paragraphs, those that have nothing to say left out. */
	static String details(AddOn addOn) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(addOn.provider().isEmpty() ? addOn.name() : addOn.name() + ", by " + addOn.provider());
		if (!addOn.description().isEmpty()) {
			paragraphs.add(addOn.description());
		}
		paragraphs.add("Version " + addOn.version() + "\nId " + addOn.id());
		if (!addOn.brings().isEmpty()) {
			paragraphs.add("It brings:\n" + String.join("\n", addOn.brings()));
		}
		paragraphs.add(addOn.licence().map(licence -> "Licence:\n" + licence).orElse("It says nothing of a licence."));
		return String.join("\n\n", paragraphs);
	}
}
