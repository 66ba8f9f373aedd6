package org.tenday.ui.internal.addons;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.tenday.addon.AddOns;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;
import org.tenday.ui.internal.programmes.Background;
import org.tenday.ui.internal.programmes.Programmes;

/** What the commands about add-ons have in common. */
abstract class AddOnHandler extends AbstractHandler {

	/** The help context of their windows. */
	static final String HELP = "org.tenday.ui.addOns";

	/** Does what the command is for, as far as it needs the user; what takes long goes to the background. */
	abstract void run();

	@Override
	public final Object execute(ExecutionEvent event) {
		run();
		return null;
	}

	final Dialogs dialogs() {
		return PlatformUI.getWorkbench().getService(Dialogs.class);
	}

	final AddOns addOns() {
		return PlatformUI.getWorkbench().getService(AddOns.class);
	}

	final Background background() {
		return PlatformUI.getWorkbench().getService(Programmes.class).background();
	}

	/** Says what was done, and begins anew where the user wants to see it now. */
	final void offerRestart(String done) {
		Map<Boolean, String> answers = new LinkedHashMap<>();
		answers.put(true, "Restart Tenday now");
		answers.put(false, "Later");
		IWorkbench workbench = PlatformUI.getWorkbench();
		dialogs().ask(new Question<>("Add-ons", done + " This takes effect when Tenday starts again.", answers))
				.filter(Boolean::booleanValue).ifPresent(yes -> workbench.restart());
	}
}
