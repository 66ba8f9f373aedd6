package org.tenday.ui.internal.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.tenday.authoring.OpenProgramme;
import org.tenday.document.Themes;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writers;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.internal.asking.ExportExtent;
import org.tenday.ui.internal.asking.ExportLook;
import org.tenday.ui.internal.asking.ExportQuestion;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.preferences.Settings;
import org.tenday.ui.internal.publish.ExportRun;

/** Prints the active part's programme: what the command's parameters name, or else what the user chooses. */
public final class ExportHandler extends ProgrammeHandler {

	@Override
	void run(ExecutionEvent event) {
		active(event).ifPresent(open -> choose(event, open).ifPresent(choice -> export(open, choice)));
	}

	private Optional<ExportChoice> choose(ExecutionEvent event, OpenProgramme open) {
		String publication = event.getParameter(CommandIds.EXPORT_PUBLICATION);
		String format = event.getParameter(CommandIds.EXPORT_FORMAT);
		Settings settings = new Settings();
		ThemeCatalogue themes = ThemeCatalogue.installed();
		if (publication != null && format != null) {
			return settings.exportFolder()
					.or(() -> dialogs().folder(
							new FolderQuestion("Where the files go", "Choose the folder for what is printed.", Optional.of(home()))))
					.map(folder -> new ExportChoice(Set.of(publication), Set.of(format), readers(publication), folder,
							look(settings, themes), settings.handout(), ExportExtent.WHOLE,
							Writers.installed().known(settings.formatSettings())));
		}
		if (event.getParameter(CommandIds.EXPORT_AGAIN) != null && settings.exportFolder().isPresent()) {
			return Optional.of(last(settings, open));
		}
		List<Publication> publications = Publications.installed().choices();
		return dialogs().export(new ExportQuestion(open.programme(), publications, Writers.installed().all(), themes.all(),
				last(settings, open)));
	}

	/** What was chosen the last time, as far as it fits this programme. */
	private static ExportChoice last(Settings settings, OpenProgramme open) {
		ExportChoice last = settings.lastExport(home().resolve(open.programme().id() + "-print"), open.path());
		return last.withSettings(Writers.installed().known(last.settings()));
	}

	/** As the last time; where its theme is gone, in the neutral one. */
	private static ExportLook look(Settings settings, ThemeCatalogue themes) {
		ExportLook last = settings.look();
		return themes.of(last.theme()).isPresent() ? last : new ExportLook(Themes.NEUTRAL.id(), last.logo(), last.house());
	}

	/** What goes into the learners' hands is made for them; what only trainers get, for trainers. */
	private static Set<Reader> readers(String publication) {
		return Publications.installed().choices().stream().filter(candidate -> candidate.id().equals(publication)).findFirst()
				.map(Publication::readers)
				.filter(readers -> !readers.contains(Reader.LEARNER)).orElse(Set.of(Reader.LEARNER));
	}

	private void export(OpenProgramme open, ExportChoice choice) {
		new Settings().remember(choice, open.path());
		ExportRun run = new ExportRun(open.programme(), open.folder(), choice);
		programmes().background().start("Printing " + open.programme().about().title(),
				monitor -> run.run(programmes().areas(), monitor), dialogs()::report);
	}
}
