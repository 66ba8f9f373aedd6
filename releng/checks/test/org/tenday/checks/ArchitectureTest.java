package org.tenday.checks;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Habits that hold everywhere. */
class ArchitectureTest {

	private static final Pattern DIALOG = Pattern
			.compile("org\\.eclipse\\.(jface\\.dialogs\\.(?!IDialog|DialogPage|DialogSettings)\\w*Dialog\\w*"
					+ "|jface\\.wizard\\.\\w+|jface\\.window\\.Window|swt\\.widgets\\.(\\w*Dialog|MessageBox)|ui\\.dialogs\\.\\w*Dialog)");

	private static JavaClasses classes;

	@BeforeAll
	static void read() {
		classes = new ClassFileImporter().importPaths(Repository.bundles().stream().filter(bundle -> !bundle.isTests())
				.map(Repository.Bundle::classes).filter(Files::isDirectory).toList());
		assertTrue(classes.size() > 100, "so few classes were found that this test looks in the wrong place: " + classes.size());
	}

	@Test
	void theInsidesOfEclipseAreLeftAlone() {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.eclipse..internal..").because("they change without notice")
				.check(classes);
	}

	@Test
	void skillAreasUseWhatAnybodysPlugInCanUse() {
		noClasses().that().resideInAPackage("org.tenday.area..").should().dependOnClassesThat()
				.resideInAnyPackage("org.tenday..internal..", "org.tenday.store..", "org.tenday.authoring..", "org.tenday.publish..",
						"org.tenday.layout..", "org.tenday.cli..", "org.tenday.app..")
				.because("they are examples for whoever makes an area of his own").check(classes);
		noClasses().that().resideInAPackage("org.tenday.area..").and().resideOutsideOfPackage("org.tenday.area..ui..").should()
				.dependOnClassesThat().resideInAnyPackage("org.eclipse..", "org.tenday.ui..").check(classes);
	}

	@Test
	void onlyTheCommandLineWritesToTheConsole() {
		noClasses().that().resideOutsideOfPackage("org.tenday.cli..").should(ACCESS_STANDARD_STREAMS).check(classes);
		noClasses().should().callMethod(Throwable.class, "printStackTrace").check(classes);
	}

	@Test
	void nothingIsKeptInStaticFieldsThatChange() {
		fields().that(new DescribedPredicate<JavaField>("are static") {
			@Override
			public boolean test(JavaField field) {
				return field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC);
			}
		}).should(new ArchCondition<>("be final") {
			@Override
			public void check(JavaField field, ConditionEvents events) {
				events.add(new SimpleConditionEvent(field, field.getModifiers().contains(FINAL),
						field.getFullName() + " is static and changes"));
			}
		}).check(classes);
	}

	@Test
	void classesAreNamedForWhatTheyDo() {
		noClasses().should().haveNameMatching(".*(Util|Utils|Utilities|Helper|Manager)").check(classes);
	}

	/**
	 * Before there is a workbench there is no such service, and the About dialog asks nothing. The import wizard is so large that it has a
	 * package of its own; what it is opened by is the service.
	 */
	@Test
	void onlyTheServiceForDialogsOpensDialogs() {
		String wizard = "org.tenday.ui.internal.importing";
		noClasses().that().resideOutsideOfPackages("org.tenday.ui.internal.dialogs", wizard).should().dependOnClassesThat()
				.haveFullyQualifiedName(wizard + ".ImportWizard").check(classes);
		noClasses().that().resideOutsideOfPackages("org.tenday.ui.internal.dialogs", wizard, "org.tenday.app.internal..").should()
				.dependOnClassesThat(new DescribedPredicate<JavaClass>("are dialogs") {
					@Override
					public boolean test(JavaClass candidate) {
						return DIALOG.matcher(candidate.getName()).matches();
					}
				}).because("org.tenday.ui.internal.asking.Dialogs is the one way to ask and tell, which tests can answer").check(classes);
	}
}
