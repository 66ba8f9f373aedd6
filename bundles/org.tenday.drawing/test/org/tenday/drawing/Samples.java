package org.tenday.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.drawing.Matrix.Entry;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.drawing.RunChart.Limits;
import org.tenday.drawing.RunChart.Note;
import org.tenday.drawing.RunChart.Point;
import org.tenday.drawing.RunChart.Signal;
import org.tenday.drawing.RunChart.Stretch;
import org.tenday.drawing.ScatterChart.Cloud;
import org.tenday.drawing.ScatterChart.Dot;
import org.tenday.drawing.Timeline.Step;

/** One sketch of each kind, made up, such as skill areas would make. */
public final class Samples {

	private Samples() {
	}

	/** All of them by name. */
	public static Map<String, Sketch> all() {
		Map<String, Sketch> all = new LinkedHashMap<>();
		all.put("bars", bars());
		all.put("grouped-bars", grouped(false));
		all.put("stacked-bars", grouped(true));
		all.put("lying-bars", lying());
		all.put("lines", lines());
		all.put("control-chart", control());
		all.put("scatter", scatter());
		all.put("histogram", histogram());
		all.put("driver-diagram", drivers());
		all.put("logic-model", logicModel());
		all.put("data-journey", journey());
		all.put("stakeholders", stakeholders());
		all.put("risks", risks());
		all.put("timeline", timeline());
		all.put("balance", balance());
		all.put("ramp", ramp());
		all.put("attrition", attrition());
		all.put("tornado", tornado());
		return all;
	}

	static BarChart bars() {
		return new BarChart(new Frame("Most reviews are done in the community", 300, 200, "Bar chart of reviews by place"),
				new Axis("Place", ""), new Axis("Reviews", "per month"), List.of("Practice", "Home", "Hospital"),
				List.of(new Series("", List.of(1240.0, 388.0, 97.0))), false);
	}

	static BarChart grouped(boolean stacked) {
		return new BarChart(Frame.ofPage("Six series & one <gap>", "Bar chart of six series"), new Axis("Quarter", ""), new Axis("People",
				"%"),
				List.of("Spring", "Summer", "Autumn", "Winter"),
				List.of(new Series("North", List.of(12.0, 14.0, 9.0, 11.0)), new Series("South", List.of(8.0, Double.NaN, 12.0, 14.0)),
						new Series("East", List.of(15.0, 13.0, 14.0, 12.0)), new Series("West", List.of(5.0, 6.0, 7.5, 8.0)),
						new Series("Islands", List.of(3.0, 4.0, 3.5, 2.0)), new Series("Elsewhere", List.of(9.0, 8.0, 7.0, 6.0))),
				stacked);
	}

	static BarChart lying() {
		return new BarChart(Frame.ofPage("", "Bar chart of reasons"), new Axis("Reason given", ""), new Axis("Answers", ""),
				List.of("Appointments at times that do not suit people in work", "Transport", "Did not know that it was offered",
						"Incomprehensibility of the letters that were sent"),
				List.of(new Series("Answers", List.of(34.0, 21.0, 17.0, 12.0))), false);
	}

	static LineChart lines() {
		return new LineChart(Frame.ofPage("Waits fell after the new rota", "Line chart of waits in two clinics"), new Axis("Month", ""),
				new Axis("Median wait", "days"),
				List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
						"December"),
				List.of(new Series("Clinic A", List.of(31.0, 30.0, 33.0, 29.0, 30.0, 24.0, 22.0, 21.0, 19.0, 20.0, 18.0, 17.0)),
						new Series("Clinic B", List.of(28.0, 29.0, 27.0, 30.0, Double.NaN, 29.0, 28.0, 30.0, 27.0, 26.0, 28.0, 27.0))),
				List.of(new Level("Target: 18 days", 18)));
	}

	static RunChart control() {
		List<Point> points = new ArrayList<>();
		double[] values = { 52, 48, 55, 61, 49, 57, 50, 46, 58, 53, 71, 51, 47, 42, 40, 38, 41, 37, 35, 39, 36, 34, 38, 33 };
		for (int i = 0; i < values.length; i++) {
			Signal signal = i == 10 ? Signal.CONCERN : i >= 16 ? Signal.IMPROVEMENT : Signal.NONE;
			points.add(new Point("Week " + (i + 1), values[i], signal));
		}
		return new RunChart(Frame.ofPage("Unplanned admissions fell once calls were made", "Control chart of admissions over 24 weeks"),
				new Axis("Week", ""), new Axis("Unplanned admissions", "per 1,000 people"), points,
				List.of(new Stretch(0, 53.6, Optional.of(new Limits(33.1, 74.1))), new Stretch(13, 37.6, Optional.of(new Limits(29.7,
						45.4)))),
				Optional.of(new Level("Target: 40", 40)),
				List.of(new Note(10, "Heat wave"), new Note(13, "First calls after discharge"), new Note(14,
						"Calls every week, also by the nurses")),
				new RunChart.Words("Mean", "Process limits", "Improvement", "Concern", "Out of the ordinary"));
	}

	static ScatterChart scatter() {
		return new ScatterChart(new Frame("", 300, 220, "Scatter chart of age and stay"), new Axis("Age", "years"),
				new Axis("Length of stay", "days"),
				List.of(new Cloud("Admitted by day", List.of(new Dot(54, 3), new Dot(61, 4), new Dot(70, 6), new Dot(82, 9))),
						new Cloud("Admitted by night", List.of(new Dot(58, 5), new Dot(66, 7), new Dot(77, 8), new Dot(89, 12)))));
	}

	static Histogram histogram() {
		return new Histogram(new Frame("", 300, 200, "Histogram of lengths of stay"), new Axis("Length of stay", "days"),
				new Axis("People", ""), List.of(new Histogram.Bin(0, 2, 14), new Histogram.Bin(2, 4, 31), new Histogram.Bin(4, 6, 22),
						new Histogram.Bin(6, 8, 12), new Histogram.Bin(8, 12, 10)));
	}

	static Diagram drivers() {
		List<Node> nodes = List.of(new Node("aim", "20% fewer unplanned admissions by 31 March 2027", Shape.ROUNDED, Optional.empty()),
				Node.box("p1", "People can manage flare-ups at home"), Node.box("p2", "Care is joined up after discharge"),
				Node.box("s1", "Written plan that is understood"), Node.box("s2", "Rescue medicine at hand"),
				Node.box("s3", "Practice knows of discharge within a day"), Node.box("s4", "Call within 72 hours"),
				Node.box("c1", "Plan gone through with a pharmacist"), Node.box("c2", "Daily list from the hospital"),
				Node.box("c3", "Nurse's phone clinic"));
		List<Edge> edges = new ArrayList<>();
		for (String pair : List.of("aim p1", "aim p2", "p1 s1", "p1 s2", "p2 s3", "p2 s4", "s1 c1", "s2 c1", "s3 c2", "s4 c2", "s4 c3")) {
			edges.add(new Edge(pair.split(" ")[0], pair.split(" ")[1], "", Head.START, false, Optional.empty()));
		}
		return new Diagram("What would lower admissions", nodes, edges, Direction.RIGHT, List.of(), Grouping.FRAMES, 470,
				"Driver diagram from the aim to change ideas");
	}

	static Diagram logicModel() {
		List<Node> nodes = List.of(Node.box("i1", "Two nurses, half time"), Node.box("i2", "Discharge data"),
				Node.box("a1", "Calls within 72 hours"), Node.box("a2", "Weekly case review"), Node.box("o1", "Number of calls made"),
				Node.box("o2", "Plans brought up to date"), Node.box("s1", "People know what to do in a flare-up"),
				Node.box("l1", "Fewer unplanned admissions"));
		List<Edge> edges = List.of(Edge.arrow("i1", "a1"), Edge.arrow("i2", "a1"), Edge.arrow("i1", "a2"), Edge.arrow("a1", "o1"),
				Edge.arrow("a2", "o2"), Edge.arrow("o1", "s1"), Edge.arrow("o2", "s1"), Edge.arrow("s1", "l1"), Edge.arrow("o2", "l1"));
		return new Diagram("", nodes, edges, Direction.RIGHT,
				List.of(new Group("Inputs", List.of("i1", "i2")), new Group("Activities", List.of("a1", "a2")),
						new Group("Outputs", List.of("o1", "o2")), new Group("Short-term outcomes", List.of("s1")),
						new Group("Long-term outcomes", List.of("l1"))),
				Grouping.COLUMNS, 470, "Logic model from inputs to outcomes");
	}

	static Diagram journey() {
		List<Node> nodes = List.of(new Node("gp", "General practice record", Shape.STORE, Optional.empty()),
				new Node("ask", "Enough for the question?", Shape.DIAMOND, Optional.empty()), Node.box("ice", "Analyst's extract"),
				new Node("sde", "Secure data environment", Shape.STORE, Optional.of(new Light(Light.Kind.AMBER, "Being set up"))),
				new Node("end", "Answer to the board", Shape.ROUNDED, Optional.empty()));
		List<Edge> edges = List.of(
				new Edge("gp", "ask", "monthly, pseudonymised", Head.END, false, Optional.of(new Light(Light.Kind.GREEN, "In place"))),
				new Edge("ask", "ice", "yes", Head.END, false, Optional.empty()),
				new Edge("ask", "sde", "no: link to hospital data", Head.END, true, Optional.of(new Light(Light.Kind.RED, "No agreement"))),
				new Edge("sde", "ice", "", Head.END, false, Optional.empty()), new Edge("ice", "end", "", Head.BOTH, false,
						Optional.empty()));
		return new Diagram("How the data travel", nodes, edges, Direction.DOWN,
				List.of(new Group("Practices", List.of("gp")), new Group("Trust", List.of("ask", "ice"))), Grouping.FRAMES, 470,
				"Data journey from practices to the board");
	}

	static Matrix stakeholders() {
		List<String> steps = List.of("1 none", "2", "3", "4", "5 high");
		return new Matrix("Who to work with", new Scale("Interest", steps), new Scale("Influence", steps),
				List.of(new Zone(1, 3, 4, 5, "Keep satisfied", Optional.empty()), new Zone(4, 5, 4, 5, "Work with closely",
						Optional.empty()),
						new Zone(1, 3, 1, 3, "Keep an eye on", Optional.empty()), new Zone(4, 5, 1, 3, "Keep informed", Optional.empty())),
				List.of(new Entry("Medical director", 5, 5), new Entry("Integrated care board", 3, 5), new Entry("Respiratory nurses", 5,
						4),
						new Entry("Breathe Easy group of patients and carers", 5, 4), new Entry("Practice managers", 4, 4),
						new Entry("Local press", 2, 3), new Entry("Community pharmacists", 5, 3), new Entry("IT supplier", 1, 4),
						new Entry("Researchers at the university", 5, 2)),
				470, "Map of nine stakeholders by interest and influence");
	}

	static Matrix risks() {
		List<Zone> zones = new ArrayList<>();
		for (int likelihood = 1; likelihood <= 5; likelihood++) {
			for (int severity = 1; severity <= 5; severity++) {
				int score = likelihood * severity;
				zones.add(Zone.cell(likelihood, severity, Integer.toString(score),
						score >= 15 ? Light.Kind.RED : score >= 6 ? Light.Kind.AMBER : Light.Kind.GREEN));
			}
		}
		return new Matrix("", new Scale("Likelihood", List.of("Remote", "Unlikely", "Possible", "Likely", "Almost certain")),
				new Scale("Severity", List.of("Negligible", "Minor", "Moderate", "Major", "Severe")), zones,
				List.of(new Entry("Re-identification", 2, 5), new Entry("Laptop lost", 3, 4), new Entry("Wrong link", 3, 3)), 470,
				"Three risks by likelihood and severity");
	}

	static Timeline timeline() {
		return new Timeline("To the data in eleven months", "Weeks from the start",
				List.of(new Step("q", "Question and scoping agreed", "Project lead", 0, 4, Optional.of(new Light(Light.Kind.GREEN, "Done")),
						List.of()),
						new Step("d", "Data protection impact assessment", "Information governance", 4, 8,
								Optional.of(new Light(Light.Kind.AMBER, "Slow")), List.of("q")),
						new Step("e", "Ethics opinion", "Sponsor", 4, 13, Optional.of(new Light(Light.Kind.GREEN, "On time")),
								List.of("q")),
						new Step("c", "Contract with the data controller", "Legal services", 18, 26,
								Optional.of(new Light(Light.Kind.RED, "Not begun")), List.of("d", "e")),
						new Step("x", "Data received", "", 44, 0, Optional.empty(), List.of("c"))),
				470, "Timeline of five steps over 44 weeks");
	}

	static Balance balance() {
		return new Balance("Weaken what resists", "Calls on Saturdays",
				new Balance.Side("For, 9 in all", List.of(new Balance.Bar("People discharged on Fridays wait until Tuesday", 4),
						new Balance.Bar("Beds in winter", 5))),
				new Balance.Side("Against, 6 in all", List.of(new Balance.Bar("Saturday pay", 4), new Balance.Bar("Two systems", 2),
						new Balance.Bar("No consultant whom anybody could ask on a Saturday before noon", 0))),
				5, 460, "Two forces for and three against");
	}

	static Attrition attrition() {
		return new Attrition("Most of what was lost was not linked", Attrition.Box.of("5,600 transfers received"),
				List.of(new Attrition.Loss(
						Attrition.Box.of("980 dropped: no admission that could be linked to the transfer by day and hospital"),
						Attrition.Box.of("4,620 transfers left")),
						new Attrition.Loss(
								new Attrition.Box("472 dropped: no outcome",
										Optional.of(
												new Light(Light.Kind.RED, "4,600 go in, but 4,620 came out of the step before this one"))),
								new Attrition.Box("4,128 transfers analysed",
										Optional.of(new Light(Light.Kind.AMBER, "the report says 4,148"))))),
				460, "From 5,600 transfers to 4,128 in two steps");
	}

	static Ramp ramp() {
		List<Ramp.Step> steps = new ArrayList<>();
		for (int i = 1; i <= 6; i++) {
			steps.add(new Ramp.Step("Cycle " + i, "Card at discharge, " + i * i + " people",
					Optional.of(new Light(Light.Kind.AMBER, "Adapt"))));
		}
		return new Ramp("From one patient to the ward", List.of("P", "D", "S", "A"),
				List.of(new Ramp.Row("The card", steps), new Ramp.Row("", List.of(new Ramp.Step("The hour", "", Optional.empty()),
						new Ramp.Step("The best number and the best hour to ring", "4 of 5 within the hour",
								Optional.of(new Light(Light.Kind.GREEN, "Adopt")))))),
				460, "Two ramps of six and two cycles");
	}

	/** The second bar lies on one side of the line; the last is where nothing follows from what is assumed. */
	static Tornado tornado() {
		return new Tornado("Only the length of stay could turn it round", new Axis("Net benefit", "£ a person"),
				new Level("As assumed", 1240), "At the low end", "At the high end",
				List.of(new Tornado.Bar("Length of stay on the ward", "4 days", "9 days", -380, 2610),
						new Tornado.Bar("Value of a year in full health", "£25,000", "£35,000", 1420, 1730),
						new Tornado.Bar("Nurses' time", "£48 an hour", "£35 an hour", 905, 1480),
						new Tornado.Bar("Kit", "", "", 1240, 1240)),
				List.of(new Level("No benefit", 0)), 460, "Tornado of four bars around 1,240; that of the length of stay reaches below 0");
	}
}
