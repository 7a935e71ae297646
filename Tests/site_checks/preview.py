"""`intertitle serve` as a process, and what is waited for while it runs."""

import select
import signal
import subprocess
import time

# How long anything may take that should take no time, in seconds: other work may keep the machine busy.
PATIENCE = 90

# Tells from within a page whether it hears of changes already: what comes before is told it, too, but by
# loading it again.
HOOK = """window.EventSource = class extends EventSource {
  constructor(...values) {
    super(...values);
    this.addEventListener("state", () => { window.isListening = true; });
  }
};"""


class Wrong(Exception):
    """Something is not as a newcomer is told."""


def expect(what, found, wanted):
    if found != wanted:
        raise Wrong(f"{what}: {found!r} and not {wanted!r}")


def wait_until(what, is_so):
    """Looks until is_so() is true, and gives what it gives."""
    deadline = time.monotonic() + PATIENCE
    while not (found := is_so()):
        if time.monotonic() > deadline:
            raise Wrong(f"after {PATIENCE} s: {what}")
        time.sleep(0.02)
    return found


class Preview:
    """`intertitle serve` in a terminal of its own."""

    def __init__(self, line, folder, environment):
        self.log = folder / "serve.err"
        with self.log.open("wb") as errors:
            self.process = subprocess.Popen(
                ["sh", "-c", f"exec {line}"], cwd=folder, env=environment,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors,
            )
        # A line with the address is printed as soon as pages can be asked for.
        is_ready = select.select([self.process.stdout], [], [], PATIENCE)[0]
        self.address = self.process.stdout.readline().decode().strip() if is_ready else ""
        if not self.address:
            self.kill()
            raise Wrong(f"`{line}` prints no address:\n{self.said()}")

    def said(self):
        return self.log.read_text(encoding="utf-8")

    def interrupt(self):
        """Ctrl-C; gives the status."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def kill(self):
        self.process.kill()
        self.process.wait()
