package org.tenday.ui.internal.addons;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.addon.AddOn;
import org.tenday.addon.Installed;
import org.tenday.ui.internal.asking.ChoiceQuestion;
import org.tenday.ui.internal.asking.FileQuestion;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.asking.Question;

/** Asks for a zip file or folder, shows the add-ons in it, and installs those that are chosen. */
public final class InstallAddOnHandler extends AddOnHandler {

	private static final String TITLE = "Install add-on";

	private enum Kind {
		ZIP, FOLDER
	}

	@Override
	void run() {
		Map<Kind, String> kinds = new LinkedHashMap<>();
		kinds.put(Kind.ZIP, "Zip file…");
		kinds.put(Kind.FOLDER, "Folder…");
		dialogs()
				.ask(new Question<>(TITLE,
						"An add-on brings skill areas, blocks, publications or themes. Who made it gives it as a zip file or as a "
								+ "folder, which is all that is looked at: nothing is fetched from a network. Which is it?",
						kinds))
				.flatMap(this::source)
				.ifPresent(this::look);
	}

	private Optional<Path> source(Kind kind) {
		return switch (kind) {
		case ZIP -> dialogs().file(new FileQuestion(TITLE, "Add-ons", List.of("zip")));
		case FOLDER -> dialogs().folder(new FolderQuestion(TITLE, "The folder that holds p2.index or content.jar.", Optional.empty()));
		};
	}

	private void look(Path source) {
		background().start("Looking for add-ons", monitor -> addOns().offered(source, monitor), offered -> choose(source, offered));
	}

	private void choose(Path source, List<AddOn> offered) {
		dialogs().choose(new ChoiceQuestion(TITLE, "Install only what comes from somebody you trust: an add-on can do all that Tenday can.",
				AddOnItems.of(offered), "Install", true, HELP)).ifPresent(ids -> install(source, Set.copyOf(ids)));
	}

	private void install(Path source, Set<String> ids) {
		background().start("Installing the add-on", monitor -> addOns().install(source, ids, monitor),
				installed -> offerRestart(installed.stream().map(Installed::sentence).collect(Collectors.joining(" "))));
	}
}
