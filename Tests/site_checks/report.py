"""What was checked, and what was wrong."""


class Report:
    """Counts of things checked and failures, by kind of check, in the order in which kinds came up."""

    def __init__(self):
        self.counts = {}
        self.failures = {}

    def count(self, check, number=1):
        self.counts[check] = self.counts.get(check, 0) + number

    def fail(self, check, place, reason):
        """place is the site's name and the page's address or the file's path."""
        self.counts.setdefault(check, 0)
        self.failures.setdefault(check, []).append((place, reason))

    def merge(self, other):
        for check, number in other.counts.items():
            self.count(check, number)
        for check, failures in other.failures.items():
            for place, reason in failures:
                self.fail(check, place, reason)

    def print(self):
        """A line for each kind of check, and its failures below it; gives whether all is well."""
        for check, number in self.counts.items():
            # The same fault at four sizes of the window is one fault.
            failures = list(dict.fromkeys(self.failures.get(check, [])))
            if not failures:
                print(f"ok      {check}: {number:,} checked")
                continue
            print(f"FAILED  {check}: {len(failures):,} failures, {number:,} checked")
            for place, reason in failures:
                print(f"        {place}: {reason}")
        return not self.failures
