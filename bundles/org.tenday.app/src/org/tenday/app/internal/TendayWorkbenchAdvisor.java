package org.tenday.app.internal;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tenday.app.internal.handover.Arrivals;

/** What is particular to Tenday's workbench as a whole. */
final class TendayWorkbenchAdvisor extends WorkbenchAdvisor {

	/** Contributed by org.tenday.ui. */
	private static final String PERSPECTIVE = "org.tenday.ui.perspective";

	private final Arrivals arrivals;

	TendayWorkbenchAdvisor(Arrivals arrivals) {
		this.arrivals = arrivals;
	}

	@Override
	public void postStartup() {
		arrivals.ready(new ArrivalsOpener(getWorkbenchConfigurer().getWorkbench()));
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return PERSPECTIVE;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench";
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new TendayWindowAdvisor(configurer);
	}
}
