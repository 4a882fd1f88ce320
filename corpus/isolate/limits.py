"""What reading or drawing one file may cost."""

from dataclasses import dataclass

from corpus.recogniser import recogniser


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost.

    Attributes:
        memory: bytes, of the reading process.
        seconds: of any file.
        seconds_a_page: in addition, where the file tells its pages.
        seconds_a_scan: in addition to that, where letters of scans can be recognised.
        longest: seconds, whatever a file tells.
        output: bytes of the values read, as JSON.
    """

    memory: int = 2**30
    seconds: float = 120.0
    seconds_a_page: float = 1.0
    seconds_a_scan: float = 20.0
    longest: float = 900.0
    output: int = 200 * 10**6

    def patience(self, pages: int) -> float:
        """Seconds that a file of so many pages may take."""
        each = self.seconds_a_page + (self.seconds_a_scan if recogniser() else 0.0)
        return min(self.seconds + each * pages, self.longest)


USUAL = Limits()
DRAWING = Limits(memory=768 * 2**20, seconds=20.0, seconds_a_page=0.0, longest=20.0)
"""What drawing one page may cost."""
