package org.tenday.ui.internal.editors;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.BlockFields;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.SessionFields;
import org.tenday.check.Finding;
import org.tenday.model.Block;
import org.tenday.model.Grouping;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.Priority;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.UnknownContent;
import org.tenday.skill.BlockType;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.form.AudienceField;
import org.tenday.ui.internal.form.BlockEditorField;
import org.tenday.ui.internal.form.ContentForm;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.FieldFindings;
import org.tenday.ui.internal.form.FieldStyle;
import org.tenday.ui.internal.form.ObjectivesField;
import org.tenday.ui.internal.form.TextFormat;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.programmes.Checked;
import org.tenday.ui.internal.programmes.Checking;
import org.tenday.ui.internal.programmes.Programmes;

/** The form of what is selected: a session, or a block with the form that its content's record asks for. */
final class Details {

	private final OpenProgramme open;
	private final Programmes programmes;
	private final ModuleId module;
	private final IManagedForm page;
	private final ScrolledForm form;
	private final FieldFindings found;
	private Optional<Node> edited = Optional.empty();
	private FieldBinder binder;

	Details(OpenProgramme open, Programmes programmes, ModuleId module, IManagedForm page, Composite parent) {
		this.open = open;
		this.programmes = programmes;
		this.module = module;
		this.page = page;
		form = page.getToolkit().createScrolledForm(parent);
		form.getBody().setLayout(GridLayoutFactory.fillDefaults().margins(8, 0).create());
		StableId.set(form, "details");
		found = new FieldFindings(form.getBody());
		Display display = form.getDisplay();
		Checking.Listener listener = checked -> {
			if (!display.isDisposed()) {
				display.asyncExec(this::showFound);
			}
		};
		programmes.checking().addListener(listener);
		form.addDisposeListener(event -> programmes.checking().removeListener(listener));
	}

	private void showFound() {
		if (form.isDisposed()) {
			return;
		}
		List<Finding> findings = programmes.checking().latest(open).map(Checked::findings).orElse(List.of());
		// The way in the file: sessions, the session, blocks, the block.
		edited.ifPresent(node -> {
			switch (node) {
			case Node.OfSession of -> found.show("session", 2, findings.stream()
					.filter(finding -> isIn(finding, of.session()) && finding.where().block().isEmpty()).toList());
			case Node.OfBlock of -> found.show("block", 4, findings.stream()
					.filter(finding -> isIn(finding, of.session()) && finding.where().block().equals(Optional.of(of.block()))).toList());
			default -> throw new IllegalArgumentException(node + " is neither a session nor a block.");
			}
		});
	}

	private boolean isIn(Finding finding, SessionId session) {
		return finding.where().module().equals(Optional.of(module)) && finding.where().session().equals(Optional.of(session));
	}

	/** Makes the form of a place, unless it is there already. */
	void edit(Optional<Node> node) {
		if (node.equals(edited)) {
			return;
		}
		edited = node;
		page.getMessageManager().removeAllMessages();
		form.setRedraw(false);
		try {
			empty(form.getBody());
			binder = new FieldBinder(open, page, form);
			node.ifPresent(this::add);
			form.setOrigin(0, 0);
			form.reflow(true);
		} finally {
			form.setRedraw(true);
		}
		showFound();
	}

	/** What is hidden gives the focus away all at once; what goes one by one would give it to what goes next. */
	private static void empty(Composite body) {
		body.setVisible(false);
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		body.setVisible(true);
	}

	private void add(Node node) {
		switch (node) {
		case Node.OfSession of -> addSession(new SessionFields(of.session()));
		case Node.OfBlock of -> open.programme().session(of.session())
				.flatMap(session -> session.blocks().stream().filter(block -> block.id().equals(of.block())).findFirst())
				.ifPresent(block -> addBlock(block, new BlockFields(of.session(), of.block())));
		default -> throw new IllegalArgumentException(node + " is neither a session nor a block.");
		}
	}

	private Composite section(String title) {
		return OverviewPage.section(page.getToolkit(), form.getBody(), title, "");
	}

	private void addSession(SessionFields fields) {
		Composite parent = section("Session");
		binder.line(parent, new FieldStyle("session.title", "Title"), fields.title());
		binder.number(parent, new FieldStyle("session.minutes", "Length"), "minutes", Session.MAX_MINUTES, fields.minutes());
		binder.choice(parent, new FieldStyle("session.type", "Learning type", "What learners do."), LearningType.class, fields.type());
		binder.choice(parent, new FieldStyle("session.grouping", "Grouping", "How the room is divided."), Grouping.class,
				fields.grouping());
		binder.choice(parent, new FieldStyle("session.priority", "Priority", "What to keep and what to cut when the day runs late."),
				Priority.class, fields.priority());
		binder.markdown(parent, new FieldStyle("session.summary", "Summary", "One or two sentences for the timetable and the run sheet."),
				fields.summary());
		ObjectivesField.add(binder, parent, new FieldStyle("session.objectives", "Objectives", "The objectives that the session serves."),
				fields.objectives(), this::objectives);
		binder.lines(parent, new FieldStyle("session.materials", "Materials", "What must be in the room, one thing a line."),
				fields.materials(), TextFormat.LINES);
	}

	private List<Objective> objectives(Programme programme) {
		return programme.module(module).map(Module::objectives).orElse(List.of());
	}

	private void addBlock(Block block, BlockFields fields) {
		Composite parent = section(programmes.areas().type(block.type()).map(BlockType::label).orElseGet(block.type()::value));
		BlockHelp.set(parent, block.type());
		binder.line(parent, new FieldStyle("block.title", "Title", "May be left empty."), fields.title());
		AudienceField.add(binder, parent, new FieldStyle("block.audience", "Goes into", "Where the block is printed."), fields.audience());
		switch (block.content()) {
		case UnknownContent unknown -> addUnknown(block, unknown);
		case Record content -> addContent(parent, block, content, fields);
		default -> throw new IllegalStateException("The content of the block " + block.id() + " is not a record.");
		}
	}

	/** The editor that a plug-in brings for the type, or the form that the record asks for. */
	private void addContent(Composite parent, Block block, Record content, BlockFields fields) {
		ContentForm generated = new ContentForm(binder, this::objectives);
		programmes.editors().editor(block.type()).ifPresentOrElse(
				editor -> BlockEditorField.add(binder, parent, generated, fields, block, editor),
				() -> generated.add(parent, "block", RecordShape.of(content.getClass()), fields.content()));
	}

	/** Shown, kept and saved as it is; only the plug-in knows how to edit it. */
	private void addUnknown(Block block, UnknownContent unknown) {
		Composite parent = section("Not installed");
		String keys = unknown.fields().keySet().stream().collect(Collectors.joining(", "));
		Label label = page.getToolkit().createLabel(parent,
				"The plug-in that brings the block type “%s” is not installed. The block is kept as it is%s.".formatted(block.type(),
						keys.isEmpty() ? "" : ", with its " + keys),
				SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(label);
		StableId.set(label, "block.unknown");
	}

	/** Has every field show the programme as it is. */
	void show(Programme value) {
		if (binder != null) {
			binder.show(value);
		}
	}

	/** Puts the caret where something new is filled in first. */
	void setFocus() {
		form.setFocus();
	}
}
