package org.tenday.write.pdf.internal.type;

/**
 * Where a link goes. Told apart by identity: words with the same target value are one link.
 */
public final class Target {

	private final boolean inside;
	private final String place;
	private final String words;

	private Target(boolean inside, String place, String words) {
		this.inside = inside;
		this.place = place;
		this.words = words;
	}

	/** To an anchor of the same file. */
	public static Target inside(String anchor, String words) {
		return new Target(true, anchor, words);
	}

	/** To an address. */
	public static Target outside(String address, String words) {
		return new Target(false, address, words);
	}

	public boolean isInside() {
		return inside;
	}

	/** The anchor or the address. */
	public String place() {
		return place;
	}

	/** What the link says of itself to assistive software. */
	public String words() {
		return words;
	}
}
