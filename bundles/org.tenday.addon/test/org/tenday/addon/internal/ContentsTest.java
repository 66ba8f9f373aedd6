package org.tenday.addon.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;

/** What may be installed in and removed from an installation that consists of a kit and a library. */
class ContentsTest {

	private static final Source SOURCE = new Source(Path.of("addons.zip"), Path.of("addons"), Optional.empty());

	private final IInstallableUnit library = Made.bundle("org.library", "2.1.0");
	private final IInstallableUnit kit = Made.bundle("org.tenday.skill", "0.1.0.202611221241", "org.library [2.0.0,3.0.0)");
	private final IInstallableUnit core = Made.feature("org.tenday.core.feature", "0.1.0.202611221241", "Core", kit);
	private final IInstallableUnit tenday = Made.product("0.1.0.202611221241", core);

	private Contents with(List<IInstallableUnit> addOns, IInstallableUnit... parts) throws AddOnException {
		Set<IInstallableUnit> all = new LinkedHashSet<>(List.of(library, kit, core, tenday));
		all.addAll(addOns);
		all.addAll(Arrays.asList(parts));
		Set<IInstallableUnit> asked = new LinkedHashSet<>(addOns);
		asked.add(tenday);
		return Contents.of(all, asked, Made.linux());
	}

	private static String refused(Contents contents, IInstallableUnit feature, IInstallableUnit... parts) {
		Set<IInstallableUnit> offered = new LinkedHashSet<>(Arrays.asList(parts));
		offered.add(feature);
		AddOn addOn = contents.describe(feature, offered);
		return assertThrows(AddOnException.class, () -> contents.checkNeeds(feature, addOn, offered)).getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"org.tenday.skill [0.2.0,1.0.0); needs Tenday 0.2 or later, but before 1.0; this is Tenday 0.1.0.",
			"org.tenday.skill 0.1.1; needs Tenday 0.1.1 or later; this is Tenday 0.1.0.",
			"org.tenday.skill [0.1.0.209901010000,0.2.0); needs Tenday 0.1.0.209901010000 or later, but before 0.2; this is Tenday 0.1.0.202611221241.",
			"org.tenday.future 0.3.0; needs the bundle org.tenday.future 0.3 or later, which Tenday 0.1.0 has not.",
			"org.other [1.0.0,2.0.0); needs the bundle org.other 1.0 or later, but before 2.0, which neither its source nor this Tenday has: ask who made it for a source that holds it.",
			"org.library [1.0.0,2.0.0); needs the bundle org.library 1.0 or later, but before 2.0, which neither its source nor this Tenday has: ask who made it for a source that holds it." })
	void saysWhatIsLacking(String row) throws AddOnException {
		String[] parts = row.split("; ", 2);
		IInstallableUnit bundle = Made.bundle("org.example.economics", "1.0.0", parts[0]);
		IInstallableUnit feature = Made.feature("org.example.feature", "1.0.0", "Health economics", bundle);
		assertEquals("'Health economics' 1.0.0 " + parts[1], refused(with(List.of()), feature, bundle));
	}

	@Test
	void anotherTendayIsSaidBeforeALibrary() throws AddOnException {
		IInstallableUnit bundle = Made.bundle("org.example.economics", "1.0.0", "org.other 1.0.0", "org.tenday.skill 3.0.0");
		IInstallableUnit feature = Made.feature("org.example.feature", "1.0.0", "Health economics", bundle);
		assertEquals("'Health economics' 1.0.0 needs Tenday 3.0 or later; this is Tenday 0.1.0.",
				refused(with(List.of()), feature, bundle));
	}

	@Test
	void aLaterJavaIsNamed() throws AddOnException {
		IRequirement java = MetadataFactory.createRequirement("osgi.ee", "(&(osgi.ee=JavaSE)(version=99))", null, 1, 1, false);
		IInstallableUnit bundle = Made.withRequirement("org.example.economics", java);
		IInstallableUnit feature = Made.feature("org.example.feature", "1.0.0", "Health economics", bundle);
		String refused = refused(with(List.of()), feature, bundle);
		assertTrue(refused.startsWith("'Health economics' 1.0.0 needs Java 99, which"), refused);
	}

	@Test
	void whatThereCanBeOnlyOneOfIsNotBroughtInAnotherVersion() throws AddOnException {
		IInstallableUnit newer = Made.singleton("org.alone", "1.2.0");
		IInstallableUnit feature = Made.feature("org.example.feature", "1.0.0", "Health economics", newer);
		IInstallableUnit own = Made.singleton("org.alone", "1.1.0");
		IInstallableUnit product = Made.product("0.1.0", own);
		Contents contents = Contents.of(Set.of(own, product), Set.of(product), Made.linux());
		assertEquals("'Health economics' 1.0.0 brings org.alone 1.2.0, of which this Tenday has 1.1.0, and there can be only one: "
				+ "ask who made it for one that does without.", refused(contents, feature, newer));
		// Of others there can be as many as somebody asks for.
		IInstallableUnit more = Made.bundle("org.library", "2.2.0");
		IInstallableUnit fine = Made.feature("org.example.feature", "1.0.0", "Health economics", more);
		with(List.of()).checkNeeds(fine, with(List.of()).describe(fine, Set.of(more)), Set.of(more, fine));
	}

	@Test
	void whatAnotherSystemNeedsIsNotAsked() throws AddOnException {
		IRequirement windows = MetadataFactory.createRequirement("osgi.bundle", "org.windows", VersionRange.create("1.0.0"),
				"(osgi.os=win32)",
				false, false, false);
		IRequirement linux = MetadataFactory.createRequirement("osgi.bundle", "org.linux", VersionRange.create("1.0.0"), "(osgi.os=linux)",
				false, false, false);
		Contents contents = with(List.of());
		IInstallableUnit fine = Made.withRequirement("org.fine", windows);
		contents.checkNeeds(fine, contents.describe(fine, Set.of(fine)), Set.of(fine));
		IInstallableUnit lacking = Made.withRequirement("org.lacking", linux);
		assertTrue(refused(contents, lacking).contains("needs the bundle org.linux 1.0 or later"));
	}

	@Test
	void bringsWhatTendayHasNot() throws AddOnException {
		IInstallableUnit own = Made.bundle("org.other", "1.0.0");
		IInstallableUnit bundle = Made.bundle("org.example.economics", "1.0.0", "org.tenday.skill 0.1.0", "org.other 1.0.0");
		IInstallableUnit feature = Made.feature("org.example.feature", "1.0.0.202611220000", "Health economics", bundle);
		AddOn addOn = with(List.of()).describe(feature, Set.of(own, bundle, feature));
		assertEquals(List.of("org.example.economics", "org.other"), addOn.brings());
		assertEquals("org.example.feature", addOn.id());
		assertEquals("'Health economics' 1.0.0", addOn.toString());
		assertEquals(Optional.empty(), addOn.licence());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"1.0.0; 1.0.0; 'Economics' 1.0.0 is installed already; to put another build of the same version in its place, remove \"org.e\" first.",
			"1.1.0; 1.0.2; 'Economics' 1.0.2 is older than 1.1.0, which is installed; to go back to it, remove \"org.e\" first.",
			"1.0.0.b; 1.0.0.a; 'Economics' 1.0.0.a is older than 1.0.0.b, which is installed; to go back to it, remove \"org.e\" first." })
	void theSameAndOlderVersionsAreRefused(String row) throws AddOnException {
		String[] parts = row.split("; ", 3);
		Contents contents = with(List.of(Made.feature("org.e", parts[0], "Economics")));
		IInstallableUnit offered = Made.feature("org.e", parts[1], "Economics");
		AddOn addOn = contents.describe(offered, Set.of(offered));
		assertEquals(parts[2], assertThrows(AddOnException.class, () -> contents.before(offered, addOn)).getMessage());
	}

	@Test
	void anOlderVersionIsFoundToBeReplaced() throws AddOnException {
		IInstallableUnit old = Made.feature("org.e", "1.0.0", "Economics");
		Contents contents = with(List.of(old));
		IInstallableUnit offered = Made.feature("org.e", "1.0.1", "Economics");
		assertEquals(Optional.of(old), contents.before(offered, contents.describe(offered, Set.of(offered))));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"org.tenday.core.feature; \"org.tenday.core.feature\" is no add-on but part of Tenday, and can't be removed.",
			"org.example; \"org.example\" is no add-on but part of 'Economics' 1.0.0: remove \"org.e\".",
			"org.unknown; There is no add-on \"org.unknown\": choose from org.e." })
	void onlyAddOnsCanBeRemoved(String row) throws AddOnException {
		String[] parts = row.split("; ", 2);
		IInstallableUnit bundle = Made.bundle("org.example", "1.0.0");
		Contents contents = with(List.of(Made.feature("org.e", "1.0.0", "Economics", bundle)), bundle);
		assertEquals(parts[1], assertThrows(AddOnException.class, () -> contents.addOn(parts[0])).getMessage());
		assertEquals("There is no add-on \"org.e\": none is installed.",
				assertThrows(AddOnException.class, () -> with(List.of()).addOn("org.e")).getMessage());
	}

	@Test
	void whatAnotherNeedsStaysButSharedLibrariesDoNotBind() throws AddOnException {
		IInstallableUnit shared = Made.bundle("org.shared", "1.0.0");
		IInstallableUnit costs = Made.bundle("org.costs", "1.0.0");
		IInstallableUnit more = Made.bundle("org.more", "1.0.0", "org.costs 1.0.0");
		IInstallableUnit economics = Made.feature("org.e", "1.0.0", "Economics", costs, shared);
		IInstallableUnit further = Made.feature("org.f", "1.0.0", "Further economics", more, shared);
		Contents contents = with(List.of(economics, further), shared, costs, more);
		AddOn addOn = contents.describe(economics);
		assertEquals("'Economics' 1.0.0 is needed by 'Further economics' 1.0.0: remove \"org.f\" first.",
				assertThrows(AddOnException.class, () -> contents.checkNotNeeded(economics, addOn)).getMessage());
		contents.checkNotNeeded(further, contents.describe(further));
	}

	@Test
	void offersWholeFeaturesThatAreNotTendays() throws AddOnException {
		IInstallableUnit bundle = Made.bundle("org.example", "1.0.0");
		IInstallableUnit part = Made.feature("org.part", "1.0.0", "A part", bundle);
		IInstallableUnit old = Made.feature("org.whole", "0.9.0", "The whole", part);
		IInstallableUnit whole = Made.feature("org.whole", "1.0.0", "The whole", part);
		IInstallableUnit newer = Made.feature("org.tenday.core.feature", "0.2.0", "Core");
		IInstallableUnit sdk = Made.feature("org.tenday.sdk.feature", "0.1.0", "For makers of add-ons");
		Offer offer = Offer.of(SOURCE, Set.of(bundle, part, old, whole, newer, sdk, tenday), with(List.of()));
		assertEquals(List.of(whole), offer.units());
		assertEquals(List.of(whole), offer.chosen(Set.of("org.whole")));
		assertEquals("There is no add-on \"org.part\" in addons.zip: choose from org.whole.",
				assertThrows(AddOnException.class, () -> offer.chosen(Set.of("org.part"))).getMessage());
	}

	@Test
	void offersBundlesWhereThereIsNoFeature() throws AddOnException {
		IInstallableUnit library = Made.bundle("org.help", "1.0.0");
		IInstallableUnit bundle = Made.bundle("org.example", "1.0.0", "org.help 1.0.0");
		assertEquals(List.of(bundle), Offer.of(SOURCE, Set.of(bundle, library, kit), with(List.of())).units());
		assertEquals("There is no add-on in addons.zip: it holds nothing but what is Tenday's own.",
				assertThrows(AddOnException.class, () -> Offer.of(SOURCE, Set.of(kit, tenday, core), with(List.of()))).getMessage());
		IInstallableUnit sdk = Made.feature("org.tenday.sdk.feature", "0.1.0", "For makers of add-ons");
		assertEquals("There is no add-on in addons.zip: it holds nothing but what is Tenday's own.",
				assertThrows(AddOnException.class, () -> Offer.of(SOURCE, Set.of(sdk, core), with(List.of()))).getMessage());
		assertEquals("There is no add-on in addons.zip: it holds neither a feature nor a bundle.",
				assertThrows(AddOnException.class, () -> Offer.of(SOURCE, Set.of(), with(List.of()))).getMessage());
	}
}
