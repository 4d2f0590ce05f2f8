"""A meeting by plain arithmetic, to hold beside what the page says of it. Moments are in milliseconds since 1970."""

from dataclasses import dataclass, field

from withness.meeting.guide import Guide


@dataclass(kw_only=True)
class ByHand:
    """What somebody with paper and a watch would know: when it began, and how long each step is to take."""

    guide: Guide
    began: int
    end: int = 0
    at: int = 0
    since: int = 0
    paused: int | None = None
    lengths: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.since = self.began
        self.lengths = [step.timebox * 60 for step in self.guide.steps]
        self.end = self.began + 1000 * sum(self.lengths)

    def used(self, now: int) -> int:
        """Return the whole seconds that the step under way has taken, without pauses."""
        return ((self.paused or now) - self.since) // 1000

    def left(self, now: int) -> int:
        """Return the seconds that it has left, negative when it is over."""
        return self.lengths[self.at] - self.used(now)

    @property
    def due(self) -> int:
        """When the step under way is over."""
        return self.since + 1000 * self.lengths[self.at]

    def forecast(self, now: int) -> int:
        """Return when the meeting will end if every step to come takes its time."""
        spent = (self.paused or now) - self.since
        rest = max(1000 * self.lengths[self.at] - spent, 0) + 1000 * sum(self.lengths[self.at + 1 :])
        return now + rest

    def pause(self, now: int) -> None:
        """The clock stands still."""
        self.paused = now

    def go_on(self, now: int) -> None:
        """The clock goes on, and the pause has cost the step nothing."""
        self.since += now - (self.paused or now)
        self.paused = None

    def next(self, now: int) -> None:
        """The next step begins."""
        self.at += 1
        self.since = now

    def shortest(self, now: int) -> int:
        """Return the fewest seconds in which all that is left can be done."""
        least = [60 * (step.shortest or step.timebox) for step in self.guide.steps[self.at :]]
        return max(least[0] - self.used(now), 0) + sum(least[1:])

    def available(self, now: int) -> int:
        """Return the whole seconds until the end, counted from the last whole second of the step."""
        return (self.end - (now - (now - self.since) % 1000)) // 1000
