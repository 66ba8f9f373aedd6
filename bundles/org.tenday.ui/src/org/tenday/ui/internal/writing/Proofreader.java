package org.tenday.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Measure;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.ui.internal.programmes.Watch;
import org.tenday.writing.KnownWords;
import org.tenday.writing.Lexicon;
import org.tenday.writing.Misspelling;
import org.tenday.writing.Spelling;

/**
 * Reads what stands in a field, beside the user interface and a moment after the last key: which words are unknown, and how long and hard the
 * text is. Marks move with their words meanwhile.
 */
final class Proofreader {

	/** So that nobody is corrected within a word. */
	private static final int PAUSE_MILLIS = 400;

	/** What was read. */
	record Outcome(String text, List<Misspelling> misspellings, Measure measure, Locale language, boolean isSpelt) {
	}

	/** What of a programme says which words are right. The lists are the same ones until one of them is edited, so comparing costs nothing. */
	private record Basis(Locale language, List<String> words, List<GlossaryEntry> glossary, List<Person> people,
			List<Reference> references) {
		static Basis of(Programme programme) {
			return new Basis(programme.about().language(), programme.words(), programme.glossary(), programme.people(),
					programme.references());
		}
	}

	private final StyledText text;
	private final OpenProgramme programme;
	private final Proofing proofing;
	private final Consumer<Outcome> done;
	private final Job job;
	/** Written on the user interface's thread, read by the job. */
	private volatile String latest;
	private volatile Basis basis;
	private List<Misspelling> misspellings = List.of();
	private boolean isTypingAtCaret;

	/**
	 * @param done gets the outcome on the user interface's thread, for as long as the field is there
	 */
	Proofreader(StyledText text, OpenProgramme programme, Proofing proofing, Consumer<Outcome> done) {
		this.text = text;
		this.programme = programme;
		this.proofing = proofing;
		this.done = done;
		latest = text.getText();
		basis = Basis.of(programme.programme());
		job = Job.create("Spelling", (IProgressMonitor monitor) -> read());
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		text.addExtendedModifyListener(this::modified);
		text.addListener(SWT.FocusOut, event -> stopTyping());
		text.addCaretListener(event -> caretMoved());
		Runnable again = this::readSoon;
		proofing.addListener(again);
		text.addDisposeListener(event -> {
			proofing.removeListener(again);
			job.cancel();
		});
		Watch.on(programme, text, this::programmeChanged);
		readSoon();
	}

	/** The words to mark now: not the one that is being typed. */
	List<Misspelling> shown() {
		int caret = isTypingAtCaret && text.isFocusControl() ? text.getCaretOffset() : -1;
		return misspellings.stream().filter(each -> each.end() != caret).toList();
	}

	/** The unknown word at a place, also just after it. */
	Optional<Misspelling> at(int offset) {
		return misspellings.stream().filter(each -> each.start() <= offset && offset <= each.end()).findFirst();
	}

	private void readSoon() {
		job.schedule(PAUSE_MILLIS);
	}

	private void programmeChanged() {
		Basis now = Basis.of(programme.programme());
		if (!now.equals(basis)) {
			basis = now;
			readSoon();
		}
	}

	private void modified(ExtendedModifyEvent event) {
		latest = text.getText();
		int end = event.start + event.replacedText.length();
		int by = event.length - event.replacedText.length();
		List<Misspelling> kept = new ArrayList<>();
		for (Misspelling each : misspellings) {
			if (each.end() < event.start) {
				kept.add(each);
			} else if (each.start() > end) {
				kept.add(each.moved(by));
			}
		}
		misspellings = List.copyOf(kept);
		isTypingAtCaret = event.length == 1;
		job.cancel();
		readSoon();
	}

	private void caretMoved() {
		if (!text.isFocusControl() || at(text.getCaretOffset()).isEmpty()) {
			stopTyping();
		}
	}

	/**
	 * The word at the caret is read like any other from now on. It is drawn anew later: the caret also moves in the middle of a change, when
	 * the control would lay out, and keep, lines that are about to be replaced, and fail over them.
	 */
	private void stopTyping() {
		if (isTypingAtCaret) {
			isTypingAtCaret = false;
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					text.redraw();
				}
			});
		}
	}

	private IStatus read() {
		String snapshot = latest;
		Basis spelt = basis;
		Optional<Lexicon> lexicon = proofing.lexicon(spelt.language());
		List<Misspelling> unknown = lexicon.map(words -> new Spelling(words, known()).check(snapshot)).orElse(List.of());
		Outcome outcome = new Outcome(snapshot, unknown, Measure.of(snapshot), spelt.language(), lexicon.isPresent());
		if (!text.isDisposed()) {
			text.getDisplay().asyncExec(() -> show(outcome));
		}
		return Status.OK_STATUS;
	}

	private Set<String> known() {
		return Stream.concat(KnownWords.of(programme.programme()).stream(), proofing.ignored().stream())
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Whoever has typed on is read again soon. */
	private void show(Outcome outcome) {
		if (text.isDisposed() || !text.getText().equals(outcome.text())) {
			return;
		}
		if (!outcome.misspellings().equals(misspellings)) {
			misspellings = outcome.misspellings();
			text.redraw();
		}
		done.accept(outcome);
	}
}
