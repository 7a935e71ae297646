"""A site on the disk, and what its addresses mean."""

from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit


class Site:
    """name is for messages; base is the address of the first page, with a slash at its end."""

    def __init__(self, name, folder, base):
        self.name = name
        self.folder = Path(folder)
        self.base = base.rstrip("/") + "/"

    def files(self, ending):
        """Paths below the folder, with slashes, sorted."""
        found = self.folder.rglob("*" + ending)
        return sorted(path.relative_to(self.folder).as_posix() for path in found if path.is_file())

    def pages(self):
        return self.files(".html")

    def text(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def address(self, path):
        """The address of a page, as a reader knows it."""
        return self.base + path.removesuffix("index.html")

    def place(self, path):
        return f"{self.name} /{path.removesuffix('index.html')}"

    def is_ours(self, address):
        """Whether an absolute address is on the host of the site."""
        return urlsplit(address)[:2] == urlsplit(self.base)[:2]

    def file(self, address):
        """The file at an absolute address of this site, or None.

        A folder without its slash is none: a server would have to send the reader elsewhere.
        """
        address = urldefrag(address).url.partition("?")[0]
        if not address.startswith(self.base):
            return None
        path = unquote(address.removeprefix(self.base))
        if ".." in path.split("/") or "\0" in path:
            return None
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if (self.folder / path).is_file() else None

    def reason_against(self, link, from_address, ids):
        """Why a link leads nowhere, or None; links to other hosts are not followed.

        ids is a dictionary from paths of pages to their sets of ids.
        """
        address = urljoin(from_address, link)
        if not self.is_ours(address):
            return None
        if not address.startswith(self.base):
            return f"“{link}” is outside of {self.base}"
        path = self.file(address)
        if path is None:
            return f"“{link}” leads nowhere"
        fragment = unquote(urldefrag(address).fragment)
        if fragment and path in ids and fragment not in ids[path]:
            return f"“{link}” names no id of that page"
        return None
