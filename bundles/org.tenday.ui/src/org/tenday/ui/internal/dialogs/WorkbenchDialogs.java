package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.tenday.model.Day;
import org.tenday.sample.Template;
import org.tenday.ui.internal.asking.ChoiceQuestion;
import org.tenday.ui.internal.asking.Comparison;
import org.tenday.ui.internal.asking.DayQuestion;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Entry;
import org.tenday.ui.internal.asking.EntryQuestion;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.internal.asking.ExportQuestion;
import org.tenday.ui.internal.asking.FileQuestion;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.asking.ImportChoice;
import org.tenday.ui.internal.asking.ImportQuestion;
import org.tenday.ui.internal.asking.NewProgramme;
import org.tenday.ui.internal.asking.PictureQuestion;
import org.tenday.ui.internal.asking.PictureWords;
import org.tenday.ui.internal.asking.Question;
import org.tenday.ui.internal.asking.Report;
import org.tenday.ui.internal.importing.ImportWizard;

/** Asks and tells in windows above the workbench's. */
public final class WorkbenchDialogs implements Dialogs {

	/** Runs on the user interface's thread, whichever this is, and waits for the answer. */
	private static <R> R inWindow(Function<Shell, R> dialog) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		AtomicReference<R> answer = new AtomicReference<>();
		display.syncExec(() -> answer.set(dialog.apply(shell())));
		return answer.get();
	}

	/** No window is active while another program's is in front; the dialog still belongs to ours. */
	private static Shell shell() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		IWorkbenchWindow window = active == null && windows.length > 0 ? windows[0] : active;
		return window == null ? null : window.getShell();
	}

	@Override
	public Optional<Path> folder(FolderQuestion question) {
		return inWindow(shell -> folder(shell, question));
	}

	/** Asks in a window above another one of ours. */
	public static Optional<Path> folder(Shell shell, FolderQuestion question) {
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(question.title());
		dialog.setMessage(question.message());
		question.start().map(Path::toString).ifPresent(dialog::setFilterPath);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public Optional<Path> file(FileQuestion question) {
		return inWindow(shell -> file(shell, question));
	}

	/** Asks in a window above another one of ours. */
	public static Optional<Path> file(Shell shell, FileQuestion question) {
		return open(new FileDialog(shell, SWT.OPEN), question);
	}

	@Override
	public Optional<Path> newFile(FileQuestion question, String name) {
		return inWindow(shell -> {
			FileDialog dialog = new FileDialog(shell, SWT.SAVE);
			dialog.setOverwrite(true);
			dialog.setFileName(name);
			return open(dialog, question);
		});
	}

	private static Optional<Path> open(FileDialog dialog, FileQuestion question) {
		dialog.setText(question.title());
		// Some systems tell capitals from small letters in names of files, and cameras write capitals.
		String endings = question.endings().stream().flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
				.map(ending -> "*." + ending).collect(Collectors.joining(";"));
		dialog.setFilterExtensions(endings);
		dialog.setFilterNames(question.kind());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public Optional<PictureWords> picture(PictureQuestion question) {
		return inWindow(shell -> {
			PictureDialog dialog = new PictureDialog(shell, question);
			return dialog.open() == Window.OK ? Optional.of(dialog.words()) : Optional.empty();
		});
	}

	@Override
	public <A> Optional<A> ask(Question<A> question) {
		List<A> answers = List.copyOf(question.answers().keySet());
		String[] words = question.answers().values().toArray(String[]::new);
		int chosen = inWindow(shell -> MessageDialog.open(MessageDialog.QUESTION, shell, question.title(), question.message(), 0, words));
		return chosen < 0 || chosen >= answers.size() ? Optional.empty() : Optional.of(answers.get(chosen));
	}

	@Override
	public <A> Optional<A> compare(Question<A> question, Comparison comparison) {
		List<A> answers = List.copyOf(question.answers().keySet());
		int chosen = inWindow(shell -> {
			ComparisonDialog dialog = new ComparisonDialog(shell, question, comparison);
			dialog.open();
			return dialog.answer();
		});
		return chosen < 0 || chosen >= answers.size() ? Optional.empty() : Optional.of(answers.get(chosen));
	}

	@Override
	public Optional<NewProgramme> newProgramme(Path start, List<Template> templates) {
		return inWindow(shell -> {
			NewProgrammeDialog dialog = new NewProgrammeDialog(shell, start, templates);
			return dialog.open() == Window.OK ? Optional.of(dialog.programme()) : Optional.empty();
		});
	}

	@Override
	public Optional<ImportChoice> importMaterial(ImportQuestion question) {
		return inWindow(shell -> ImportWizard.ask(shell, question));
	}

	@Override
	public Optional<ExportChoice> export(ExportQuestion question) {
		return inWindow(shell -> {
			ExportDialog dialog = new ExportDialog(shell, question);
			return dialog.open() == Window.OK ? Optional.of(dialog.choice()) : Optional.empty();
		});
	}

	@Override
	public Optional<Entry> entry(EntryQuestion question) {
		return inWindow(shell -> {
			EntryDialog dialog = new EntryDialog(shell, question);
			return dialog.open() == Window.OK ? Optional.of(dialog.entry()) : Optional.empty();
		});
	}

	@Override
	public Optional<Day> day(DayQuestion question) {
		return inWindow(shell -> {
			DayDialog dialog = new DayDialog(shell, question);
			return dialog.open() == Window.OK ? Optional.of(dialog.day()) : Optional.empty();
		});
	}

	@Override
	public Optional<List<String>> choose(ChoiceQuestion question) {
		return inWindow(shell -> {
			ChoiceDialog dialog = new ChoiceDialog(shell, question);
			return dialog.open() == Window.OK ? Optional.of(dialog.chosen()) : Optional.empty();
		});
	}

	@Override
	public void report(Report report) {
		inWindow(shell -> new ReportDialog(shell, report).open());
	}

	@Override
	public void problem(String title, String message) {
		inWindow(shell -> {
			MessageDialog.openError(shell, title, message);
			return title;
		});
	}
}
