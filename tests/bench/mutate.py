"""Damages workbooks the way disks, mail gateways, half-saved files and attackers do. Deterministic by seed."""

import io
import random
import zipfile

CHUNKS = [
    b'<c r="XFD1048576"><v>1</v></c>',
    b"</row>",
    b'<row r="99999999999">',
    b"&lol;",
    b'<c r="A0"><v>',
    b'<c r="" t="s"><v>99999999</v></c>',
    b'<c r="A1" s="999999"><v>1e999</v></c>',
    b"<!--",
    b"<![CDATA[",
    b'<dimension ref="A1:XFD1048576"/>',
    b'<mergeCell ref="B2:A1"/>',
    b"\x00",
    b'<table:table-cell table:number-columns-repeated="999999999"/>',
    b'<table:table-row table:number-rows-repeated="999999999">',
]
SWAPS = [(b'r="A', b'r="ZZZZ'), (b't="s"', b't="e"'), (b's="1"', b's="-1"'), (b"<v>", b"<v>-"), (b"1", b"9999999999")]


def damage_bytes(content, chance):
    content = bytearray(content)
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    if chance.random() < 0.2:
        content = content[: chance.randrange(len(content))]
    return bytes(content)


def damage_xml(content, chance):
    content = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        at, way = chance.randrange(max(1, len(content))), chance.randrange(7)
        if way == 0 and content:
            content[at] = chance.randrange(256)
        elif way == 1:
            del content[at : at + chance.randint(1, 60)]
        elif way == 2:
            content[at:at] = content[at : at + chance.randint(1, 200)]
        elif way == 3:
            content[at:at] = chance.choice(CHUNKS)
        elif way == 4:
            content = content[:at]
        elif way == 5:
            content = content.replace(*chance.choice(SWAPS), chance.randint(1, 5))
        else:
            content[at : at + 8] = bytes(chance.randrange(256) for _ in range(8))
        content = content or bytearray(b"<")
    return bytes(content)


def packed(parts):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in parts.items():
            book.writestr(name, content)
    return whole.getvalue()


def mutants(seeds, count, seed=1):
    """Yields (name, bytes) `count` times; `seeds` are (ending, bytes)."""
    chance = random.Random(seed)
    opened = []
    for ending, content in seeds:
        parts = {}
        if content[:2] == b"PK":
            book = zipfile.ZipFile(io.BytesIO(content))
            parts = {name: book.read(name) for name in book.namelist()}
        opened.append((ending, content, parts))
    for number in range(count):
        ending, content, parts = opened[number % len(opened)]
        way = chance.randrange(3) if parts else 0
        if way == 0:
            made = damage_bytes(content, chance)
        else:
            changed = dict(parts)
            names = [name for name in changed if name.endswith((".xml", ".rels", ".bin"))]
            heart = [name for name in names if "sheet" in name or "sharedStrings" in name or "content" in name]
            name = chance.choice(names if way == 1 or not heart else heart)
            changed[name] = damage_xml(changed[name], chance)
            if way == 2:
                changed[name] = damage_xml(changed[name], chance)
                if chance.random() < 0.3:
                    changed.pop(chance.choice(list(changed)))
            made = packed(changed) if changed else b"PK"
        yield f"{number:05}.{ending}", made
