package org.tenday.authoring.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.About;
import org.tenday.model.BlockContent;
import org.tenday.model.Field;
import org.tenday.model.Programme;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Callout;
import org.tenday.model.content.CaseStudy;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Reading;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

class RecordShapeTest {

	private static final BlockContent CALLOUT = new Callout(Callout.Kind.TIP, "Look.");

	@ParameterizedTest
	@ValueSource(classes = { Activity.class, Callout.class, CaseStudy.class, Checklist.class, Discussion.class, Exercise.class,
			ExitTicket.class,
			Grid.class, Picture.class, Prose.class, Quiz.class, Reading.class, Slide.class, TrainerNote.class })
	void everyCoreBlockHasAForm(Class<? extends Record> type) {
		RecordShape shape = RecordShape.of(type);
		assertEquals(type.getRecordComponents().length, shape.components().size());
		assertTrue(shape.components().stream().noneMatch(component -> component.words().label().isBlank()));
	}

	@Test
	void theTypeOfAComponentDecidesItsField() {
		List<FieldType> exercise = RecordShape.of(Exercise.class).components().stream().map(Component::type).toList();
		assertEquals(List.of(new FieldType.Text(Field.Kind.MARKDOWN), new FieldType.Number(), new FieldType.Number(),
				new FieldType.Texts(Field.Kind.MARKDOWN), new FieldType.Text(Field.Kind.MARKDOWN)), exercise);
		assertEquals(new FieldType.Choice(Callout.Kind.class), RecordShape.of(Callout.class).components().getFirst().type());
		assertInstanceOf(FieldType.Table.class, RecordShape.of(Grid.class).components().get(2).type());
		FieldType.Many questions = assertInstanceOf(FieldType.Many.class, RecordShape.of(Quiz.class).components().get(1).type());
		assertEquals(new Quiz.Question("", List.of(), "", List.of()), questions.shape().blank());
	}

	/** What a skill area's plug-in may bring. */
	public record Cost(@Field(label = "Price") BigDecimal price, @Field(label = "Quantity") Optional<Integer> quantity,
			@Field(label = "Rate") Optional<BigDecimal> rate, @Field(label = "Paid") Optional<LocalDate> paid) {
	}

	@Test
	void decimalsAndWhatMayBeMissingHaveFields() {
		RecordShape shape = RecordShape.of(Cost.class);
		assertEquals(List.of(new FieldType.Decimal(), new FieldType.Maybe(new FieldType.Number()),
				new FieldType.Maybe(new FieldType.Decimal()), new FieldType.Maybe(new FieldType.Date())),
				shape.components().stream().map(Component::type).toList());
		assertEquals(new Cost(BigDecimal.ZERO, Optional.empty(), Optional.empty(), Optional.empty()), shape.blank());
	}

	@Test
	void oneComponentIsChangedAndTheOthersStay() {
		RecordShape shape = RecordShape.of(Callout.class);
		assertEquals(new Callout(Callout.Kind.TIP, "Listen."), shape.with((Callout) CALLOUT, shape.components().get(1), "Listen."));
	}

	@Test
	void aRecordRefusesInItsOwnWords() {
		RecordShape shape = RecordShape.of(Picture.class);
		Picture picture = new Picture("a.svg", "", 100);
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> shape.with(picture, shape.components().get(2), 5));
		assertEquals("A picture cannot be 5 per cent wide: write 10 to 100.", refusal.getMessage());
	}

	@Test
	void aRecordWithoutWordsIsRefusedByName() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> RecordShape.of(About.class));
		assertTrue(refusal.getMessage().contains("org.tenday.model.About.title"), refusal.getMessage());
	}

	@Test
	void aComponentIsAPropertyOfTheWhole() {
		BlockContent[] held = { CALLOUT };
		Property<BlockContent> whole = new Property<>("block/x/content", "Change content", programme -> Optional.of(held[0]),
				(programme, content) -> {
					held[0] = content;
					return programme;
				});
		RecordShape shape = RecordShape.of(Callout.class);
		Property<String> text = shape.property(whole, shape.components().get(1), String.class::cast);
		assertEquals("block/x/content/text", text.key());
		assertEquals("Change text", text.change());
		Programme programme = Programme.titled("T");
		text.set("Listen.").change().apply(programme);
		assertEquals(new Callout(Callout.Kind.TIP, "Listen."), held[0]);
		assertEquals(Optional.of("Listen."), text.read(programme));
	}
}
