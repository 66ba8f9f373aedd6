package org.tenday.ui.internal.form;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;

/**
 * Says beside a field, and at the head of its page, why what was typed cannot be. The mark beside the field is made here: of messages that
 * belong to a control, the head of a page says only how many there are.
 */
final class FieldMessages {

	private final IMessageManager messages;
	private final Map<Control, ControlDecoration> marks = new HashMap<>();

	FieldMessages(IMessageManager messages) {
		this.messages = messages;
	}

	void refuse(Control control, String key, String sentence) {
		messages.addMessage(key, sentence, null, IMessageProvider.ERROR);
		ControlDecoration mark = marks.computeIfAbsent(control, FieldMessages::mark);
		mark.setDescriptionText(sentence);
		mark.show();
	}

	private static ControlDecoration mark(Control control) {
		ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.BOTTOM);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		return mark;
	}

	void accept(Control control, String key) {
		messages.removeMessage(key);
		ControlDecoration mark = marks.get(control);
		if (mark != null) {
			mark.hide();
		}
	}
}
