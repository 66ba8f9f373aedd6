import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Adds up the reports that the test runners left below the given folders, names what failed, and prints the sum as its last line. Exit
 * status 1 if a test failed or if there was none.
 */
public final class CountTests {

	private int passed;
	private int skipped;
	private final List<String> failed = new ArrayList<>();

	private CountTests() {
	}

	public static void main(String[] folders) throws IOException, ParserConfigurationException, SAXException {
		CountTests count = new CountTests();
		for (String folder : folders) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path report : files.filter(CountTests::isReport).sorted().toList()) {
					count.add(report);
				}
			}
		}
		count.failed.forEach(name -> System.out.println("FAILED " + name));
		System.out.printf("%d passed, %d failed, %d skipped%n", count.passed, count.failed.size(), count.skipped);
		System.exit(count.failed.isEmpty() && count.passed > 0 ? 0 : 1);
	}

	private static boolean isReport(Path file) {
		String folder = String.valueOf(file.getParent().getFileName());
		String name = file.getFileName().toString();
		return folder.endsWith("-reports") && name.startsWith("TEST-") && name.endsWith(".xml");
	}

	private void add(Path report) throws IOException, ParserConfigurationException, SAXException {
		Element suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getDocumentElement();
		var cases = suite.getElementsByTagName("testcase");
		for (int i = 0; i < cases.getLength(); i++) {
			Element test = (Element) cases.item(i);
			if (has(test, "failure") || has(test, "error")) {
				failed.add(test.getAttribute("classname") + "." + test.getAttribute("name"));
			} else if (has(test, "skipped")) {
				skipped++;
			} else {
				passed++;
			}
		}
	}

	private static boolean has(Element test, String what) {
		return test.getElementsByTagName(what).getLength() > 0;
	}
}
