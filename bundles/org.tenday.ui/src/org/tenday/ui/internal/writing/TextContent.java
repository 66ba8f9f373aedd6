package org.tenday.ui.internal.writing;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A text of many lines, as JFace's proposals see it. */
final class TextContent implements IControlContentAdapter {

	@Override
	public String getControlContents(Control control) {
		return ((StyledText) control).getText();
	}

	@Override
	public int getCursorPosition(Control control) {
		return ((StyledText) control).getCaretOffset();
	}

	@Override
	public Rectangle getInsertionBounds(Control control) {
		StyledText text = (StyledText) control;
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		return new Rectangle(caret.x, caret.y, 1, text.getLineHeight(text.getCaretOffset()));
	}

	@Override
	public void insertControlContents(Control control, String contents, int cursorPosition) {
		StyledText text = (StyledText) control;
		int at = text.getSelection().x;
		text.insert(contents);
		text.setCaretOffset(at + cursorPosition);
	}

	@Override
	public void setControlContents(Control control, String contents, int cursorPosition) {
		StyledText text = (StyledText) control;
		text.setText(contents);
		text.setCaretOffset(cursorPosition);
	}

	@Override
	public void setCursorPosition(Control control, int index) {
		((StyledText) control).setCaretOffset(index);
	}
}
