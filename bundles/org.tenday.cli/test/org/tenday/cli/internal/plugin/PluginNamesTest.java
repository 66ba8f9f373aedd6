package org.tenday.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginNamesTest {

	private static PluginNames names(String id, String name) throws IOException {
		return PluginNames.of(id, name, new Skeleton().imported());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"org.example.involvement | Public involvement | PublicInvolvement | involvement.public-involvement",
			"uk.nhs.trust.costs | costs, benefits & ROI | CostsBenefitsROI | costs.costs-benefits-roi",
			"de.klinik.qm2 | Qualität für alle | QualitatFurAlle | qm2.qualitat-fur-alle",
			"org.example.patients | Patients' words | PatientsWords | patients.patients-words" })
	void everythingIsCalledAfterIdAndName(String id, String name, String className, String type) throws IOException {
		PluginNames names = names(id, name);
		assertEquals(className, names.className());
		assertEquals(type, names.type().value());
		assertEquals(names.type().area(), names.area());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"involvement | Any | \"involvement\" cannot be the id of a plug-in: write two or more words of small letters and digits with dots "
					+ "between them, such as org.example.involvement.",
			"org.Example | Any | \"org.Example\" cannot be the id of a plug-in: write two or more words of small letters and digits with dots "
					+ "between them, such as org.example.involvement.",
			"org.example.new | Any | The id \"org.example.new\" cannot have the word \"new\", which Java keeps for itself: choose another word.",
			"org.example.true.x | Any | The id \"org.example.true.x\" cannot have the word \"true\", which Java keeps for itself: choose "
					+ "another word.",
			"java.involvement | Any | The id \"java.involvement\" cannot begin with \"java.\": begin it with an internet name of your own, "
					+ "backwards.",
			"org.tenday.involvement | Any | The id \"org.tenday.involvement\" cannot begin with \"org.tenday.\": begin it with an internet name "
					+ "of your own, backwards.",
			"org.tenday | Any | The id \"org.tenday\" cannot begin with \"org.tenday.\": begin it with an internet name of your own, "
					+ "backwards.",
			"org.example.core | Any | The id \"org.example.core\" cannot end in \"core\", because that is Tenday's own skill area: end it "
					+ "otherwise.",
			"org.example.x | 3D models | Of the name \"3D models\" no class can be called: begin it with a letter from A to Z.",
			"org.example.x | 数据 | Of the name \"数据\" no class can be called: begin it with a letter from A to Z.",
			"org.example.x | '' | \"\" cannot be the name of a plug-in: write one line of at most 60 characters.",
			"org.example.x | String | Of the name \"String\" the class String would be made, and there is one that is needed beside it: choose a "
					+ "name of other or more words.",
			"org.example.x | field | Of the name \"field\" the class Field would be made, and there is one that is needed beside it: choose a "
					+ "name of other or more words.",
			"org.example.x | Named | Of the name \"Named\" the class NamedType would be made, and there is one that is needed beside it: choose "
					+ "a name of other or more words." })
	void whatCannotBeCalledSoIsRefused(String id, String name, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> names(id, name)).getMessage());
	}

	@Test
	void nameAndIdHaveTheirLengths() throws IOException {
		String name = "A" + "b".repeat(59);
		assertEquals(name, names("org.example.x", name).className());
		assertThrows(IllegalArgumentException.class, () -> names("org.example.x", name + "c"));
		assertThrows(IllegalArgumentException.class, () -> names("org.example.x", "Two\nlines"));
		assertThrows(IllegalArgumentException.class, () -> names("org.example." + "x".repeat(49), "Any"));
	}
}
