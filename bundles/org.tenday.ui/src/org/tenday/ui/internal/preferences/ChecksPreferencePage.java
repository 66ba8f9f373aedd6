package org.tenday.ui.internal.preferences;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tenday.check.Threshold;
import org.tenday.check.Thresholds;
import org.tenday.ui.StableId;

/** At which numbers the checks speak: a field for each {@link Threshold}, made from what it says of itself. */
public final class ChecksPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** The page's id. */
	public static final String ID = "org.tenday.ui.preferences.checks";

	private static final String HELP = "org.tenday.ui.checks";

	private final Map<Threshold, Spinner> spinners = new LinkedHashMap<>();

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new Settings().store());
		setDescription("The numbers at which checks speak. They count from the next check on.");
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite fields = new Composite(parent, SWT.NONE);
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).create());
		Threshold.all().forEach(threshold -> add(fields, threshold));
		show(new Settings().thresholdNumbers());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(fields, HELP);
		return fields;
	}

	private void add(Composite fields, Threshold threshold) {
		Label label = new Label(fields, SWT.WRAP);
		label.setText(threshold.label());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(label);
		Spinner spinner = new Spinner(fields, SWT.BORDER);
		spinner.setValues(threshold.usual(), threshold.least(), threshold.most(), 0, 1, 10);
		spinner.setToolTipText("From %d to %d; usually %d".formatted(threshold.least(), threshold.most(), threshold.usual()));
		spinner.addListener(SWT.Modify, event -> check());
		StableId.set(spinner, "checks." + threshold.name());
		spinners.put(threshold, spinner);
		new Label(fields, SWT.NONE).setText(threshold.unit());
	}

	private void show(Map<String, Integer> numbers) {
		spinners.forEach((threshold, spinner) -> spinner.setSelection(numbers.get(threshold.name())));
	}

	private Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		spinners.forEach((threshold, spinner) -> numbers.put(threshold.name(), spinner.getSelection()));
		return numbers;
	}

	/** A field refuses what makes no sense by itself; only that two numbers agree has to be looked at. */
	private void check() {
		try {
			Thresholds.of(numbers());
			setErrorMessage(null);
			setValid(true);
		} catch (IllegalArgumentException refusal) {
			setErrorMessage(refusal.getMessage());
			setValid(false);
		}
	}

	@Override
	protected void performDefaults() {
		spinners.forEach((threshold, spinner) -> spinner.setSelection(threshold.usual()));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		new Settings().remember(numbers());
		return true;
	}
}
