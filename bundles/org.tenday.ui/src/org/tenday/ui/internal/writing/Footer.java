package org.tenday.ui.internal.writing;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.tenday.check.Measure;
import org.tenday.ui.StableId;

/**
 * What stands below a field: how long and hard its text is, and while somebody writes in it, the tools. A form has dozens of fields, so the
 * tools are made when they are first wanted. Their room stays when they hide: what moved then would move away below the pointer.
 */
final class Footer {

	private final Composite column;
	private final ScrolledForm form;
	private final FormToolkit toolkit;
	private final StyledText text;
	private final Label words;
	private Control tools;
	private boolean isTelling;

	Footer(Composite column, FormToolkit toolkit, ScrolledForm form, StyledText text) {
		this.column = column;
		this.form = form;
		this.toolkit = toolkit;
		this.text = text;
		words = toolkit.createLabel(column, "");
		words.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(words);
		StableId.of(text).ifPresent(id -> StableId.set(words, id + ".words"));
	}

	/** Shows the tools whenever somebody writes in the field. */
	void offer(MarkdownField field) {
		text.addListener(SWT.FocusIn, event -> {
			if (tools == null) {
				tools = new TextTools(field).create(column, toolkit);
				form.reflow(true);
			}
			tools.setVisible(true);
		});
		// A tool that takes the focus when it is clicked would vanish below the pointer.
		text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(() -> {
			if (tools != null && !tools.isDisposed() && !text.isFocusControl() && !tools.isFocusControl()) {
				tools.setVisible(false);
			}
		}));
	}

	void show(Proofreader.Outcome outcome) {
		Measure measure = outcome.measure();
		String said = measure.words() == 0 ? "" : words(measure, outcome.language());
		// Told where somebody writes, and only there, so that it is read and not repeated below every field.
		isTelling = !outcome.isSpelt()
				&& (isTelling
						|| text.isFocusControl() && PlatformUI.getWorkbench().getService(Proofing.class).isToTell(outcome.language()));
		if (isTelling) {
			said = "There is no dictionary for %s, so spelling is not checked. %s"
					.formatted(outcome.language().getDisplayLanguage(Locale.UK), said);
		}
		if (!said.equals(words.getText())) {
			words.setText(said);
			words.setToolTipText(help(measure, outcome.language()));
		}
	}

	private static String words(Measure measure, Locale language) {
		long minutes = measure.readingTime().plusSeconds(30).toMinutes();
		String length = "%s · %s".formatted(measure.words() == 1 ? "1 word" : measure.words() + " words",
				minutes == 0 ? "less than a minute to read" : minutes + " min to read");
		return isGraded(measure, language) ? length + " · reading age " + measure.readingAge() : length;
	}

	private static boolean isGraded(Measure measure, Locale language) {
		return language.getLanguage().equals("en") && measure.isGraded();
	}

	private static String help(Measure measure, Locale language) {
		return isGraded(measure, language)
				? "Most people of %d can read this (Flesch–Kincaid grade %.1f). Shorter words and shorter sentences make a text easier."
						.formatted(measure.readingAge(), measure.grade())
				: null;
	}
}
