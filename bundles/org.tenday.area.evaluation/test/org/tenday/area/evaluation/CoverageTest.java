package org.tenday.area.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.area.evaluation.Coverage.Placed;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.area.evaluation.MeasureSet.Figure;
import org.tenday.area.evaluation.MeasureSet.Kind;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;

class CoverageTest {

	private static Block block(String id, String type, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId(type), "", Audience.EVERYONE, content);
	}

	@Test
	void whatNoMeasureShowsIsListedWithItsModel() {
		LogicModel model = new LogicModel(Brief.of(Use.REFERENCE), List.of(new Item("a1", Stage.ACTIVITY, "Ring people"),
				new Item("o1", Stage.OUTPUT, "Calls made"), new Item("l1", Stage.LONG_OUTCOME, "Fewer admissions")), List.of(), "", "");
		Measure measure = new Measure("Calls", Kind.PROCESS, "calls made", "", Figure.COUNT, "", "", "", Optional.empty(), "", "",
				Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), "", "");
		MeasureSet set = new MeasureSet(Brief.of(Use.REFERENCE), List.of(measure), "");
		Session session = Session.of(new SessionId("session"), "Session", 30).withBlocks(
				List.of(block("model", "evaluation.logic-model", model), block("measures", "evaluation.measures", set)));
		Coverage coverage = Coverage.of(
				new Module(new ModuleId("module"), "Module", new SkillAreaId("evaluation"), "", List.of(), List.of(session)));
		assertEquals(List.of(new Placed<>(new BlockId("model"), "model", model.item("l1").orElseThrow())), coverage.unmeasured());
		assertEquals(List.of(new Placed<>(new BlockId("measures"), "measures", measure)), coverage.measures());
	}
}
