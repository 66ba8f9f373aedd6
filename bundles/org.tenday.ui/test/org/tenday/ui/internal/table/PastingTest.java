package org.tenday.ui.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.model.Field;
import org.tenday.model.content.Quiz;

class PastingTest {

	/** How somebody is reached. */
	public enum Channel {
		PHONE, IN_PERSON
	}

	/** A row with a column of every kind. */
	public record Contact(@Field(label = "Name") String name, @Field(label = "Date") LocalDate on,
			@Field(label = "Length", unit = "minutes") int minutes, @Field(label = "Cost") BigDecimal cost,
			@Field(label = "Age") Optional<Integer> age, @Field(label = "Channel") Channel channel,
			@Field(label = "Answered") boolean answered) {

		public Contact {
			if (minutes > 240) {
				throw new IllegalArgumentException("A contact cannot take %d minutes: write 0 to 240.".formatted(minutes));
			}
		}
	}

	private static final Contact BLANK = new Contact("", LocalDate.of(2027, 1, 4), 0, BigDecimal.ZERO, Optional.empty(), Channel.PHONE,
			false);

	private final List<Column> columns = Column.of(RecordShape.of(Contact.class));

	private List<Record> paste(List<Record> rows, int row, int column, String text) {
		return Pasting.into(rows, columns, BLANK, row, column, Cells.read(text));
	}

	@Test
	void aRangeOfASpreadsheetFillsRowsAndColumnsOfEveryKind() {
		assertEquals(
				List.of(new Contact("Ward 4", LocalDate.of(2027, 2, 1), 15, new BigDecimal("2.50"), Optional.of(52), Channel.IN_PERSON,
						true),
						new Contact("GP, Leith", LocalDate.of(2027, 2, 2), 5, new BigDecimal("0"), Optional.empty(), Channel.PHONE, false)),
				paste(List.of(), 0, 0,
						"Ward 4\t2027-02-01\t15\t2.50\t52\tin person\tyes\r\nGP, Leith\t2027-02-02\t5\t0\t\tPHONE\t\r\n"));
	}

	@Test
	void aQuotationMarkThatNothingClosesIsALetter() {
		assertEquals(List.of(List.of("\"Ward 4", "1"), List.of("Ward 5", "2")), Cells.read("\"Ward 4\t1\nWard 5\t2\n"));
		assertEquals(List.of(List.of("Ward\t4", "1")), Cells.read("\"Ward\t4\"\t1\n"));
	}

	@Test
	void headingsThatAreCopiedTooAreLeftOut() {
		List<Record> rows = paste(List.of(), 0, 1, "Date\tLength (minutes)\n2027-02-01\t15");
		assertEquals(List.of(new Contact("", LocalDate.of(2027, 2, 1), 15, BigDecimal.ZERO, Optional.empty(), Channel.PHONE, false)), rows);
	}

	@Test
	void cellsGoOverWhatIsThereAndLeaveTheRest() {
		Contact first = new Contact("First", LocalDate.of(2027, 3, 1), 1, BigDecimal.ONE, Optional.of(1), Channel.PHONE, true);
		List<Record> rows = paste(List.of(first, first), 1, 2, "10\n20");
		assertEquals(3, rows.size());
		assertEquals(first, rows.getFirst());
		assertEquals("First", ((Contact) rows.get(1)).name());
		assertEquals(10, ((Contact) rows.get(1)).minutes());
		assertEquals(20, ((Contact) rows.get(2)).minutes());
		assertEquals("", ((Contact) rows.get(2)).name());
	}

	@Test
	void aNumberThatIsNoneIsNamedByLineAndColumnAndNothingIsPasted() {
		String refusal = assertThrows(IllegalArgumentException.class, () -> paste(List.of(), 0, 2, "15\nabout 20")).getMessage();
		assertEquals("Nothing was pasted. Line 2, Length (minutes): “about 20” is not a whole number: write digits alone, such as 12.",
				refusal);
	}

	@Test
	void whatTheRecordRefusesIsSaidInItsOwnWords() {
		String refusal = assertThrows(IllegalArgumentException.class, () -> paste(List.of(), 0, 2, "300")).getMessage();
		assertTrue(refusal.endsWith("A contact cannot take 300 minutes: write 0 to 240."), refusal);
		refusal = assertThrows(IllegalArgumentException.class, () -> paste(List.of(), 0, 5, "fax")).getMessage();
		assertTrue(refusal.endsWith("“fax” cannot be chosen: write one of phone, in person."), refusal);
	}

	@Test
	void moreCellsThanColumnsAreRefused() {
		String refusal = assertThrows(IllegalArgumentException.class, () -> paste(List.of(), 0, 5, "phone\tyes\tmore")).getMessage();
		assertTrue(refusal.startsWith("Line 1 of what you paste has 3 cells, but from here to the right there are only 2 columns"),
				refusal);
	}

	@Test
	void cellsAreReadAsSpreadsheetsAndFilesWriteThem() {
		assertEquals(List.of(List.of("a", "b\nc \"d\""), List.of("", "e")), Cells.read("a\t\"b\nc \"\"d\"\"\"\n\te\n"));
		assertEquals(List.of(List.of("a", "b, c"), List.of("d", "")), Cells.read("a,\"b, c\"\nd,"));
		assertEquals(List.of(List.of("1,5", "x"), List.of("2", "y")), Cells.read("1,5;x\n2;y"));
		assertEquals(List.of(List.of("Dear all, come"), List.of("Bye")), Cells.read("Dear all, come\nBye"), "no table at all");
		assertEquals(List.of(), Cells.read(""));
		List<List<String>> cells = List.of(List.of("a\tb", "c"), List.of("\"d\"\ne", ""));
		assertEquals(cells, Cells.read(Cells.write(cells)));
	}

	@Test
	void aTickedWordAndARecordWithListsAreNoTables() {
		assertTrue(Column.areFor(RecordShape.of(Contact.class)));
		assertFalse(Column.areFor(RecordShape.of(Quiz.Option.class)));
		assertFalse(Column.areFor(RecordShape.of(Quiz.Question.class)));
	}
}
