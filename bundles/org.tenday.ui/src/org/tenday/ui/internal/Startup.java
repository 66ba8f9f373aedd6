package org.tenday.ui.internal;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.tenday.ui.internal.programmes.Programmes;

/** Has the programmes of the last time opened again, and those named on the command line, even where no part of the window asks for them. */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().getService(Programmes.class));
	}
}
