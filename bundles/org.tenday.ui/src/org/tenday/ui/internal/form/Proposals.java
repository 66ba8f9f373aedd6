package org.tenday.ui.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Programme;

/** Offers, while a line is typed, what the programme has of its kind: glossary words, works that are cited, pictures. */
final class Proposals {

	/** What the programme has that such a line can name. */
	enum Of {
		TERMS(programme -> programme.glossary().stream().map(entry -> proposal(entry.term(), "", entry.definition())).toList()),
		REFERENCES(programme -> programme.references().stream().map(work -> proposal(work.key(), work.text(), work.text())).toList()),
		MEDIA(programme -> programme.media().stream().map(file -> proposal(file.file(), file.alt(), file.alt())).toList());

		private final Function<Programme, List<IContentProposal>> all;

		Of(Function<Programme, List<IContentProposal>> all) {
			this.all = all;
		}
	}

	private static final int LONGEST = 80;

	private Proposals() {
	}

	private static IContentProposal proposal(String content, String words, String description) {
		String label = words.isEmpty() ? content : content + " – " + words;
		return new ContentProposal(content, label.length() <= LONGEST ? label : label.substring(0, LONGEST) + "…",
				description.isEmpty() ? null : description);
	}

	/** Those that hold what has been typed so far, in the programme's order. */
	static List<IContentProposal> of(Of kind, Programme programme, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return kind.all.apply(programme).stream()
				.filter(proposal -> proposal.getLabel().toLowerCase(Locale.ROOT).contains(wanted)).toList();
	}

	/** Offers them by Ctrl+Space, and as soon as a letter is typed. */
	static void add(Text text, Of kind, OpenProgramme programme) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> of(kind, programme.programme(), contents.substring(0, position)).toArray(IContentProposal[]::new),
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
		ControlDecoration mark = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_CONTENT_PROPOSAL).getImage());
		mark.setDescriptionText("Ctrl+Space shows what the programme has");
		mark.setShowOnlyOnFocus(true);
	}
}
