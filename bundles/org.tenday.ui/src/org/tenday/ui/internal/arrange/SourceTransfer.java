package org.tenday.ui.internal.arrange;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries on the clipboard the folder of the programme that something was copied from. */
final class SourceTransfer extends ByteArrayTransfer {

	private static final String NAME = "org.tenday.programme";

	private static final int TYPE = registerType(NAME);

	@Override
	protected int[] getTypeIds() {
		return new int[]{ TYPE };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[]{ NAME };
	}

	@Override
	protected void javaToNative(Object folder, TransferData data) {
		super.javaToNative(((String) folder).getBytes(StandardCharsets.UTF_8), data);
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
