"""Chance that can be repeated: the same key, the same throws, on any version of Python."""

import random


class Dice:
    """Throws made of `random.Random.random()` alone, the one method whose sequence Python guarantees."""

    def __init__(self, *key):
        self.random = random.Random("/".join(str(part) for part in key)).random

    def below(self, count):
        return int(self.random() * count)

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self.random() * (high - low + 1))

    def chance(self, probability):
        return self.random() < probability

    def one(self, items):
        return items[int(self.random() * len(items))]

    def some(self, items, count):
        """`count` different items, in chance's order; all of them when there are no more."""
        pool = list(items)
        count = min(count, len(pool))
        for place in range(count):
            other = place + self.below(len(pool) - place)
            pool[place], pool[other] = pool[other], pool[place]
        return pool[:count]
