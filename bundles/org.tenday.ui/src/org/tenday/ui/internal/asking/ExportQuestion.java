package org.tenday.ui.internal.asking;

import java.util.List;
import java.util.Objects;

import org.tenday.document.Theme;
import org.tenday.model.Programme;
import org.tenday.publish.Publication;
import org.tenday.publish.Writer;

/**
 * What is to be printed?
 *
 * @param programme    what is to be printed
 * @param publications that there are
 * @param formats      that there are
 * @param themes       that there are
 * @param proposal     what was chosen the last time
 */
public record ExportQuestion(Programme programme, List<Publication> publications, List<Writer> formats, List<Theme> themes,
		ExportChoice proposal) {

	public ExportQuestion {
		Objects.requireNonNull(programme, "programme");
		publications = List.copyOf(publications);
		formats = List.copyOf(formats);
		themes = List.copyOf(themes);
		Objects.requireNonNull(proposal, "proposal");
	}
}
