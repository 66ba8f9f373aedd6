package org.tenday.ui.internal.writing;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.tenday.writing.Proposal;

/** The list below the caret from which words of the programme are chosen. It opens by a command, and follows what is typed on. */
final class ProposalPopup extends ContentProposalAdapter {

	private static final Point SIZE = new Point(320, 160);

	/** One line of the list. */
	private record Line(Proposal proposal) implements IContentProposal {

		@Override
		public String getContent() {
			return proposal.outcome().text();
		}

		@Override
		public int getCursorPosition() {
			return proposal.outcome().end();
		}

		@Override
		public String getLabel() {
			return proposal.label() + "   " + switch (proposal.kind()) {
			case GLOSSARY -> "glossary";
			case CITATION -> "reference";
			case LINK -> "link";
			case PICTURE -> "picture";
			};
		}

		@Override
		public String getDescription() {
			return proposal.detail().isBlank() ? null : proposal.detail();
		}
	}

	ProposalPopup(MarkdownField field, StyledText text) {
		super(text, new TextContent(),
				(contents, position) -> field.proposals().stream().map(Line::new).toArray(IContentProposal[]::new), null, new char[0]);
		setPropagateKeys(true);
		setFilterStyle(FILTER_NONE);
		setProposalAcceptanceStyle(PROPOSAL_IGNORE);
		setPopupSize(SIZE);
		setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object line) {
				return ((IContentProposal) line).getLabel();
			}
		});
		addContentProposalListener((IContentProposalListener) line -> field.edit("Insert " + words(((Line) line).proposal()),
				((Line) line).proposal().outcome()));
	}

	private static String words(Proposal proposal) {
		return switch (proposal.kind()) {
		case GLOSSARY -> "word";
		case CITATION -> "citation";
		case LINK -> "link";
		case PICTURE -> "picture";
		};
	}

	void open() {
		openProposalPopup();
	}
}
