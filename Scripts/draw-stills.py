#!/usr/bin/env python3
"""Draws the stills of the sample journal.

Every picture in `content/` is made here, by arithmetic: no photograph, no frame of any film. The
random numbers are seeded with the picture's path, so the same script draws the same pictures.

    python3 -m venv /tmp/stills && /tmp/stills/bin/pip install pillow
    /tmp/stills/bin/python Scripts/draw-stills.py            # all of them
    /tmp/stills/bin/python Scripts/draw-stills.py curtain    # those whose path holds “curtain”
"""

import io
import math
import pathlib
import random
import sys

from PIL import Image, ImageChops, ImageDraw, ImageFilter

CONTENT = pathlib.Path(__file__).resolve().parent.parent / "content"
WIDTH = 1600  # pixels, of every still but the portrait
LARGEST = 118_000  # bytes, of one file
OVERSAMPLING = 2  # shapes are drawn at this multiple and scaled down, which smooths their edges

ACADEMY, EUROPEAN, AMERICAN, SCOPE, SILENT, PORTRAIT = 1.37, 1.66, 1.85, 2.39, 4 / 3, 4 / 5


class Picture:
    """A canvas in film's proportions, with the few brushes that the drawings need.

    Positions are fractions of the width and of the height, from the top left; lengths are fractions
    of the width.
    """

    def __init__(self, name, ratio, width=WIDTH):
        self.random = random.Random(name)
        self.final = (width, round(width / ratio))
        self.w, self.h = (side * OVERSAMPLING for side in self.final)
        self.image = Image.new("RGB", (self.w, self.h))

    def at(self, *points):
        return [(x * self.w, y * self.h) for x, y in points]

    def mask(self):
        layer = Image.new("L", (self.w, self.h), 0)
        return layer, ImageDraw.Draw(layer)

    def paint(self, mask, colour, opacity=1.0, blur=0.0):
        """Lays a colour, or a gradient of colours, through a mask."""
        if blur:
            mask = soft(mask, blur * self.w)
        if opacity < 1:
            mask = mask.point(lambda value: round(value * opacity))
        fill = self.gradient(colour) if isinstance(colour[0], tuple) else Image.new(
            "RGB", self.image.size, colour)
        self.image.paste(fill, (0, 0), mask)

    def gradient(self, stops):
        """A picture of horizontal bands that run into one another; stops are (height, colour)."""
        column = Image.new("RGB", (1, self.h))
        column.putdata([mixed(stops, y / self.h) for y in range(self.h)])
        return column.resize((self.w, self.h))

    def sky(self, stops):
        self.image.paste(self.gradient(stops))

    def polygon(self, points, colour, opacity=1.0, blur=0.0):
        mask, draw = self.mask()
        draw.polygon(self.at(*points), fill=255)
        self.paint(mask, colour, opacity, blur)

    def line(self, points, width, colour, opacity=1.0, blur=0.0):
        mask, draw = self.mask()
        draw.line(self.at(*points), fill=255, width=max(1, round(width * self.w)), joint="curve")
        self.paint(mask, colour, opacity, blur)

    def disc(self, x, y, radius, colour, opacity=1.0, blur=0.0):
        mask, draw = self.mask()
        r, cx, cy = radius * self.w, x * self.w, y * self.h
        draw.ellipse((cx - r, cy - r, cx + r, cy + r), fill=255)
        self.paint(mask, colour, opacity, blur)

    def glow(self, x, y, radius, colour, power=2.0):
        """Adds light that falls off from a point, as through a lens."""
        side = max(2, round(2 * radius * self.w))
        fall = Image.radial_gradient("L").point(
            lambda value: round(255 * max(0.0, 1 - value / 181) ** power))
        light = Image.new("L", (self.w, self.h), 0)
        corner = (round(x * self.w - side / 2), round(y * self.h - side / 2))
        light.paste(fall.resize((side, side), Image.Resampling.BICUBIC), corner)
        layer = Image.merge("RGB", [light.point(lambda v, c=c: round(v * c / 255)) for c in colour])
        self.image = ImageChops.screen(self.image, layer)

    def ridge(self, height, rough, hills, colour, opacity=1.0, blur=0.0):
        """Land from a skyline down to the lower edge; returns the skyline."""
        waves = [
            (n, rough / n ** 0.9 * self.random.uniform(0.5, 1), self.random.uniform(0, 2 * math.pi))
            for n in range(1, hills + 1)
        ]
        skyline = []
        for step in range(401):
            x = step / 400
            rise = sum(a * math.sin(2 * math.pi * n * x * 0.8 + p) for n, a, p in waves)
            skyline.append((x, height - rise))
        self.polygon([*skyline, (1, 1), (0, 1)], colour, opacity, blur)
        return skyline

    def streaks(self, count, top, bottom, colour, opacity, longest=0.4, thin=0.0008):
        """Level strokes: the shine of water, wind over grass."""
        mask, draw = self.mask()
        for _ in range(count):
            depth = self.random.random() ** 1.6
            y = top + (bottom - top) * depth
            x, length = self.random.uniform(-0.2, 1), longest * self.random.random() * (0.2 + depth)
            draw.line(self.at((x, y), (x + length, y)), fill=self.random.randint(60, 255),
                      width=max(1, round(thin * self.w * (0.6 + 2 * depth))))
        self.paint(mask, colour, opacity, 0.0006)

    def mirror(self, line, opacity):
        """What stands above the line, upside down below it."""
        edge = round(line * self.h)
        above = self.image.crop((0, max(0, 2 * edge - self.h), self.w, edge))
        flipped = soft(above.transpose(Image.Transpose.FLIP_TOP_BOTTOM), 0.0025 * self.w)
        below = self.image.crop((0, edge, self.w, edge + flipped.height))
        self.image.paste(Image.blend(below, flipped, opacity), (0, edge))

    def finished(self, grain, vignette=0.35, halation=0.18):
        picture = self.image.resize(self.final, Image.Resampling.LANCZOS)
        bloom = ImageChops.screen(picture, soft(picture, self.final[0] / 60))
        picture = Image.blend(picture, bloom, halation)
        dark = Image.radial_gradient("L").resize(self.final).point(
            lambda value: round(255 * vignette * (value / 255) ** 2.2))
        picture.paste((6, 6, 8), (0, 0), dark)
        noise = Image.frombytes("L", self.final, self.random.randbytes(math.prod(self.final)))
        noise = soft(noise, 0.9).point(lambda value: round(128 + (value - 128) * grain))
        return ImageChops.add(picture, Image.merge("RGB", [noise] * 3), 1, -128)


def soft(image, radius):
    return image.filter(ImageFilter.GaussianBlur(radius))


def mixed(stops, position):
    """The colour at a position of a gradient."""
    for (start, first), (end, second) in zip(stops, stops[1:]):
        if position <= end:
            share = max(0.0, (position - start) / (end - start))
            return tuple(round(a + (b - a) * share) for a, b in zip(first, second))
    return stops[-1][1]


# The drawings. Each takes an empty picture and fills it.


def salt_flat(p):
    p.sky([(0, (120, 150, 172)), (0.34, (196, 206, 204)), (0.52, (238, 226, 206)), (1, (225, 222, 214))])
    p.glow(0.68, 0.5, 0.4, (255, 214, 170), 2.4)
    p.ridge(0.515, 0.012, 5, (158, 164, 170), 0.75, 0.001)
    p.polygon([(0.285, 0.525), (0.285, 0.465), (0.305, 0.44), (0.325, 0.465), (0.325, 0.525)], (54, 52, 56))
    p.line([(0.352, 0.525), (0.352, 0.40)], 0.0018, (60, 58, 62))
    p.mirror(0.525, 0.72)
    p.streaks(240, 0.54, 1, (250, 246, 238), 0.45)
    for row in range(1, 7):
        y = 0.56 + 0.012 * row ** 1.9
        p.line([(-0.1, y), (1.1, y + 0.01)], 0.0006 * row ** 0.6, (255, 252, 245), 0.35, 0.0006)


def salt_posts(p):
    p.sky([(0, (205, 200, 196)), (0.45, (232, 224, 212)), (1, (196, 192, 190))])
    p.polygon([(0, 0.47), (1, 0.46), (1, 1), (0, 1)], [(0, (240, 234, 224)), (0.46, (226, 220, 212)), (1, (182, 178, 180))])
    for n in range(11):
        near = 0.66 ** n
        x, foot, tall = 0.62 - 0.52 * near, 0.47 + 0.44 * near, 0.62 * near
        p.line([(x, foot), (x + 0.006 * near, foot - tall)], 0.017 * near, (66, 58, 58), 1, 0.0005)
        p.polygon([(x - 0.008 * near, foot - 0.004), (x + 0.008 * near, foot), (x + 0.5 * near, foot + 0.05 * near), (x + 0.46 * near, foot + 0.056 * near)], (120, 116, 128), 0.55, 0.003 * near)
        p.line([(x - 0.012 * near, foot), (x + 0.02 * near, foot)], 0.012 * near, (250, 248, 244), 0.9, 0.002 * near)
    p.glow(0.9, 0.15, 0.6, (255, 240, 214), 2)


def steppe_sun(p):
    p.sky([(0, (92, 104, 124)), (0.3, (186, 158, 134)), (0.55, (240, 188, 120)), (0.66, (252, 214, 150)), (1, (120, 92, 60))])
    p.disc(0.39, 0.56, 0.04, (255, 240, 208), 1, 0.0012)
    p.glow(0.39, 0.56, 0.55, (255, 190, 110), 2.6)
    p.ridge(0.665, 0.006, 4, [(0, (196, 150, 96)), (0.68, (172, 126, 78)), (1, (58, 44, 34))])
    p.streaks(420, 0.69, 1, (228, 178, 108), 0.3, 0.18)
    p.streaks(420, 0.7, 1, (48, 36, 30), 0.5, 0.2)
    p.polygon([(0.70, 0.672), (0.712, 0.636), (0.735, 0.622), (0.758, 0.636), (0.77, 0.672)], (62, 48, 42))
    p.line([(0.74, 0.625), (0.74, 0.60)], 0.0016, (62, 48, 42))
    for _ in range(46):
        x, y = p.random.gauss(0.57, 0.05), 0.675 + abs(p.random.gauss(0, 0.012))
        p.disc(x, y, 0.0019 + 0.02 * (y - 0.67), (58, 44, 38))
    p.polygon([(0, 0.9), (0.3, 0.86), (1, 0.93), (1, 1), (0, 1)], (34, 26, 24), 0.55, 0.03)


def snow_forest(p):
    p.sky([(0, (150, 152, 154)), (0.5, (204, 205, 205)), (1, (232, 232, 230))])
    for depth in range(5):
        tone = 178 - 32 * depth
        p.ridge(0.5 + 0.045 * depth, 0.014, 4, (226 - 2 * depth,) * 3)
        mask, draw = p.mask()
        for _ in range(34 - 6 * depth):
            x, width = p.random.random(), (0.0016 + 0.0022 * depth) * p.random.uniform(0.7, 1.3)
            foot, lean = 0.52 + 0.05 * depth + p.random.uniform(0, 0.02), p.random.uniform(-0.012, 0.012)
            draw.line(p.at((x, foot), (x + lean, -0.02)), fill=255, width=max(1, round(width * p.w)))
            for _ in range(5):
                y = p.random.uniform(0.02, 0.3)
                reach = p.random.choice((-1, 1)) * p.random.uniform(0.02, 0.06)
                root = x + lean * (1 - y / foot)
                draw.line(p.at((root, y + 0.05), (root + reach, y)), fill=200, width=max(1, round(width * p.w * 0.35)))
        p.paint(mask, (tone, tone, tone + 2), 0.8, 0.0007)
    p.ridge(0.745, 0.014, 3, [(0, (240, 240, 240)), (0.74, (236, 236, 236)), (1, (196, 198, 202))])
    for x, tall in ((0.405, 0.105), (0.458, 0.088)):
        p.polygon([(x - 0.012, 0.765), (x - 0.008, 0.765 - tall * 0.7), (x + 0.008, 0.765 - tall * 0.72), (x + 0.014, 0.765)], (40, 40, 44), 1, 0.0008)
        p.disc(x, 0.765 - tall * 0.82, 0.0075, (38, 38, 42), 1, 0.0006)
    for n in range(26):
        near = n / 25
        p.disc(0.425 + 0.2 * near ** 1.4 + p.random.uniform(-0.01, 0.01), 0.775 + 0.225 * near, 0.003 + 0.008 * near, (176, 180, 186), 0.8, 0.003)
    snowfall(p, 700)


def snowfall(p, count):
    mask, draw = p.mask()
    for _ in range(count):
        x, y, r = p.random.random() * p.w, p.random.random() * p.h, p.w * p.random.uniform(0.0005, 0.0022)
        draw.ellipse((x - r, y - r, x + r, y + r * 1.3), fill=p.random.randint(90, 230))
    p.paint(mask, (255, 255, 255), 0.8, 0.0007)


def river_island(p):
    p.sky([(0, (96, 120, 122)), (0.35, (150, 168, 160)), (0.55, (198, 204, 186)), (1, (110, 128, 122))])
    for n, tone in enumerate(((128, 150, 146), (98, 122, 116), (70, 92, 86))):
        p.ridge(0.34 + 0.07 * n, 0.05 - 0.01 * n, 6, tone, 0.85, 0.002)
    p.polygon([(0, 0.55), (1, 0.55), (1, 1), (0, 1)], [(0, (166, 178, 164)), (0.55, (178, 188, 172)), (1, (66, 84, 84))])
    p.mirror(0.55, 0.4)
    p.polygon([(0, 0.47), (1, 0.5), (1, 0.57), (0, 0.6)], (216, 220, 206), 0.55, 0.03)
    mask, draw = p.mask()
    for _ in range(420):
        x = p.random.gauss(0.56, 0.085)
        if not 0.36 < x < 0.76:
            continue
        swell = 1 - ((x - 0.56) / 0.2) ** 2
        foot, tall = 0.665 + p.random.uniform(-0.005, 0.02), (0.06 + 0.17 * swell) * p.random.uniform(0.6, 1.05)
        tip = (x + p.random.uniform(-0.006, 0.012), foot - tall)
        draw.line(p.at((x, foot), tip), fill=255, width=round(0.0014 * p.w))
        for _ in range(3):
            y = foot - tall * p.random.uniform(0.3, 0.95)
            side = p.random.choice((-1, 1)) * p.random.uniform(0.008, 0.018)
            draw.line(p.at((x, y), (x + side * 0.6, y - 0.03), (x + side, y - 0.012)), fill=230, width=round(0.0011 * p.w))
    p.paint(mask, [(0, (64, 84, 48)), (0.5, (92, 108, 56)), (0.68, (34, 46, 36))], 0.95, 0.0004)
    p.polygon([(0.34, 0.675), (0.42, 0.66), (0.58, 0.655), (0.72, 0.66), (0.79, 0.678), (0.6, 0.695), (0.45, 0.693)], (52, 48, 38), 1, 0.002)
    p.polygon([(0.36, 0.69), (0.77, 0.69), (0.72, 0.82), (0.42, 0.82)], (44, 58, 48), 0.5, 0.012)
    p.polygon([(0.17, 0.74), (0.285, 0.74), (0.27, 0.765), (0.18, 0.765)], (30, 32, 32), 1, 0.0007)
    p.line([(0.235, 0.742), (0.228, 0.655)], 0.006, (34, 34, 36), 1, 0.0007)
    p.streaks(260, 0.62, 1, (214, 222, 208), 0.28, 0.3)


def apartment_windows(p):
    p.sky([(0, (14, 20, 38)), (0.6, (34, 42, 64)), (1, (58, 56, 66))])
    for left, right, top, tone in ((-0.02, 0.34, 0.2, (24, 28, 42)), (0.36, 0.72, 0.07, (20, 23, 35)), (0.745, 1.02, 0.27, (27, 31, 45))):
        p.polygon([(left, top), (right, top), (right, 1), (left, 1)], tone)
        columns, rows = round((right - left) / 0.042), round((0.9 - top) / 0.07)
        for row in range(rows):
            for column in range(columns):
                x = left + 0.018 + column * (right - left - 0.02) / columns
                y = top + 0.035 + row * 0.07
                frame = [(x, y), (x + 0.023, y), (x + 0.023, y + 0.042), (x, y + 0.042)]
                if p.random.random() < 0.33:
                    warm = p.random.choice(((250, 196, 112), (244, 178, 92), (236, 214, 160), (150, 178, 200)))
                    p.polygon(frame, warm, p.random.uniform(0.55, 1))
                    p.glow(x + 0.0115, y + 0.021, 0.045, tuple(round(c * 0.5) for c in warm), 2.2)
                    if p.random.random() < 0.4:
                        p.polygon([(x, y), (x + 0.009, y), (x + 0.006, y + 0.042), (x, y + 0.042)], (92, 60, 44), 0.7)
                else:
                    p.polygon(frame, (38, 44, 62), 0.9)
                p.line([(x + 0.0115, y), (x + 0.0115, y + 0.042)], 0.001, tone)
    p.polygon([(0, 0.94), (1, 0.93), (1, 1), (0, 1)], (196, 204, 222), 0.4, 0.006)
    p.line([(0.73, 0.96), (0.73, 0.66), (0.752, 0.645)], 0.0022, (12, 14, 20))
    p.glow(0.754, 0.65, 0.12, (255, 220, 160), 2.4)
    snowfall(p, 420)


def rails(p):
    p.sky([(0, (124, 130, 140)), (0.4, (188, 184, 178)), (0.47, (214, 204, 190)), (1, (90, 86, 84))])
    p.ridge(0.46, 0.014, 7, (118, 116, 116), 0.9, 0.002)
    p.polygon([(0, 0.475), (1, 0.475), (1, 1), (0, 1)], [(0, (150, 142, 132)), (0.475, (150, 142, 132)), (1, (70, 66, 64))])
    p.streaks(700, 0.48, 1, (52, 48, 48), 0.35, 0.05, 0.001)
    vanish = (0.47, 0.472)
    for n in range(38):
        near = 0.86 ** n
        y, half = vanish[1] + 0.56 * near, 0.36 * near
        x = vanish[0] + 0.06 * near
        p.line([(x - half, y), (x + half, y)], 0.02 * near + 0.0004, (48, 42, 42), 0.9, 0.0006)
    for side in (-1, 1):
        foot = vanish[0] + 0.06 + side * 0.235
        p.polygon([vanish, (foot - 0.013, 1.03), (foot + 0.013, 1.03)], (38, 38, 42))
        p.polygon([vanish, (foot - 0.006, 1.03), (foot + 0.003, 1.03)], (214, 212, 208), 0.9, 0.0006)
    for n in range(9):
        near = 0.62 ** n
        x, foot, tall = vanish[0] + 0.46 * near, vanish[1] + 0.34 * near, 0.86 * near
        p.line([(x, foot), (x, foot - tall)], 0.008 * near + 0.0004, (46, 44, 46), 0.95, 0.0006)
        p.line([(x - 0.05 * near, foot - tall * 0.9), (x + 0.05 * near, foot - tall * 0.9)], 0.005 * near + 0.0003, (46, 44, 46), 0.95, 0.0006)
    for lift in (0.77, 0.79):
        p.line([(vanish[0], vanish[1]), (vanish[0] + 0.46 / 0.62, vanish[1] + (0.34 - lift) / 0.62)], 0.0011, (60, 58, 60), 0.8)
    p.glow(vanish[0], 0.42, 0.35, (236, 214, 180), 2.4)


def mountains(p):
    p.sky([(0, (70, 92, 128)), (0.4, (176, 168, 178)), (0.7, (240, 206, 178)), (1, (240, 206, 178))])
    p.glow(0.24, 0.42, 0.45, (255, 220, 180), 2.2)
    near, far = (26, 32, 46), (172, 164, 184)
    for n in range(6):
        tone = mixed([(0, far), (1, near)], n / 5)
        pale = tuple(min(255, c + 34) for c in tone)
        height = 0.36 + 0.11 * n
        p.ridge(height, 0.09 - 0.008 * n, 9 + n, [(0, tone), (height, tone), (min(0.999, height + 0.22), pale), (1, pale)], 1, 0.0009 if n < 3 else 0.0003)
        p.polygon([(0, height + 0.07), (1, height + 0.05), (1, height + 0.13), (0, height + 0.15)], (226, 206, 200), 0.24 - 0.03 * n, 0.03)
    p.line([(0.655, 0.965), (0.66, 0.90)], 0.004, (14, 16, 24), 1, 0.0004)
    p.disc(0.661, 0.885, 0.0032, (14, 16, 24))


def harbour(p):
    p.sky([(0, (134, 144, 154)), (0.45, (198, 202, 204)), (0.62, (220, 220, 218)), (1, (120, 132, 140))])
    p.polygon([(0, 0.62), (1, 0.62), (1, 1), (0, 1)], [(0, (150, 162, 168)), (0.62, (150, 162, 168)), (1, (66, 80, 92))])
    for x, scale, tone in ((0.12, 0.7, (128, 136, 144)), (0.33, 0.85, (106, 114, 124)), (0.62, 1.15, (62, 68, 78))):
        foot, tall = 0.625, 0.42 * scale
        for leg in (-0.022, 0.022):
            p.line([(x + leg * scale * 1.5, foot), (x + leg * scale * 0.5, foot - tall * 0.62)], 0.004 * scale, tone, 1, 0.0005)
        p.line([(x - 0.05 * scale, foot - tall * 0.3), (x + 0.05 * scale, foot - tall * 0.3)], 0.003 * scale, tone, 1, 0.0005)
        p.polygon([(x - 0.02 * scale, foot - tall * 0.6), (x + 0.02 * scale, foot - tall * 0.6), (x + 0.02 * scale, foot - tall * 0.7), (x - 0.02 * scale, foot - tall * 0.7)], tone)
        tip = (x + 0.19 * scale, foot - tall * 1.22)
        p.line([(x - 0.01 * scale, foot - tall * 0.66), tip], 0.0042 * scale, tone, 1, 0.0005)
        p.line([(x - 0.01 * scale, foot - tall * 0.68), (x - 0.03 * scale, foot - tall * 0.98), tip], 0.0014 * scale, tone, 1, 0.0005)
        p.line([tip, (tip[0], foot - tall * 0.5)], 0.0012 * scale, tone, 0.9)
    p.mirror(0.625, 0.4)
    p.polygon([(0.68, 0.645), (0.98, 0.63), (0.955, 0.70), (0.71, 0.705)], (44, 48, 58), 1, 0.0006)
    p.polygon([(0.86, 0.632), (0.935, 0.628), (0.935, 0.56), (0.865, 0.565)], (206, 206, 202), 1, 0.0006)
    p.polygon([(0.89, 0.565), (0.915, 0.565), (0.913, 0.515), (0.893, 0.515)], (136, 66, 54), 1, 0.0006)
    p.polygon([(0.7, 0.705), (0.965, 0.70), (0.94, 0.765), (0.74, 0.77)], (60, 70, 80), 0.6, 0.004)
    p.streaks(300, 0.68, 0.95, (214, 220, 222), 0.35, 0.22)
    p.polygon([(0, 0.86), (0.42, 0.9), (0.66, 1.0), (0, 1)], (238, 240, 242), 1, 0.004)
    for x in (0.06, 0.19, 0.31):
        p.polygon([(x, 0.9), (x + 0.018, 0.9), (x + 0.02, 0.83 + x / 6), (x - 0.002, 0.83 + x / 6)], (52, 54, 60), 1, 0.0008)
        p.line([(x - 0.003, 0.83 + x / 6), (x + 0.021, 0.83 + x / 6)], 0.006, (246, 248, 250), 1, 0.0012)
    snowfall(p, 900)


def curtain(p):
    p.sky([(0, (44, 8, 12)), (0.5, (116, 22, 26)), (1, (70, 12, 16))])
    x = 0.0
    while x < 1:
        fold = p.random.uniform(0.022, 0.05)
        for share in range(12):
            light = math.sin(math.pi * share / 12) ** 1.5
            a, b = x + fold * share / 12, x + fold * (share + 1.2) / 12
            sway = 0.006 * math.sin(x * 9)
            p.polygon([(a, -0.02), (b, -0.02), (b + sway, 0.9), (a + sway, 0.9)], mixed([(0, (38, 5, 9)), (1, (176, 38, 38))], light), 0.78, 0.0012)
        x += fold
    p.polygon([(0, 0.84), (1, 0.84), (1, 0.9), (0, 0.9)], (196, 142, 66), 0.22, 0.012)
    p.polygon([(0, 0.895), (1, 0.895), (1, 1), (0, 1)], [(0, (60, 36, 26)), (0.895, (92, 56, 36)), (1, (22, 14, 14))])
    p.streaks(90, 0.9, 1, (150, 96, 60), 0.3, 0.5)
    p.glow(0.5, 0.78, 0.42, (255, 176, 110), 2)
    p.polygon([(0, 0), (1, 0), (1, 0.2), (0, 0.1)], (10, 4, 6), 0.7, 0.06)


def projector_beam(p):
    p.sky([(0, (12, 14, 20)), (1, (20, 20, 26))])
    source, edge = (0.93, 0.16), ((0.0, 0.30), (0.0, 0.86))
    for share in range(14):
        a = edge[0][1] + (edge[1][1] - edge[0][1]) * share / 14
        b = a + (edge[1][1] - edge[0][1]) / 14 * p.random.uniform(0.7, 1.6)
        p.polygon([source, (-0.02, a), (-0.02, b)], (196, 206, 216), p.random.uniform(0.1, 0.34), 0.004)
    mask, draw = p.mask()
    for _ in range(900):
        t = p.random.random() ** 0.7
        y = source[1] + (p.random.uniform(edge[0][1], edge[1][1]) - source[1]) * t
        x, r = source[0] * (1 - t), p.w * p.random.uniform(0.0004, 0.0016)
        cy = y * p.h
        draw.ellipse((x * p.w - r, cy - r, x * p.w + r, cy + r), fill=p.random.randint(80, 255))
    p.paint(mask, (255, 250, 236), 0.6, 0.0006)
    p.glow(source[0], source[1], 0.2, (255, 244, 214), 2.6)
    p.disc(source[0], source[1], 0.008, (255, 252, 240), 1, 0.002)
    p.glow(0.3, 0.85, 0.75, (72, 80, 94), 1.5)
    for row, (y, size, tone) in enumerate(((0.82, 0.022, (17, 17, 22)), (0.94, 0.031, (8, 8, 11)))):
        x = -0.02 + row * 0.03
        while x < 1.03:
            if p.random.random() < 0.82:
                lift = p.random.uniform(-0.012, 0.012)
                p.disc(x, y + lift, size * 0.62, tone, 1, 0.0008)
                p.polygon([(x - size * 1.2, 1), (x - size, y + lift + 0.062), (x, y + lift + 0.028), (x + size, y + lift + 0.062), (x + size * 1.2, 1)], tone, 1, 0.0008)
            x += size * 2.7
        p.polygon([(0, y + 0.1), (1, y + 0.1), (1, 1), (0, 1)], tone)


def pomegranate(p):
    p.sky([(0, (58, 42, 36)), (0.42, (92, 66, 52)), (0.44, (214, 204, 188)), (1, (188, 176, 160))])
    for _ in range(16):
        x = p.random.random()
        p.line([(x, 0.44), (x + p.random.uniform(-0.2, 0.2), 1.02)], 0.012, (150, 138, 124), 0.25, 0.008)
    stain = [(0.56 + 0.15 * math.cos(a / 20 * math.pi) * p.random.uniform(0.8, 1.15), 0.8 + 0.085 * math.sin(a / 20 * math.pi) * p.random.uniform(0.8, 1.2)) for a in range(40)]
    p.polygon(stain, (150, 18, 30), 0.82, 0.004)
    p.polygon([(0.2, 0.74), (0.5, 0.71), (0.56, 0.77), (0.3, 0.8)], (64, 44, 40), 0.6, 0.015)
    p.disc(0.37, 0.58, 0.125, (110, 18, 26), 1, 0.001)
    p.disc(0.345, 0.545, 0.085, (190, 52, 46), 0.7, 0.03)
    p.disc(0.325, 0.52, 0.022, (255, 214, 196), 0.6, 0.012)
    for n in range(5):
        x = 0.335 + 0.018 * n
        p.polygon([(x - 0.01, 0.43), (x + (n - 2) * 0.008, 0.345), (x + 0.012, 0.43)], (120, 34, 30), 1, 0.0008)
    p.disc(0.64, 0.67, 0.11, (122, 20, 28), 1, 0.001)
    p.disc(0.64, 0.665, 0.099, (238, 214, 178), 1, 0.001)
    for ring, count in ((0.078, 17), (0.053, 12), (0.026, 6)):
        for n in range(count):
            a = 2 * math.pi * n / count + p.random.uniform(-0.1, 0.1)
            x, y = 0.64 + ring * math.cos(a), 0.665 + ring * math.sin(a) * ACADEMY
            p.disc(x, y, 0.0125, p.random.choice(((140, 8, 26), (176, 20, 36), (112, 4, 22))))
            p.disc(x - 0.003, y - 0.005, 0.0032, (255, 190, 190), 0.75, 0.001)
    for a in range(6):
        angle = a * math.pi / 3 + 0.3
        p.line([(0.64, 0.665), (0.64 + 0.096 * math.cos(angle), 0.665 + 0.096 * ACADEMY * math.sin(angle))], 0.004, (240, 220, 186), 0.9)
    for _ in range(9):
        p.disc(p.random.gauss(0.5, 0.1), p.random.uniform(0.82, 0.92), 0.011, (150, 12, 30), 1, 0.0008)
    p.glow(0.12, 0.1, 0.7, (255, 214, 160), 2.2)


def light_bulb(p):
    p.sky([(0, (24, 34, 60)), (0.5, (78, 88, 116)), (0.72, (196, 142, 110)), (1, (60, 46, 48))])
    p.ridge(0.73, 0.03, 6, (48, 46, 62), 1, 0.0008)
    p.ridge(0.82, 0.02, 5, (28, 27, 38), 1, 0.0006)
    tops = []
    for n in range(6):
        near = 0.68 ** n
        x, foot, tall = 0.9 - 0.62 * (1 - near), 0.76 + 0.14 * near, 0.56 * near
        top = foot - tall
        for leg in (-0.026, 0.026):
            p.line([(x + leg * near, foot), (x, top)], 0.0026 * near + 0.0004, (20, 19, 28))
        for arm in (0.12, 0.26):
            p.line([(x - 0.045 * near, top + arm * tall), (x + 0.045 * near, top + arm * tall)], 0.0022 * near + 0.0004, (20, 19, 28))
        for n2 in range(4):
            y, wide = top + tall * (0.3 + 0.18 * n2), 0.026 * near * (0.3 + 0.18 * n2)
            p.line([(x - wide, y), (x + wide, y - tall * 0.1)], 0.0012 * near + 0.0003, (20, 19, 28))
        tops.append((x, top + 0.12 * tall))
    for (xa, ya), (xb, yb) in zip([(1.2, 0.12), *tops], tops):
        p.line([(xa + (xb - xa) * t / 20, ya + (yb - ya) * t / 20 + 0.05 * math.sin(math.pi * t / 20)) for t in range(21)], 0.001, (22, 20, 30), 0.9)
    p.line([(0.29, -0.02), (0.29, 0.2)], 0.003, (14, 13, 18))
    p.polygon([(0.275, 0.2), (0.305, 0.2), (0.302, 0.275), (0.278, 0.275)], (40, 36, 38))
    p.glow(0.29, 0.36, 0.36, (255, 190, 100), 2.4)
    p.disc(0.29, 0.365, 0.042, (255, 226, 160), 0.62, 0.002)
    p.polygon([(0.278, 0.27), (0.302, 0.27), (0.318, 0.33), (0.262, 0.33)], (255, 226, 160), 0.6, 0.002)
    p.line([(0.281, 0.30), (0.277, 0.36), (0.284, 0.345), (0.29, 0.362), (0.296, 0.345), (0.303, 0.36), (0.299, 0.30)], 0.002, (255, 252, 236), 1, 0.0006)
    p.glow(0.29, 0.355, 0.1, (255, 240, 200), 2)


def daisies(p):
    p.sky([(0, (70, 92, 46)), (1, (40, 58, 30))])
    p.streaks(500, 0, 1, (104, 128, 62), 0.5, 0.06, 0.0014)
    for depth in range(3):
        for _ in range((60, 42, 16)[depth]):
            x, y, size = p.random.random(), p.random.uniform(0.02, 1), (0.016, 0.026, 0.046)[depth] * p.random.uniform(0.8, 1.2)
            turn, petals = p.random.random(), p.random.randint(13, 18)
            mask, draw = p.mask()
            for n in range(petals):
                a = 2 * math.pi * (n / petals + turn)
                tip, side = (x + size * math.cos(a), y + size * ACADEMY * math.sin(a)), size * 0.17
                bend = (x + size * 0.72 * math.cos(a) - side * math.sin(a), y + (size * 0.72 * math.sin(a) + side * math.cos(a)) * ACADEMY)
                other = (x + size * 0.72 * math.cos(a) + side * math.sin(a), y + (size * 0.72 * math.sin(a) - side * math.cos(a)) * ACADEMY)
                draw.polygon(p.at((x, y), bend, tip, other), fill=255)
            p.paint(mask, (238 - 24 * (2 - depth), 236 - 22 * (2 - depth), 224 - 22 * (2 - depth)), 1, (0.0022, 0.0006, 0.0014)[depth])
            p.disc(x, y, size * 0.3, (226, 170, 40), 1, 0.001)
            p.disc(x - size * 0.08, y - size * 0.1, size * 0.14, (250, 214, 96), 0.9, 0.002)
    for top, bottom, tint in ((0, 0.335, (196, 40, 60)), (0.335, 0.665, (240, 190, 40)), (0.665, 1, (30, 90, 190))):
        p.polygon([(0, top), (1, top), (1, bottom), (0, bottom)], tint, 0.36)


def flock(p):
    p.sky([(0, (206, 206, 202)), (0.6, (232, 231, 226)), (1, (190, 190, 188))])
    for n in range(4):
        tone = 176 - 40 * n
        p.ridge(0.66 + 0.075 * n, 0.05 - 0.008 * n, 7, (tone, tone, tone + 1), 1, 0.0012)
    mask, draw = p.mask()
    for n in range(620):
        t = p.random.random()
        x = 0.08 + 0.84 * t + p.random.gauss(0, 0.02)
        y = 0.36 + 0.17 * math.sin(2.1 * math.pi * t + 0.4) * (1 - 0.3 * t) + p.random.gauss(0, 0.05 * (0.4 + math.sin(math.pi * t)))
        size, flap = p.random.uniform(0.003, 0.0085), p.random.uniform(-0.4, 0.9)
        draw.line(p.at((x - size, y - size * flap), (x, y), (x + size, y - size * flap * 0.9)), fill=p.random.randint(150, 255), width=max(2, round(size * p.w * 0.2)), joint="curve")
    p.paint(mask, (34, 34, 36), 0.95, 0.0004)
    p.glow(0.8, 0.2, 0.5, (255, 250, 238), 2)


def storm(p):
    p.sky([(0, (32, 38, 50)), (0.45, (82, 88, 98)), (0.66, (182, 176, 156)), (1, (60, 60, 54))])
    for _ in range(70):
        x, y, r = p.random.random(), abs(p.random.gauss(0.08, 0.16)), p.random.uniform(0.03, 0.1)
        p.disc(x, y, r, p.random.choice(((28, 32, 42), (52, 58, 70), (90, 94, 104), (40, 44, 56))), 0.5, 0.028)
    p.glow(0.75, 0.64, 0.32, (255, 226, 170), 2.2)
    p.ridge(0.70, 0.012, 5, [(0, (92, 90, 72)), (0.7, (84, 84, 66)), (1, (26, 28, 26))])
    p.streaks(500, 0.73, 1, (128, 124, 92), 0.3, 0.1)
    for left, right in ((0.08, 0.3), (0.38, 0.46)):
        mask, draw = p.mask()
        for _ in range(520):
            x, y = p.random.uniform(left, right), p.random.uniform(0.28, 0.7)
            draw.line(p.at((x, y), (x - 0.02, min(0.72, y + 0.12))), fill=p.random.randint(30, 120), width=2)
        p.paint(mask, (196, 200, 204), 0.6, 0.0012)
    bolt, x = [(0.585, 0.2)], 0.585
    for n in range(9):
        x += p.random.uniform(-0.013, 0.014)
        bolt.append((x, 0.25 + 0.052 * n))
    p.line(bolt, 0.0018, (255, 252, 240), 1, 0.0005)
    p.line(bolt, 0.006, (216, 220, 255), 0.5, 0.006)
    p.line([(0.87, 0.73), (0.87, 0.655)], 0.0022, (24, 24, 24))
    for lean in (-0.012, 0, 0.013):
        p.disc(0.87 + lean, 0.63, 0.012, (26, 28, 24), 1, 0.0012)


def card_drawers(p):
    p.sky([(0, (70, 46, 30)), (1, (46, 30, 20))])
    columns, rows = 6, 7
    for row in range(rows):
        for column in range(columns):
            left, top = 0.015 + column * 0.1635, 0.02 + row * 0.139
            right, bottom = left + 0.152, top + 0.122
            open_drawer = (column, row) in {(2, 3), (4, 1)}
            tone = p.random.randint(-9, 9)
            face = (132 + tone, 88 + tone, 54 + tone)
            p.polygon([(left - 0.004, top - 0.005), (right + 0.004, top - 0.005), (right + 0.004, bottom + 0.008), (left - 0.004, bottom + 0.008)], (24, 15, 10), 0.9, 0.0012)
            if open_drawer:
                p.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], (20, 13, 9))
                for n in range(16):
                    y = top + 0.008 + n * 0.005
                    p.polygon([(left + 0.008, y), (right - 0.008, y), (right - 0.008, bottom), (left + 0.008, bottom)], mixed([(0, (170, 158, 132)), (1, (240, 230, 206))], n / 15))
                top, bottom, left, right = top + 0.062, bottom + 0.055, left - 0.008, right + 0.008
                p.polygon([(left, bottom), (right, bottom), (right - 0.01, bottom + 0.05), (left + 0.01, bottom + 0.05)], (8, 5, 4), 0.6, 0.008)
            p.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], [(0, face), (top, tuple(c + 16 for c in face)), (min(0.999, bottom), tuple(max(0, c - 20) for c in face)), (1, face)])
            middle, height = (left + right) / 2, bottom - top
            p.polygon([(middle - 0.034, top + 0.16 * height), (middle + 0.034, top + 0.16 * height), (middle + 0.034, top + 0.5 * height), (middle - 0.034, top + 0.5 * height)], (190, 152, 84))
            p.polygon([(middle - 0.03, top + 0.19 * height), (middle + 0.03, top + 0.19 * height), (middle + 0.03, top + 0.47 * height), (middle - 0.03, top + 0.47 * height)], (238, 228, 204))
            for n in range(2):
                p.line([(middle - 0.022, top + (0.27 + 0.1 * n) * height), (middle - 0.022 + p.random.uniform(0.02, 0.042), top + (0.27 + 0.1 * n) * height)], 0.0022, (70, 60, 60), 0.8, 0.0008)
            p.disc(middle, top + 0.74 * height, 0.0085, (196, 156, 84), 1, 0.0006)
            p.disc(middle - 0.002, top + 0.71 * height, 0.003, (255, 236, 180), 0.8, 0.001)
    p.glow(0.25, 0.1, 0.75, (255, 214, 150), 2.2)


def archway(p):
    p.sky([(0, (26, 23, 24)), (1, (34, 30, 29))])
    for row in range(15):
        for column in range(11):
            x, y = column * 0.1 - 0.05 * (row % 2) - 0.02, row * 0.07 - 0.01
            p.polygon([(x, y), (x + 0.095, y), (x + 0.095, y + 0.064), (x, y + 0.064)], (p.random.randint(34, 50),) * 3, 0.8, 0.0015)
    arch = [(0.36, 0.92), *[(0.5 - 0.14 * math.cos(math.pi * a / 40), 0.42 - 0.26 * math.sin(math.pi * a / 40)) for a in range(41)], (0.64, 0.92)]
    p.polygon(arch, [(0, (252, 240, 214)), (0.3, (255, 246, 224)), (0.92, (214, 186, 140)), (1, (214, 186, 140))])
    inner = [(0.5 + (x - 0.5) * 1.14, 0.92 if y > 0.9 else 0.92 - (0.92 - y) * 1.06) for x, y in arch]
    mask, draw = p.mask()
    draw.line(p.at(*inner), fill=255, width=round(0.012 * p.w), joint="curve")
    p.paint(mask, (92, 80, 66), 0.9, 0.001)
    p.polygon([(0.36, 0.92), (0.64, 0.92), (0.86, 1.02), (0.2, 1.02)], (232, 206, 160), 0.75, 0.012)
    for x, spread in ((0.4, -0.18), (0.5, -0.05), (0.6, 0.12)):
        p.polygon([(x - 0.02, 0.22), (x + 0.02, 0.22), (x + spread + 0.09, 1), (x + spread - 0.09, 1)], (255, 236, 196), 0.16, 0.012)
    p.polygon([(0.475, 0.92), (0.482, 0.70), (0.49, 0.66), (0.512, 0.66), (0.522, 0.7), (0.534, 0.92)], (30, 26, 26), 1, 0.001)
    p.disc(0.501, 0.627, 0.0165, (30, 26, 26), 1, 0.001)
    p.polygon([(0.47, 0.92), (0.54, 0.92), (0.6, 1.02), (0.5, 1.02)], (40, 34, 30), 0.7, 0.006)
    p.glow(0.5, 0.42, 0.42, (255, 226, 176), 2.4)


def leaves(p):
    p.sky([(0, (226, 226, 222)), (0.6, (196, 197, 194)), (1, (120, 122, 120))])
    p.glow(0.62, 0.25, 0.5, (255, 255, 250), 1.8)
    for depth in range(4):
        mask, draw = p.mask()
        size = (0.012, 0.018, 0.028, 0.044)[depth]
        for _ in range((620, 420, 200, 60)[depth]):
            x, y = p.random.random(), p.random.random() ** 1.1
            if (x - 0.62) ** 2 + ((y - 0.34) / ACADEMY) ** 2 < (0.028, 0.036, 0.05, 0.085)[depth]:
                continue
            a = p.random.uniform(0, 2 * math.pi)
            along, across = (size * math.cos(a), size * math.sin(a)), (-size * 0.34 * math.sin(a), size * 0.34 * math.cos(a))
            draw.polygon(p.at((x, y), (x + along[0] * 0.5 + across[0], y + (along[1] * 0.5 + across[1]) * ACADEMY), (x + along[0], y + along[1] * ACADEMY), (x + along[0] * 0.5 - across[0], y + (along[1] * 0.5 - across[1]) * ACADEMY)), fill=p.random.randint(170, 255))
        tone = 150 - 40 * depth
        p.paint(mask, (tone, tone, tone), 0.92, (0.0025, 0.0012, 0.0005, 0.002)[depth])
    for x in (0.555, 0.69):
        p.line([(x - 0.01, -0.02), (x, 0.62)], 0.0022, (40, 40, 40), 1, 0.0005)
    p.line([(0.545, 0.622), (0.702, 0.614)], 0.009, (36, 34, 34), 1, 0.0006)
    p.polygon([(0.604, 0.612), (0.612, 0.50), (0.64, 0.49), (0.652, 0.61), (0.664, 0.72), (0.648, 0.724), (0.63, 0.63), (0.622, 0.72), (0.606, 0.722)], (44, 42, 42), 1, 0.001)
    p.disc(0.626, 0.462, 0.018, (44, 42, 42), 1, 0.001)
    for hand, rope in ((0.612, 0.556), (0.642, 0.69)):
        p.line([(hand, 0.52), (rope - 0.003, 0.45)], 0.008, (44, 42, 42), 1, 0.001)
    p.disc(0.655, 0.53, 0.014, (196, 60, 50), 0.9, 0.002)


def portrait(p):
    p.sky([(0, (206, 200, 190)), (0.55, (222, 212, 198)), (1, (168, 160, 154))])
    p.glow(0.85, 0.15, 0.9, (255, 236, 206), 1.8)
    p.polygon([(0, 0.62), (1, 0.6), (1, 0.66), (0, 0.68)], (250, 246, 238), 0.6, 0.02)
    p.polygon([(0.06, 1.02), (0.13, 0.83), (0.3, 0.755), (0.42, 0.72), (0.6, 0.72), (0.72, 0.76), (0.87, 0.84), (0.95, 1.02)], [(0, (52, 62, 76)), (0.72, (60, 70, 86)), (1, (32, 38, 50))], 1, 0.003)
    p.polygon([(0.425, 0.74), (0.43, 0.58), (0.59, 0.58), (0.6, 0.74), (0.52, 0.79)], (146, 112, 96), 1, 0.003)
    face = [(0.51 + 0.135 * math.cos(a / 30 * math.pi), 0.46 + 0.155 * math.sin(a / 30 * math.pi)) for a in range(60)]
    p.polygon(face, (186, 148, 126), 1, 0.003)
    p.polygon([(0.51, 0.31), (0.645, 0.36), (0.655, 0.5), (0.6, 0.6), (0.53, 0.615)], (216, 180, 154), 0.55, 0.03)
    hair = [(0.36, 0.72), (0.335, 0.5), (0.355, 0.36), (0.42, 0.275), (0.53, 0.25), (0.63, 0.29), (0.68, 0.39), (0.665, 0.47), (0.64, 0.39), (0.56, 0.35), (0.46, 0.385), (0.405, 0.46), (0.4, 0.58), (0.43, 0.72)]
    p.polygon(hair, (34, 28, 30), 1, 0.006)
    p.polygon([(0.43, 0.285), (0.53, 0.262), (0.6, 0.285), (0.5, 0.31)], (92, 78, 76), 0.6, 0.015)
    p.polygon([(0.1, 0.86), (0.3, 0.765), (0.43, 0.735), (0.5, 0.8), (0.6, 0.735), (0.7, 0.765), (0.6, 0.87), (0.45, 0.89), (0.3, 0.86)], (172, 62, 50), 0.95, 0.004)
    p.polygon([(0.16, 0.85), (0.34, 0.79), (0.46, 0.81), (0.3, 0.86)], (214, 104, 80), 0.5, 0.012)


STILLS = {
    "articles/the-salt-calendar/salt-flat.jpg": (salt_flat, SCOPE),
    "articles/the-salt-calendar/posts.jpg": (salt_posts, SCOPE),
    "articles/stills/steppe-sun.jpg": (steppe_sun, AMERICAN),
    "articles/stills/snow-forest.jpg": (snow_forest, ACADEMY),
    "articles/stills/river-island.jpg": (river_island, SCOPE),
    "articles/stills/apartment-windows.jpg": (apartment_windows, EUROPEAN),
    "articles/stills/rails.jpg": (rails, AMERICAN),
    "articles/stills/mountains.jpg": (mountains, SCOPE),
    "articles/stills/harbour.jpg": (harbour, EUROPEAN),
    "articles/stills/curtain.jpg": (curtain, EUROPEAN),
    "articles/stills/projector-beam.jpg": (projector_beam, AMERICAN),
    "articles/stills/pomegranate.jpg": (pomegranate, ACADEMY),
    "articles/stills/light-bulb.jpg": (light_bulb, AMERICAN),
    "articles/stills/daisies.jpg": (daisies, ACADEMY),
    "articles/stills/flock.jpg": (flock, EUROPEAN),
    "articles/stills/storm.jpg": (storm, SCOPE),
    "articles/stills/card-drawers.jpg": (card_drawers, SILENT),
    "articles/stills/archway.jpg": (archway, ACADEMY),
    "articles/stills/leaves.jpg": (leaves, ACADEMY),
    "people/portrait-of-nobody.jpg": (portrait, PORTRAIT),
}


def encoded(image):
    """The picture as a JPEG of the best quality that stays below the largest size."""
    for quality in range(84, 30, -3):
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        if buffer.tell() <= LARGEST:
            break
    return buffer.getvalue()


def main():
    wanted = sys.argv[1:]
    for path, (draw, ratio) in STILLS.items():
        if wanted and not any(word in path for word in wanted):
            continue
        picture = Picture(path, ratio, width=800 if ratio == PORTRAIT else WIDTH)
        draw(picture)
        data = encoded(picture.finished(grain=0.14))
        (CONTENT / path).parent.mkdir(parents=True, exist_ok=True)
        (CONTENT / path).write_bytes(data)
        print(f"{len(data) / 1000:6.0f} kB  {picture.final[0]}×{picture.final[1]}  {path}")


if __name__ == "__main__":
    main()
