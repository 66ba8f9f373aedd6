package org.tenday.write.docx.internal;

import java.util.function.Supplier;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.tenday.write.docx.internal.InlineWriter.Look;

/** Writes fields: what Word can work out anew, with what it comes to already filled in. */
final class Fields {

	private Fields() {
	}

	/** A whole field. */
	static void write(Supplier<CTR> runs, String instruction, String result, Look look) {
		begin(runs, instruction, false);
		InlineWriter.text(runs.get(), result, look);
		end(runs);
	}

	/**
	 * The start of a field; its result comes next.
	 *
	 * @param stale whether Word is to work it out when it opens the file
	 */
	static void begin(Supplier<CTR> runs, String instruction, boolean stale) {
		CTFldChar begin = runs.get().addNewFldChar();
		begin.setFldCharType(STFldCharType.BEGIN);
		if (stale) {
			begin.setDirty(true);
		}
		CTText text = runs.get().addNewInstrText();
		text.setStringValue(" " + instruction + " ");
		text.setSpace(SpaceAttribute.Space.PRESERVE);
		runs.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
	}

	/** The end of a field. */
	static void end(Supplier<CTR> runs) {
		runs.get().addNewFldChar().setFldCharType(STFldCharType.END);
	}
}
