package org.tenday.ui.internal.addons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.addon.AddOn;
import org.tenday.ui.internal.asking.ChoiceQuestion;
import org.tenday.ui.internal.asking.Question;

/** Lists the add-ons that are installed, and removes one. */
public final class AddOnsHandler extends AddOnHandler {

	private static final String TITLE = "Add-ons";

	@Override
	void run() {
		background().start("Reading what is installed", monitor -> addOns().installed(), this::show);
	}

	private void show(List<AddOn> installed) {
		if (installed.isEmpty()) {
			ask("No add-ons are installed.", "Install add-on…", "Close", new InstallAddOnHandler()::run);
			return;
		}
		dialogs()
				.choose(new ChoiceQuestion(TITLE, "What is installed besides Tenday itself.", AddOnItems.of(installed), "Remove…", false,
						HELP))
				.ifPresent(ids -> confirm(installed.stream().filter(addOn -> ids.contains(addOn.id())).findFirst().orElseThrow()));
	}

	private void confirm(AddOn addOn) {
		ask("Remove %s? Programmes keep its blocks: they are shown as placeholders and saved unchanged, and print as marked gaps."
				.formatted(addOn), "Remove", "Keep", () -> remove(addOn));
	}

	private void ask(String message, String yes, String no, Runnable then) {
		Map<Boolean, String> answers = new LinkedHashMap<>();
		answers.put(true, yes);
		answers.put(false, no);
		dialogs().ask(new Question<>(TITLE, message, answers)).filter(Boolean::booleanValue).ifPresent(answer -> then.run());
	}

	private void remove(AddOn addOn) {
		background().start("Removing the add-on", monitor -> addOns().remove(addOn.id(), monitor),
				removed -> offerRestart("Removed %s.".formatted(removed)));
	}
}
