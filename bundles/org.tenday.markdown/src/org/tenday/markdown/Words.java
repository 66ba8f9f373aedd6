package org.tenday.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The plain words within a node, as alternative texts need them. */
final class Words extends AbstractVisitor {

	private final StringBuilder words = new StringBuilder();

	private Words() {
	}

	static String of(Node node) {
		Words collector = new Words();
		collector.visitChildren(node);
		return collector.words.toString();
	}

	@Override
	public void visit(Text text) {
		words.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		words.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		words.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		words.append(' ');
	}

	@Override
	public void visit(CustomNode node) {
		switch (node) {
		case MathsNode maths -> words.append(maths.text());
		case AttributesNode attributes -> words.append(attributes.written());
		case Brackets.Citation citation -> words.append(String.join("; ", citation.keys()));
		default -> visitChildren(node);
		}
	}
}
