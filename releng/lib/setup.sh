# Shared by the scripts of this folder: finds or fetches what building and running Tenday needs, and says what it does.
# Sourced, not run. Sets TENDAY_ROOT, and, once the functions have been called, JAVA_HOME and TENDAY_MAVEN.
# shellcheck shell=bash

TENDAY_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
TENDAY_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/tenday
TENDAY_PRODUCT=$TENDAY_ROOT/releng/product/target/products/org.tenday.product/linux/gtk/x86_64
readonly TENDAY_ROOT TENDAY_CACHE TENDAY_PRODUCT
readonly MAVEN_VERSION=3.9.11
readonly STAMP=$TENDAY_ROOT/releng/product/target/built-from

say() {
	printf '%s: %s\n' "${0##*/}" "$*" >&2
}

stop() {
	say "$*"
	exit 2
}

# Installs those of the named Debian packages that are missing: as root it does so, otherwise it prints the line that does.
need_packages() {
	local package missing=()
	if ! command -v dpkg-query >/dev/null; then
		say "this is no Debian, so see to it yourself that there is what these packages hold: $*"
		return
	fi
	for package in "$@"; do
		dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
	done
	[[ ${#missing[@]} -gt 0 ]] || return 0
	if [[ $(id -u) -ne 0 ]]; then
		stop "these packages are missing; install them with: sudo apt-get install -y ${missing[*]}"
	fi
	say "installing ${missing[*]}"
	if ! apt-cache show "${missing[@]}" >/dev/null 2>&1; then
		apt-get update -qq >&2 || stop "the lists of Debian packages can't be fetched; see the lines above."
	fi
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
		|| stop "the packages can't be installed: ${missing[*]}"
}

# Debian 13 renamed the package of GTK 3.
gtk_package() {
	if dpkg-query --show libgtk-3-0t64 >/dev/null 2>&1 || apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then
		echo libgtk-3-0t64
	else
		echo libgtk-3-0
	fi
}

need_window_packages() {
	need_packages "$(gtk_package)" fonts-dejavu-core
}

need_test_packages() {
	need_packages "$(gtk_package)" fonts-dejavu-core xvfb metacity dbus-x11 xdotool x11-utils imagemagick
}

# Prints the number before the first dot of the version of a JDK, or 0 where there is none.
jdk_version() {
	local version=0
	if [[ -x $1/bin/javac && -r $1/release ]]; then
		version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	fi
	echo "${version:-0}"
}

# Sets JAVA_HOME to a JDK of version 21 or later.
need_jdk() {
	local on_path candidate
	on_path=$(command -v javac || true)
	[[ -z $on_path ]] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
	for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk*; do
		if [[ -n $candidate && $(jdk_version "$candidate") -ge 21 ]]; then
			export JAVA_HOME=$candidate
			return
		fi
	done
	stop "no JDK of version 21 or later was found in JAVA_HOME, on the PATH or in /usr/lib/jvm. Install one (on Debian 13: apt-get install openjdk-21-jdk-headless), or set JAVA_HOME to its folder."
}

# Sets TENDAY_MAVEN to a Maven that Tycho accepts. The Maven that is on the PATH, whatever its age, fetches it.
need_maven() {
	local home=$TENDAY_CACHE/apache-maven-$MAVEN_VERSION
	TENDAY_MAVEN=$home/bin/mvn
	[[ ! -x $TENDAY_MAVEN ]] || return 0
	if ! command -v mvn >/dev/null; then
		need_packages maven
	fi
	say "fetching Maven $MAVEN_VERSION into $TENDAY_CACHE"
	mkdir -p "$TENDAY_CACHE"
	local parts log
	parts=$(mktemp -d "$TENDAY_CACHE/maven-XXXXXX")
	log=$parts/log
	# Away from the project, since its own Maven settings ask for the newer Maven.
	if ! (cd "$parts" && mvn --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.7.0:unpack \
		"-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" "-DoutputDirectory=$parts/unpacked") >"$log" 2>&1; then
		cat "$log" >&2
		rm -rf "$parts"
		stop "Maven $MAVEN_VERSION can't be fetched; see the lines above."
	fi
	chmod +x "$parts/unpacked/apache-maven-$MAVEN_VERSION/bin/mvn"
	rm -rf "$home"
	mv "$parts/unpacked/apache-maven-$MAVEN_VERSION" "$home"
	rm -rf "$parts"
}

need_build_tools() {
	command -v git >/dev/null || need_packages git
	need_jdk
	need_maven
}

maven() {
	local options="-Xmx3g --enable-native-access=ALL-UNNAMED"
	[[ $(jdk_version "$JAVA_HOME") -lt 24 ]] || options="$options --sun-misc-unsafe-memory-access=allow"
	MAVEN_OPTS="${MAVEN_OPTS:-} $options" "$TENDAY_MAVEN" --file "$TENDAY_ROOT/pom.xml" "$@"
}

# Prints a word for what everything that the product is built from now holds.
sources_state() {
	(
		cd "$TENDAY_ROOT" || exit
		# A file that was deleted and not yet committed is still listed, and is rightly left out of the sums.
		git ls-files --cached --others --exclude-standard -z -- pom.xml .mvn targetplatform bundles features releng/product \
			| xargs -0 sha256sum 2>/dev/null || true
	) | sha256sum | cut -d ' ' -f 1
}

product_is_current() {
	[[ -x $TENDAY_PRODUCT/tenday && -r $STAMP && $(<"$STAMP") == "$(sources_state)" ]]
}

# Builds the product without running the tests, unless it is up to date.
build_product() {
	if product_is_current; then
		return
	fi
	need_build_tools
	local log=$TENDAY_ROOT/work/build.log state
	mkdir -p "${log%/*}"
	state=$(sources_state)
	say "building Tenday; the first time this fetches its libraries and takes some minutes (log: $log)"
	# Maven does not see that the tests of the skill areas need the test kit, so it is named.
	if ! maven clean verify --projects bundles/org.tenday.testkit,releng/product --also-make -DskipTests -Dspotless.check.skip >"$log" 2>&1; then
		grep -E '^\[ERROR\]' "$log" | head -n 20 >&2 || true
		stop "the build failed; the whole log is in $log"
	fi
	echo "$state" >"$STAMP"
}
