package org.tenday.ui.internal.form;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessageManager;

/** Says beside a field, and at the head of its page, why what was typed cannot be. */
final class FieldMessages {

	private final IMessageManager messages;

	FieldMessages(IMessageManager messages) {
		this.messages = messages;
	}

	void refuse(Control control, String key, String sentence) {
		messages.addMessage(key, sentence, null, IMessageProvider.ERROR, control);
	}

	void accept(Control control, String key) {
		messages.removeMessage(key, control);
	}
}
