package org.tenday.ui.internal.arrange;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.programmes.Programmes;

/** Does one {@link ArrangeAction} with what is chosen in the active part; which one stands after the class in plugin.xml. */
public final class ArrangeHandler extends AbstractHandler implements IExecutableExtension {

	private ArrangeAction action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = ArrangeAction.valueOf(((String) data).toUpperCase(Locale.ROOT));
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(arranging(HandlerUtil.getVariable(context, "activePart")).filter(part -> Arranger.can(action, part)).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		arranging(HandlerUtil.getActivePart(event)).filter(part -> Arranger.can(action, part)).ifPresent(
				part -> new Arranger(PlatformUI.getWorkbench().getService(Programmes.class),
						PlatformUI.getWorkbench().getService(Dialogs.class))
						.perform(action, part));
		return null;
	}

	private static Optional<Arranging> arranging(Object part) {
		return Optional.ofNullable(Adapters.adapt(part, Arranging.class));
	}
}
