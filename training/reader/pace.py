"""How many threads to use on a machine that others use too.

Threads of one matrix product wait for the slowest of them: on a core that another program holds, two threads can be
slower than one. So the speed of every count is measured again and again, and the fastest is used in between.
"""

import time
from typing import Callable

TRIAL_STEPS, SETTLED_SECONDS = 4, 45


class Pace:
    """Chooses between 1 and `most` threads; `use` is told the count (torch.set_num_threads)."""

    def __init__(self, most: int, use: Callable[[int], None], clock: Callable[[], float] = time.time):
        self.counts, self.use, self.clock = list(range(1, most + 1)), use, clock
        self.best = most
        self._start_trial()

    def _start_trial(self) -> None:
        self._speeds, self._steps, self._pieces, self._begun = {}, 0, 0, self.clock()
        self._trying = self.counts[0] if len(self.counts) > 1 else None
        self.use(self._trying or self.best)

    def stepped(self, pieces: int) -> None:
        """To be called after every step with the pieces that it took."""
        if self._trying is None:
            if len(self.counts) > 1 and self.clock() - self._begun > SETTLED_SECONDS:
                self._start_trial()
            return
        self._steps += 1
        self._pieces += pieces
        if self._steps < TRIAL_STEPS:
            return
        self._speeds[self._trying] = self._pieces / max(1e-9, self.clock() - self._begun)
        left = [c for c in self.counts if c not in self._speeds]
        self._steps, self._pieces, self._begun = 0, 0, self.clock()
        self._trying = left[0] if left else None
        if not left:
            self.best = max(self._speeds, key=self._speeds.get)
        self.use(self._trying or self.best)
