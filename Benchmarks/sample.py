"""The sample journal of this repository, from the start of the process to its end."""

import os
import shutil

import compare
from results.comparison import PAGES

# It takes so little time that there can be many.
ROUNDS = 25
# When all of it is published.
DAY = "2027-01-01"


def sample_journal(repository, options):
    """A first build and one after which nothing has changed, in turn.

    Only content/ is taken, so that the theme is the built-in one, and no program that makes smaller
    pictures is found: they are made once in the life of a picture, by somebody else's program.
    """
    folder = os.path.join(options.scratch, f"sample-{os.getpid()}")
    output = os.path.join(folder, "output")
    nowhere = os.path.join(folder, "no-programs")
    names = ("first build", "second build, nothing changed")
    builds, stages = {name: {"wall": [], "cpu": [], "memory": []} for name in names}, []
    try:
        os.makedirs(nowhere)
        shutil.copytree(os.path.join(repository, "content"), os.path.join(folder, "content"))
        command = compare.command_of("intertitle", os.path.abspath(options.intertitle), folder, output, DAY)
        for number in range(ROUNDS + 1):
            for leftover in (output, os.path.join(folder, ".intertitle")):
                shutil.rmtree(leftover, ignore_errors=True)
            os.makedirs(output)
            for name in names:
                took = compare.timed(command, options, {"PATH": nowhere})
                # The first round warms up.
                if number:
                    took.add_to(builds[name])
                if number and name == names[0]:
                    stages.append(took.stages())
        parts = compare.measured(output)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return {"builds": builds, "stages": stages, "rounds": ROUNDS, "pages": sum(parts[part][0] for part in PAGES)}
