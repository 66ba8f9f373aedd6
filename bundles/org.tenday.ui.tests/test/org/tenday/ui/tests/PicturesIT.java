package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.Edit;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.skill.SkillAreas;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;

/** What is known of a programme's pictures is changed after they were put in. */
@ExtendWith(Screenshots.class)
class PicturesIT {

	private static final String WARD = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"400\">"
			+ "<rect width=\"640\" height=\"400\" fill=\"#3a86ab\"/><circle cx=\"320\" cy=\"200\" r=\"120\" fill=\"#c77d12\"/></svg>";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		Path folder = Given.programme(temp.resolve("footprints"));
		ProgrammeFolder files = open(folder);
		files.addMedia("empty.svg", MediaBytes.of(WARD.replaceAll("<(rect|circle).*?/>", "").getBytes(StandardCharsets.UTF_8)));
		files.addMedia("my ward.svg", MediaBytes.of(WARD.getBytes(StandardCharsets.UTF_8)));
		desk = new Desk(folder);
		desk.ui.run(() -> desk.programme().edit(Edit.of("Prepare", programme -> programme
				.withMedia(List.of(new Media("gone.png", "A picture", "Ann", "CC0", ""), new Media("empty.svg", "", "", "", ""),
						new Media("my ward.svg", "", "", "", "")))
				.withAbout(programme.about().withAim("![](media/my%20ward.svg)\n")))));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private static ProgrammeFolder open(Path folder) throws StoreException {
		return ProgrammeFolder.open(folder, SkillAreas.installed()::recordOf);
	}

	private Programme saved() throws StoreException {
		desk.save();
		return open(desk.folder).programme();
	}

	private void showPictures() {
		desk.ui.run(() -> ((FormEditor) Desk.page().getActiveEditor()).setActivePage("pictures"));
	}

	@Test
	void whatIsMissingOfAPictureIsWrittenWhereItsFindingLeads() throws StoreException, IOException {
		desk.commands.run("org.tenday.ui.command.check");
		desk.ui.await("the finding", () -> desk.ui.is("findings.table",
				list -> list.rows().stream().anyMatch(row -> row.contains("picture.no-licence"))));
		desk.ui.find("findings.table").openRow("picture.no-licence");
		desk.ui.find("media.chosen.alt").typeOver("Beds of a ward");
		desk.ui.find("media.chosen.source").typeOver("Ann Example");
		desk.ui.find("media.chosen.licence").typeOver("CC BY 4.0");
		assertEquals(List.of("gone.png | A picture | Ann | CC0 | ", "empty.svg |  |  |  | ",
				"my ward.svg | Beds of a ward | Ann Example | CC BY 4.0 | "),
				desk.ui.find("media").rows());
		assertFalse(desk.ui.has("media.chosen.file"), "the name of the file stays");
		assertFalse(desk.ui.has("media.add"), "a picture comes by a text");
		Screenshots.keep("pictures");
		assertEquals(new Media("my ward.svg", "Beds of a ward", "Ann Example", "CC BY 4.0", ""), saved().media().getLast());
		assertTrue(new Menus(desk.ui).entries("Edit").getFirst().startsWith("Undo change licence"));
	}

	@Test
	void theChosenPictureIsShownOrWhyItIsNot() throws IOException {
		showPictures();
		desk.ui.find("media").chooseRow("empty.svg");
		desk.ui.await("nothing", () -> desk.ui.is("media.picture", picture -> trouble(picture).isEmpty()));
		int nothing = desk.ui.find("media.picture").picture();
		desk.ui.find("media").chooseRow("gone.png");
		desk.ui.await("what is missing",
				() -> desk.ui.is("media.picture", picture -> trouble(picture).contains("gone.png") && picture.picture() != nothing));
		Screenshots.keep("picture-gone");
		desk.ui.find("media").chooseRow("my ward.svg");
		desk.ui.await("the picture", () -> desk.ui.is("media.picture", picture -> picture.picture() != nothing));
		assertEquals("", trouble(desk.ui.find("media.picture")));
		Screenshots.keep("picture-shown");
	}

	private static String trouble(Handle picture) {
		return Objects.requireNonNullElse(picture.toolTip(), "");
	}

	@Test
	void rowsAreNeitherAddedNorRemovedAndGoWithThePictureThatIsUndone() {
		showPictures();
		desk.ui.find("media").chooseRow("my ward.svg");
		desk.ui.find("media").press(0, SWT.DEL);
		desk.ui.find("media").press(0, SWT.INSERT);
		desk.ui.find("media").press(SWT.ALT, SWT.ARROW_UP);
		assertEquals(List.of("gone.png | A picture | Ann | CC0 | ", "empty.svg |  |  |  | ",
				"my ward.svg |  |  |  | "), desk.ui.find("media").rows());
		desk.commands.run(Desk.UNDO);
		desk.ui.await("no pictures", () -> desk.ui.is("media", table -> table.rows().isEmpty()));
		desk.ui.await("no fields and no picture", () -> !desk.ui.has("media.chosen.alt") && !desk.ui.has("media.picture"));
	}
}
