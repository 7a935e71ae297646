"""A journal before and after an editor's changes, and what may lie in its output folder meanwhile."""

import re
import shutil
import tempfile
from pathlib import Path

from . import journals
from .folders import TEMPORARY, build, contents, difference, run, write

CALLS = ("openat,creat,write,writev,pwrite64,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,"
         "rmdir,link,linkat,symlink,symlinkat,ftruncate,fallocate,copy_file_range,sendfile,fsync")


class Scenario:
    """A journal before and after, and what its output folder may hold in the meantime."""

    def __init__(self, name, program, work, before, edits):
        self.name, self.program = name, program
        self.folder = work / name
        write(self.folder, before)
        self.old = {}
        if edits is not None:
            build(program, self.folder, "--jobs", "1")
            write(self.folder / "output", journals.FOREIGN)
            self.old = contents(self.folder / "output")
            for path in [path for path, content in edits.items() if content is None]:
                write(self.folder, {path: None})
                remove_empty(self.folder / path)
            write(self.folder, {path: text for path, text in edits.items() if text is not None})
        else:
            write(self.folder / "output", {"CNAME": journals.FOREIGN["CNAME"]})
            self.old = contents(self.folder / "output")
        self.foreign = {
            path: text.encode() for path, text in journals.FOREIGN.items() if path in self.old}
        clean = work / f"{name}-clean"
        shutil.copytree(self.folder / "content", clean / "content")
        build(program, clean, "--jobs", "1")
        write(clean / "output", self.foreign)
        self.new = contents(clean / "output")
        self.content = contents(self.folder / "content")
        self.events = self.trace(work)

    def trace(self, work):
        """The calls of a build that change a file: each a name, and for the how-manieth time a thread
        makes it. strace counts by thread and harms the first that comes so far; of a call that another
        thread forestalls there is no word here."""
        log = work / f"{self.name}.trace"
        with self.copy(work) as journal:
            run(["strace", "-f", "-qq", "-s", "0", "-o", log, "-e", f"trace={CALLS}", self.program,
                 "build", journal, "--jobs", "1"])
        counts, met, events = {}, set(), []
        for line in log.read_text(errors="replace").splitlines():
            match = re.match(r"(\d+) +(\w+)\((.*)", line)
            if not match:
                continue
            thread, name, rest = match.groups()
            count = counts[thread, name] = counts.get((thread, name), 0) + 1
            if (name, count) in met:
                continue
            met.add((name, count))
            if name == "openat" and "O_CREAT" not in rest or re.match(r"[12],", rest):
                continue
            events.append((name, count))
        return events

    def copy(self, work):
        return Copy(self.folder, work)

    def torn(self, journal):
        """What is wrong with the output folder after a build that did not come to its end."""
        found = contents(journal / "output")
        for path, content in found.items():
            if path.split("/")[-1].startswith(TEMPORARY) or content is None:
                continue
            if content not in (self.old.get(path), self.new.get(path)):
                return f"output/{path} is neither the old file nor the new one"
        for path, content in self.foreign.items():
            if found.get(path) != content:
                return f"output/{path}, which is somebody else’s, is not as it was"
        for path, content in self.old.items():
            if content is not None and self.new.get(path) is not None and path not in found:
                return f"output/{path} is missing, which the old site and the new one have"
        if contents(journal / "content") != self.content:
            return "content/ is not as it was"
        return None

    def unrepaired(self, journal):
        """What is wrong after the next build."""
        status, _, errors = run([self.program, "build", journal, "--jobs", "2"])
        if status != 0:
            return f"the next build ends with {status}: {errors.strip()}"
        if problem := difference(self.new, contents(journal / "output")):
            return f"the next build leaves {problem}"
        notes = contents(journal / ".intertitle")
        if set(notes) - {"pictures", "pictures/notes"} != {"manifest"}:
            return f"the next build leaves {sorted(notes)} in .intertitle"
        if b" whole " not in notes["manifest"].split(b"\n")[0]:
            return "the next build leaves notes that are not whole"
        return None


class Copy:
    """A copy of a journal, gone at the end."""

    def __init__(self, folder, work):
        self.folder, self.work = folder, work

    def __enter__(self):
        self.place = Path(tempfile.mkdtemp(dir=self.work, prefix="copy-"))
        shutil.copytree(self.folder, self.place / "journal", symlinks=True)
        return self.place / "journal"

    def __exit__(self, *_):
        shutil.rmtree(self.place, ignore_errors=True)


def remove_empty(path):
    """Removes the folders that a removed file leaves empty, as Git does."""
    for folder in list(path.parents):
        try:
            folder.rmdir()
        except OSError:
            return
