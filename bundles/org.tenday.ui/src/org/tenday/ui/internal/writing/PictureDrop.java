package org.tenday.ui.internal.writing;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;

/** Takes pictures that are dragged onto a field from a folder or another program. */
final class PictureDrop extends DropTargetAdapter {

	private final StyledText text;
	private final MarkdownField field;

	private PictureDrop(StyledText text, MarkdownField field) {
		this.text = text;
		this.field = field;
	}

	static void add(StyledText text, MarkdownField field) {
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[]{ FileTransfer.getInstance(), ImageTransfer.getInstance() });
		target.addDropListener(new PictureDrop(text, field));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	/** The caret shows where the picture would go. */
	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SCROLL;
		int offset = text.getOffsetAtPoint(text.toControl(new Point(event.x, event.y)));
		text.setCaretOffset(offset < 0 ? text.getCharCount() : offset);
	}

	@Override
	public void drop(DropTargetEvent event) {
		PictureImport pictures = new PictureImport(field);
		switch (event.data) {
		case String[] files -> pictures.add(files);
		case ImageData image -> pictures.add(image);
		case null, default -> event.detail = DND.DROP_NONE;
		}
	}
}
