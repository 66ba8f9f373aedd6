package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;
import org.tenday.addon.AddOns;
import org.tenday.addon.Installed;
import org.tenday.ui.tests.harness.Answers;
import org.tenday.ui.tests.harness.Commands;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

/** Installing and removing add-ons from the Help menu. The product's checks try it with p2; here is what a trainer sees of it. */
@ExtendWith(Screenshots.class)
class AddOnsIT {

	private static final String INSTALL = "org.tenday.ui.command.installAddOn";
	private static final String LIST = "org.tenday.ui.command.addOns";

	private static final AddOn ECONOMICS = new AddOn("org.example.economics.feature", "Health economics", "1.0.0.202611221200",
			"Example University",
			"Costs with their price year and perspective, net benefit and sensitivity.",
			Optional.of("MIT\nhttps://opensource.org/license/mit"),
			List.of("Health economics: blocks", "Health economics: editors"));
	private static final AddOn PATIENTS = new AddOn("org.example.patients", "Patient and public involvement", "0.3.0", "", "",
			Optional.empty(),
			List.of());

	private final Ui ui = Ui.ofWorkbench();
	private final Commands commands = new Commands(ui);
	private final Shelf shelf = new Shelf();
	private ServiceRegistration<AddOns> registration;

	/** An installation that remembers what is asked of it. */
	private static final class Shelf implements AddOns {

		private final List<AddOn> installed = new ArrayList<>();
		private Runnable whenAsked = () -> {
		};

		@Override
		public synchronized List<AddOn> installed() {
			return List.copyOf(installed);
		}

		@Override
		public List<AddOn> offered(Path source, IProgressMonitor monitor) throws AddOnException {
			if (source.endsWith("broken.zip")) {
				throw new AddOnException(source + " is no p2 repository.");
			}
			whenAsked.run();
			return List.of(ECONOMICS, PATIENTS);
		}

		@Override
		public synchronized List<Installed> install(Path source, Set<String> ids, IProgressMonitor monitor) {
			List<Installed> done = new ArrayList<>();
			for (AddOn addOn : List.of(ECONOMICS, PATIENTS)) {
				if (ids.contains(addOn.id())) {
					installed.add(addOn);
					done.add(new Installed(addOn, Optional.empty()));
				}
			}
			return done;
		}

		@Override
		public synchronized AddOn remove(String id, IProgressMonitor monitor) {
			AddOn found = installed.stream().filter(addOn -> addOn.id().equals(id)).findFirst().orElseThrow();
			installed.remove(found);
			return found;
		}
	}

	@BeforeEach
	void shelve() {
		registration = FrameworkUtil.getBundle(AddOnsIT.class).getBundleContext().registerService(AddOns.class, shelf,
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
	}

	@AfterEach
	void unshelve() {
		registration.unregister();
	}

	@Test
	void whatASourceHoldsIsSeenBeforeItIsInstalled() throws IOException {
		try (Answers answers = new Answers()) {
			answers.press("Zip file…").give("file", Path.of("addons.zip"));
			// From here on the windows are the workbench's own.
			shelf.whenAsked = answers::close;
			commands.start(INSTALL);
			Handle items = ui.find("choice.items");
			assertEquals(List.of("Health economics 1.0.0", "Patient and public involvement 0.3.0"), items.ticks());
			String details = ui.find("choice.details").text().replace("\r\n", "\n");
			assertTrue(details.contains("Health economics, by Example University"), details);
			assertTrue(details.contains("Version 1.0.0.202611221200\nId org.example.economics.feature"), details);
			assertTrue(details.contains("It brings:\nHealth economics: blocks"), details);
			assertTrue(details.contains("Licence:\nMIT"), details);
			Screenshots.keep("add-ons-install");
			items.chooseRow("Patient and public involvement 0.3.0");
			assertTrue(ui.find("choice.details").text().contains("It says nothing of a licence."));
			items.tickRow("Patient and public involvement 0.3.0");
			ui.find("choice.ok").click();
			ui.await("that it is installed", () -> shelf.installed().equals(List.of(ECONOMICS)));
			Handle later = ui.button("Later");
			Screenshots.keep("add-ons-restart");
			later.click();
		}
	}

	@Test
	void nothingIsInstalledWithoutAChoiceOrFromWhatIsNoSource() {
		try (Answers answers = new Answers()) {
			answers.press("Zip file…").give("file", Path.of("broken.zip"));
			commands.run(INSTALL);
			ui.await("the sentence", () -> answers.said().getLast().contains("broken.zip is no p2 repository."));
			answers.give("file", Path.of("addons.zip"));
			commands.run(INSTALL);
			ui.await("the question", () -> answers.asked().contains("choose"));
			assertEquals(List.of(), shelf.installed());
		}
	}

	@Test
	void oneIsRemovedFromTheListAfterAQuestion() throws IOException {
		shelf.installed.addAll(List.of(ECONOMICS, PATIENTS));
		commands.start(LIST);
		Handle items = ui.find("choice.items");
		assertEquals(List.of("Health economics 1.0.0", "Patient and public involvement 0.3.0"), items.rows());
		assertEquals(List.of(), items.ticks());
		items.chooseRow("Patient and public involvement 0.3.0");
		assertTrue(ui.find("choice.ok").isEnabled());
		Screenshots.keep("add-ons-list");
		ui.find("choice.ok").click();
		ui.button("Remove").click();
		ui.await("that it is removed", () -> shelf.installed().equals(List.of(ECONOMICS)));
		ui.button("Later").click();
	}

	@Test
	void whereThereIsNoneOneCanBeInstalled() {
		try (Answers answers = new Answers()) {
			answers.press("Close");
			commands.run(LIST);
			ui.await("the sentence", () -> answers.said().contains("Add-ons: No add-ons are installed."));
			assertFalse(answers.asked().contains("choose"));
		}
	}
}
