# A virtual display with a window manager, for tests that open windows. Sourced, not run.
# shellcheck shell=bash

DISPLAY_PROCESSES=()

# Starts the display and sets DISPLAY. It ends with the script.
start_display() {
	local log number
	log=$(mktemp)
	# Xvfb chooses a free number itself and writes it to the descriptor.
	exec {display_pipe}<> <(:)
	Xvfb -displayfd "$display_pipe" -screen 0 1600x1000x24 -nolisten tcp >"$log" 2>&1 &
	DISPLAY_PROCESSES+=($!)
	trap stop_display EXIT
	if ! read -r -t 30 -u "$display_pipe" number; then
		cat "$log" >&2
		stop "the virtual display doesn't start; see the lines above."
	fi
	rm -f "$log"
	export DISPLAY=:$number NO_AT_BRIDGE=1 GTK_THEME=Adwaita GDK_BACKEND=x11
	unset WAYLAND_DISPLAY
	metacity --sm-disable >/dev/null 2>&1 &
	DISPLAY_PROCESSES+=($!)
}

stop_display() {
	local process
	for process in "${DISPLAY_PROCESSES[@]}"; do
		kill "$process" 2>/dev/null || true
		wait "$process" 2>/dev/null || true
	done
	DISPLAY_PROCESSES=()
}
