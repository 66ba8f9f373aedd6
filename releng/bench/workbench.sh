# The built product with one more plug-in, which does something in its window and says how long that took. Sourced, not run.
# shellcheck shell=bash

WORKBENCH=

# Makes a folder of its own for a run, in WORKBENCH, with the plug-in in it; it goes away with the script. Starts a display where there is none.
prepare_workbench() {
	build_product
	need_jdk
	[[ -n ${DISPLAY:-} ]] || { need_test_packages; start_display; }
	WORKBENCH=$(mktemp -d)
	trap 'rm -rf "$WORKBENCH"; stop_display' EXIT
	local bench=$TENDAY_ROOT/releng/bench/workbench
	mkdir -p "$WORKBENCH/classes"
	"$JAVA_HOME/bin/javac" --release 21 -proc:none -nowarn -cp "$TENDAY_PRODUCT/plugins/*" -d "$WORKBENCH/classes" "$bench"/*.java
	cp "$bench/plugin.xml" "$WORKBENCH/classes"
	"$JAVA_HOME/bin/jar" --create --file "$WORKBENCH/org.tenday.bench.jar" --manifest "$bench/MANIFEST.MF" -C "$WORKBENCH/classes" .
	make_configuration tenday
}

# Makes the product's configuration with the plug-in, in a folder of WORKBENCH.
make_configuration() {
	cp -r "$TENDAY_PRODUCT/configuration" "$WORKBENCH/$1"
	printf 'org.tenday.bench,0.1.0,file:%s,4,false\n' "$WORKBENCH/org.tenday.bench.jar" \
		>>"$WORKBENCH/$1/org.eclipse.equinox.simpleconfigurator/bundles.info"
}

# Runs what is measured: run_workbench CONFIGURATION MEASURED [ARGUMENT…], with BENCH_OPTIONS for Java.
run_workbench() {
	local configuration=$1 measured=$2
	shift 2
	# Not with exec: the display ends with the script.
	TENDAY_JAVA_OPTIONS="-Dorg.tenday.bench=$measured ${BENCH_OPTIONS:-}" "$TENDAY_PRODUCT/tenday" \
		-configuration "$WORKBENCH/$configuration" -data "$WORKBENCH/$configuration-data" -nosplash "$@" 2>"$WORKBENCH/errors" \
		|| { cat "$WORKBENCH/errors" >&2; exit 1; }
}
