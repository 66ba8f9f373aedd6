package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Screenshots;
import org.tenday.ui.tests.harness.Ui;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * While somebody works, the window's own thread neither reads nor writes a file, nor composes what is printed: the Java machine's flight
 * recorder watches.
 */
@ExtendWith(Screenshots.class)
class UiThreadIT {

	private static final List<String> FILE_EVENTS = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

	private static final String METHOD_EVENT = "jdk.MethodTrace";

	/** What takes long, whether or not it touches a file at that moment. */
	private static final List<String> LONG = List.of("org.tenday.publish.Exporter::run", "org.tenday.publish.Handbook::compose",
			"org.tenday.publish.Slides::compose", "org.tenday.store.ProgrammeFolder::open", "org.tenday.store.ProgrammeFolder::save",
			"org.tenday.store.ProgrammeFolder::texts", "org.tenday.importer.ImporterDescription::read",
			"org.tenday.store.ProgrammeFolder::addMediaBeside");

	/** The first version of the Java machine that can watch methods. */
	private static final int WATCHES_METHODS = 25;

	/** Where the platform unpacks what it has to. */
	private static final String CONFIGURATION = Platform.getConfigurationLocation().getURL().getPath();

	/** Runs the window's event loop, so it is below everything that happens there. */
	private static final String BELOW_EVERYTHING = "org.tenday.app.internal.Application";

	@TempDir
	private Path temp;

	@Test
	void theWindowsThreadTouchesNoFileAndComposesNothing() throws IOException, StoreException {
		long window = Ui.ofWorkbench().get(() -> Thread.currentThread().threadId());
		List<RecordedEvent> events = record();
		assertTrue(events.stream().anyMatch(event -> isOfFile(event) && isOurs(event)),
				"the recorder sees files that are touched elsewhere");
		assertEquals(Set.of(), words(events.stream().filter(event -> isOfFile(event) && isOn(event, window) && isOurs(event)).toList()));

		assumeTrue(Runtime.version().feature() >= WATCHES_METHODS, "this Java machine cannot watch methods");
		List<RecordedEvent> calls = events.stream().filter(event -> !isOfFile(event)).toList();
		assertFalse(calls.isEmpty(), "the recorder sees what takes long elsewhere");
		assertEquals(Set.of(), words(calls.stream().filter(event -> isOn(event, window)).toList()));
	}

	private List<RecordedEvent> record() throws IOException, StoreException {
		Path file = temp.resolve("recording.jfr");
		try (Recording recording = new Recording()) {
			FILE_EVENTS.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
			if (Runtime.version().feature() >= WATCHES_METHODS) {
				recording.enable(METHOD_EVENT).with("filter", String.join(";", LONG)).withThreshold(Duration.ZERO).withStackTrace();
			}
			recording.start();
			work();
			recording.stop();
			recording.dump(file);
		}
		return RecordingFile.readAllEvents(file).stream()
				.filter(event -> isOfFile(event) || event.getEventType().getName().equals(METHOD_EVENT)).toList();
	}

	/** What somebody does in the course of a day. */
	private void work() throws IOException, StoreException {
		try (Desk desk = new Desk(Given.programme(temp.resolve("footprints")))) {
			desk.session("Walk the pathway").typeOver("Follow the pathway");
			desk.save();
			desk.commands.run("org.tenday.ui.command.showHistory");
			desk.ui.await("an earlier version", () -> desk.ui.is("history.versions", list -> list.lines().size() == 1));
			desk.commands.run("org.tenday.ui.command.check");
			desk.ui.await("what was found", () -> desk.ui.has("findings.summary"));
			desk.session("Follow the pathway").typeOver("Run along the pathway");
			desk.commands.run(Desk.UNDO);
			desk.commands.run(Desk.REDO);
			Files.writeString(desk.module(), Files.readString(desk.module()).replace("Draw the map", "Draw a map"));
			desk.answers.press("Compare…").give("compare", "Keep my changes");
			desk.save();
			desk.answers.give("export",
					new ExportChoice(Set.of("handbook", "slides"), Set.of("docx", "pptx"), Set.of(Reader.LEARNER), temp.resolve("print")));
			int before = desk.answers.said().size();
			desk.commands.run("org.tenday.ui.command.export");
			desk.ui.await("the report", () -> desk.answers.said().size() > before);
			bringIn(desk, Decks.sixty(temp.resolve("learning.pptx")));
			desk.ui.run(() -> {
				Desk.page().hideView(Desk.page().findView("org.tenday.ui.history"));
				Desk.page().hideView(Desk.page().findView("org.tenday.ui.findings"));
			});
		}
	}

	/** Through the wizard, into the programme that is open. */
	private static void bringIn(Desk desk, Path deck) {
		desk.answers.close();
		desk.commands.start("org.tenday.ui.command.import");
		desk.ui.find("import.source").typeOver(deck.toString());
		for (int page = 1; page < 3; page++) {
			desk.ui.await("the next page to be ready", () -> desk.ui.is("import.next", Handle::isEnabled));
			desk.ui.find("import.next").click();
		}
		desk.ui.find("import.new").tick();
		desk.ui.find("import.open").tick();
		desk.ui.find("import.finish").click();
		desk.ui.find("report.close").click();
		desk.answers.open();
		desk.commands.run(Desk.UNDO);
		desk.commands.run(Desk.REDO);
	}

	private static boolean isOfFile(RecordedEvent event) {
		return FILE_EVENTS.contains(event.getEventType().getName());
	}

	private static boolean isOn(RecordedEvent event, long thread) {
		return event.getThread() != null && event.getThread().getJavaThreadId() == thread;
	}

	/** Classes and icons come out of the plug-ins, and the platform's store of what was in them, when they are first needed. */
	private static boolean isOurs(RecordedEvent event) {
		String path = event.getString("path");
		return path != null && !path.endsWith(".jar") && !path.startsWith(CONFIGURATION) && event.getStackTrace() != null
				&& event.getStackTrace().getFrames().stream().anyMatch(UiThreadIT::isOurs);
	}

	private static boolean isOurs(RecordedFrame frame) {
		String type = frame.getMethod().getType().getName();
		return type.startsWith("org.tenday.") && !type.startsWith("org.tenday.ui.tests.") && !type.equals(BELOW_EVERYTHING);
	}

	/** The event, and by which of Tenday's methods it came about. */
	private static Set<String> words(List<RecordedEvent> events) {
		return events.stream().map(event -> event.getEventType().getName() + " "
				+ (isOfFile(event) ? event.getString("path") : "") + " by "
				+ event.getStackTrace().getFrames().stream().filter(UiThreadIT::isOurs)
						.map(frame -> frame.getMethod().getType().getName() + "." + frame.getMethod().getName()).limit(6).toList())
				.collect(Collectors.toSet());
	}
}
