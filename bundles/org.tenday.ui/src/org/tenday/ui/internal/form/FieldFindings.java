package org.tenday.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tenday.check.Finding;
import org.tenday.check.Severity;
import org.tenday.ui.StableId;

/**
 * Marks the fields of a form in which something was found, with the sentence as their tooltip, which screen readers say as well. A field is
 * known by its stable id: the name of what the form is about, and the way from there to the value.
 */
public final class FieldFindings {

	private static final Pattern NEXT_WORD = Pattern.compile("-(\\w)");

	/** A mark, and the tooltip that the field has without it. */
	private record Mark(ControlDecoration sign, String help) {
	}

	private final Composite form;
	private final Map<Control, Mark> marks = new HashMap<>();

	/**
	 * @param form holds the fields, which may come and go
	 */
	public FieldFindings(Composite form) {
		this.form = form;
	}

	/**
	 * Marks the fields of what was found, and no others.
	 *
	 * @param what  the first part of the fields' stable ids
	 * @param depth how many steps of a finding's path lead to what the form is about
	 */
	public void show(String what, int depth, List<Finding> findings) {
		Map<String, Control> fields = new HashMap<>();
		collect(form, fields);
		Map<Control, List<Finding>> found = new LinkedHashMap<>();
		for (Finding finding : findings) {
			List<String> path = finding.where().path();
			field(what, path.subList(Math.min(depth, path.size()), path.size()), fields)
					.ifPresent(control -> found.computeIfAbsent(control, key -> new ArrayList<>()).add(finding));
		}
		marks.keySet().removeIf(Control::isDisposed);
		List.copyOf(marks.keySet()).stream().filter(control -> !found.containsKey(control)).forEach(this::clear);
		found.forEach(this::mark);
	}

	private static void collect(Composite parent, Map<String, Control> fields) {
		for (Control child : parent.getChildren()) {
			StableId.of(child).ifPresent(id -> fields.put(id, child));
			if (child instanceof Composite composite) {
				collect(composite, fields);
			}
		}
	}

	/** The field of the value, or where it has none of its own, of the nearest that it is in. */
	private static Optional<Control> field(String what, List<String> steps, Map<String, Control> fields) {
		for (int length = steps.size(); length > 0; length--) {
			String id = what + "." + steps.subList(0, length).stream().map(FieldFindings::component).collect(Collectors.joining("."));
			if (fields.containsKey(id)) {
				return Optional.of(fields.get(id));
			}
		}
		return Optional.empty();
	}

	/** A key as it is written in files, as the name of a component: look-for becomes lookFor. */
	private static String component(String key) {
		return NEXT_WORD.matcher(key).replaceAll((MatchResult next) -> next.group(1).toUpperCase(Locale.ROOT));
	}

	private void mark(Control control, List<Finding> findings) {
		Mark mark = marks.computeIfAbsent(control,
				field -> new Mark(new ControlDecoration(field, SWT.LEFT | SWT.TOP), field.getToolTipText()));
		String sentences = findings.stream().map(Finding::message).distinct().collect(Collectors.joining("\n"));
		if (!sentences.equals(mark.sign().getDescriptionText())) {
			mark.sign().setImage(image(findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow()));
			mark.sign().setDescriptionText(sentences);
			control.setToolTipText(mark.help() == null ? sentences : sentences + "\n\n" + mark.help());
		}
		mark.sign().show();
	}

	private void clear(Control control) {
		Mark mark = marks.remove(control);
		mark.sign().dispose();
		control.setToolTipText(mark.help());
	}

	private static Image image(Severity worst) {
		String decoration = switch (worst) {
		case ERROR -> FieldDecorationRegistry.DEC_ERROR;
		case WARNING -> FieldDecorationRegistry.DEC_WARNING;
		case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
		};
		return FieldDecorationRegistry.getDefault().getFieldDecoration(decoration).getImage();
	}
}
