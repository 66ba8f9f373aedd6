package org.tenday.ui.internal.board;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.ui.StableId;

/** What stands above a column and stays in sight while the cards are scrolled: the day, its title, its times and whether it runs over. */
final class ColumnHead {

	private final Composite control;
	private final CLabel name;
	private final CLabel title;
	private final CLabel times;

	ColumnHead(Composite parent, FormToolkit toolkit, String id) {
		control = toolkit.createComposite(parent);
		control.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 1).create());
		StableId.set(control, id + ".head");
		name = line(toolkit);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title = line(toolkit);
		times = line(toolkit, new CutAtEnd(control));
		StableId.set(times, id + ".times");
	}

	/** One line, shortened where there is no room for all of it, so that the cards of all days stand side by side. */
	private CLabel line(FormToolkit toolkit) {
		return line(toolkit, new CLabel(control, SWT.NONE));
	}

	private static CLabel line(FormToolkit toolkit, CLabel line) {
		toolkit.adapt(line, false, false);
		line.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).hint(DayColumn.MIN_WIDTH, SWT.DEFAULT).applyTo(line);
		return line;
	}

	/** Says what can be done with the day, where the pointer rests on its name. */
	void explain(String words) {
		name.setToolTipText(words);
	}

	Composite control() {
		return control;
	}

	/**
	 * @param isOver whether what the times say is a fault: it is said in words, by a picture and in another colour
	 */
	void show(String nameWords, String titleWords, String timesWords, boolean isOver) {
		set(name, nameWords);
		set(title, titleWords);
		set(times, timesWords);
		boolean wasOver = times.getImage() != null;
		if (isOver != wasOver) {
			times.setImage(isOver ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK) : null);
			times.setForeground(isOver ? JFaceColors.getErrorText(times.getDisplay()) : name.getForeground());
		}
		String tip = nameWords + (titleWords.isEmpty() ? "" : ": " + titleWords) + "\n" + timesWords;
		if (!tip.equals(title.getToolTipText())) {
			title.setToolTipText(tip);
		}
	}

	private static void set(CLabel label, String words) {
		if (!words.equals(label.getText())) {
			label.setText(words);
		}
	}

	/** Shortened in the middle, as labels are, "1 h 30 min free" would read "30 min free". */
	private static final class CutAtEnd extends CLabel {

		CutAtEnd(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		protected String shortenText(GC gc, String words, int width) {
			int end = words.length();
			while (end > 0 && gc.textExtent(words.substring(0, end) + "…").x > width) {
				end--;
			}
			return words.substring(0, end) + "…";
		}
	}
}
