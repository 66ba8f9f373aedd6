package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.store.StoreException;

/** A letter chooses one entry of a menu, and at once. */
class MnemonicsIT {

	private static final Pattern LETTER = Pattern.compile("&(\\w)");

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openASession() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
		desk.session("Walk the pathway");
	}

	@AfterEach
	void closeIt() {
		desk.close();
	}

	@Test
	void noTwoEntriesOfAMenuHaveTheSameLetter() {
		List<String> twice = new ArrayList<>();
		List<String> letters = new ArrayList<>();
		desk.ui.run(() -> look("the menu bar", Desk.shell().getMenuBar(), twice, letters));
		assertEquals(List.of(), twice);
		assertTrue(letters.size() > 30, letters::toString);
	}

	private static void look(String name, Menu menu, List<String> twice, List<String> letters) {
		menu.notifyListeners(SWT.Show, new Event());
		Map<String, List<String>> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).flatMap(MnemonicsIT::withLetter)
				.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		letters.addAll(entries.keySet());
		entries.values().stream().filter(same -> same.size() > 1).forEach(same -> twice.add(name + ": " + same));
		for (MenuItem item : menu.getItems()) {
			if (item.getMenu() != null) {
				look(item.getText(), item.getMenu(), twice, letters);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private static Stream<Map.Entry<String, String>> withLetter(String words) {
		Matcher letter = LETTER.matcher(words);
		return letter.find() ? Stream.of(Map.entry(letter.group(1).toLowerCase(Locale.ROOT), words)) : Stream.empty();
	}
}
