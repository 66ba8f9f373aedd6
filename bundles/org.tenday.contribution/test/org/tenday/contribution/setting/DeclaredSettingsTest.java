package org.tenday.contribution.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tenday.contribution.setting.DeclaredSetting.Choice;

class DeclaredSettingsTest {

	private static final DeclaredSetting SIDES = new DeclaredSetting("sides", "Printed on", "", "both",
			List.of(new Choice("both", "Both sides"), new Choice("one", "One side")));
	private static final DeclaredSetting FOLD = new DeclaredSetting("fold", "Folded", "", "", List.of(new Choice("in-half", "In half")));
	private static final DeclaredSetting MARK = new DeclaredSetting("mark", "Mark", "", "", List.of());

	private final DeclaredSettings settings = new DeclaredSettings(List.of(SIDES, FOLD, MARK));

	@Test
	void whatNobodyChoseIsAsUsual() {
		assertEquals(Map.of("sides", "both"), settings.settled(Map.of(), "paper"));
		assertEquals(Map.of("sides", "one", "mark", "Draft, = 1"), settings.settled(Map.of("sides", "one", "mark", "Draft, = 1"), "paper"));
		assertEquals(Map.of(), DeclaredSettings.NONE.settled(Map.of(), "paper"));
	}

	@Test
	void whatCannotBeChosenIsRefusedInOneSentence() {
		refused("There is no setting \"side\" for paper: choose from sides, fold, mark.", settings, Map.of("side", "one"));
		refused("The setting \"sides\" for paper cannot be \"three\": choose from both, one.", settings, Map.of("sides", "three"));
		refused("The setting \"fold\" for paper cannot be \"\": choose from in-half.", settings, Map.of("fold", ""));
		refused("There is no setting \"sides\" for paper: there is nothing to set.", DeclaredSettings.NONE, Map.of("sides", "one"));
	}

	private static void refused(String message, DeclaredSettings settings, Map<String, String> chosen) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> settings.settled(chosen, "paper")).getMessage());
	}

	@Test
	void ofWhatIsRememberedOnlyThatIsTakenWhichCanStillBeChosen() {
		assertEquals(Map.of("sides", "one", "mark", "Draft"),
				settings.known(Map.of("sides", "one", "fold", "twice", "mark", "Draft", "gone", "yes")));
	}

	@Test
	void anIdIsThereOnce() {
		assertThrows(IllegalArgumentException.class, () -> new DeclaredSettings(List.of(SIDES, SIDES)));
	}
}
