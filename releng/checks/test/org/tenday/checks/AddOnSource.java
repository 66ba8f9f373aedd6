package org.tenday.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes p2 repositories of small add-ons, as somebody's build would. */
final class AddOnSource {

	/**
	 * A bundle of an add-on.
	 *
	 * @param needs bundles, each with a range of versions after a space
	 * @param files by their names in the jar, but for the manifest
	 */
	record Bundle(String id, String version, List<String> needs, Map<String, byte[]> files) {

		private byte[] jar() throws IOException {
			String needed = needs.stream().map(need -> need.split(" ")).map(need -> "%s;bundle-version=\"%s\"".formatted(need[0], need[1]))
					.collect(Collectors.joining(",\n "));
			String manifest = """
					Manifest-Version: 1.0
					Bundle-ManifestVersion: 2
					Bundle-SymbolicName: %s;singleton:=true
					Bundle-Version: %s
					%s""".formatted(id, version, needs.isEmpty() ? "" : "Require-Bundle: " + needed + "\n");
			Map<String, byte[]> all = new TreeMap<>(files);
			all.put("META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
			return zip(all);
		}

		private String unit() {
			String required = needs.stream().map(need -> need.split(" "))
					.map(need -> "<required namespace='osgi.bundle' name='%s' range='%s'/>".formatted(need[0],
							need[1].replace("&", "&amp;")))
					.collect(Collectors.joining());
			return """
					<unit id='%1$s' version='%2$s' singleton='true'>
					<provides size='3'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='%2$s'/>
					<provided namespace='osgi.bundle' name='%1$s' version='%2$s'/>
					<provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/></provides>
					<requires size='%3$d'>%4$s</requires>
					<artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%2$s'/></artifacts>
					<touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
					<touchpointData size='1'><instructions size='1'>
					<instruction key='manifest'>Bundle-SymbolicName: %1$s;singleton:=true&#xA;Bundle-Version: %2$s&#xA;</instruction>
					</instructions></touchpointData></unit>
					""".formatted(id, version, needs.size(), required);
		}
	}

	/** An add-on with one bundle of the same version. */
	record AddOn(String id, String version, String name, Bundle bundle) {

		private byte[] jar() throws IOException {
			String xml = "<feature id='%s' version='%s' label='%s'><plugin id='%s' version='%s'/></feature>".formatted(id, version, name,
					bundle.id, bundle.version);
			return zip(Map.of("feature.xml", xml.getBytes(StandardCharsets.UTF_8)));
		}

		private String units() {
			return """
					<unit id='%1$s.feature.group' version='%2$s' singleton='false'>
					<properties size='3'><property name='org.eclipse.equinox.p2.name' value='%3$s'/>
					<property name='org.eclipse.equinox.p2.description' value='What it costs'/>
					<property name='org.eclipse.equinox.p2.type.group' value='true'/></properties>
					<provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.group' version='%2$s'/></provides>
					<requires size='2'><required namespace='org.eclipse.equinox.p2.iu' name='%4$s' range='[%5$s,%5$s]'/>
					<required namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.jar' range='[%2$s,%2$s]'>
					<filter>(org.eclipse.update.install.features=true)</filter></required></requires>
					<touchpoint id='null' version='0.0.0'/></unit>
					<unit id='%1$s.feature.jar' version='%2$s'>
					<provides size='3'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.jar' version='%2$s'/>
					<provided namespace='org.eclipse.equinox.p2.eclipse.type' name='feature' version='1.0.0'/>
					<provided namespace='org.eclipse.update.feature' name='%1$s' version='%2$s'/></provides>
					<filter>(org.eclipse.update.install.features=true)</filter>
					<artifacts size='1'><artifact classifier='org.eclipse.update.feature' id='%1$s' version='%2$s'/></artifacts>
					<touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
					<touchpointData size='1'><instructions size='1'><instruction key='zipped'>true</instruction></instructions></touchpointData></unit>
					""".formatted(id, version, name, bundle.id, bundle.version);
		}
	}

	private static final String HEAD = """
			<?xml version='1.0' encoding='UTF-8'?>
			<?%1$sRepository version='1.1.0'?>
			<repository name='Add-ons' type='org.eclipse.equinox.internal.p2.%1$s.repository.%2$s' version='1'>
			""";

	private AddOnSource() {
	}

	/** Makes one in a new folder. */
	static Path folder(Path folder, AddOn... addOns) throws IOException {
		for (Map.Entry<String, byte[]> file : files(addOns).entrySet()) {
			Path target = folder.resolve(file.getKey());
			Files.createDirectories(target.getParent());
			Files.write(target, file.getValue());
		}
		return folder;
	}

	/** Makes one as a zip file. */
	static Path zip(Path file, AddOn... addOns) throws IOException {
		return Files.write(file, zip(files(addOns)));
	}

	private static Map<String, byte[]> files(AddOn... addOns) throws IOException {
		Map<String, byte[]> files = new TreeMap<>();
		StringBuilder units = new StringBuilder();
		StringBuilder artifacts = new StringBuilder();
		for (AddOn addOn : addOns) {
			files.put("features/%s_%s.jar".formatted(addOn.id, addOn.version), addOn.jar());
			files.put("plugins/%s_%s.jar".formatted(addOn.bundle.id, addOn.bundle.version), addOn.bundle.jar());
			units.append(addOn.units()).append(addOn.bundle.unit());
			artifacts.append("<artifact classifier='org.eclipse.update.feature' id='%s' version='%s'/>".formatted(addOn.id, addOn.version));
			artifacts.append("<artifact classifier='osgi.bundle' id='%s' version='%s'/>".formatted(addOn.bundle.id, addOn.bundle.version));
		}
		files.put("content.xml", "%s<units size='%d'>%s</units></repository>"
				.formatted(HEAD.formatted("metadata", "LocalMetadataRepository"), 3 * addOns.length, units)
				.getBytes(StandardCharsets.UTF_8));
		files.put("artifacts.xml", """
				%s<mappings size='2'>
				<rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>
				<rule filter='(&amp; (classifier=org.eclipse.update.feature))' output='${repoUrl}/features/${id}_${version}.jar'/></mappings>
				<artifacts size='%d'>%s</artifacts></repository>
				""".formatted(HEAD.formatted("artifact", "simple.SimpleArtifactRepository"), 2 * addOns.length, artifacts)
				.getBytes(StandardCharsets.UTF_8));
		return files;
	}

	private static byte[] zip(Map<String, byte[]> files) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = bytes; ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
