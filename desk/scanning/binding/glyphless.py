"""A font without shapes for text nobody sees: it carries letters, their width and their meaning."""

import struct
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name

WIDTH: Final = 500
"""Every letter's, in thousandths of the type size."""
ASCENT: Final = 800
DESCENT: Final = -200
_NAME: Final = "/QMCGlyphless"
_PER_BLOCK: Final = 64


class Letters:
    """The letters a document uses, each with a number from 1 in order of first use."""

    __slots__ = ("numbers",)

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def coded(self, text: str) -> str:
        """The text as a PDF hex string."""
        codes = (self.numbers.setdefault(sign, len(self.numbers) + 1) for sign in text)
        return f"<{''.join(f'{code:04X}' for code in codes)}>"


def add_font(pdf: pikepdf.Pdf, letters: Letters) -> pikepdf.Object:
    """The font object for all letters coded so far, embedded, with their Unicode meaning."""
    program = pdf.make_stream(_font_file())
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(_NAME),
        Flags=4,
        FontBBox=Array([0, DESCENT, WIDTH, ASCENT]),
        ItalicAngle=0,
        Ascent=ASCENT,
        Descent=DESCENT,
        CapHeight=ASCENT,
        StemV=80,
        FontFile2=pdf.make_indirect(program),
    )
    glyphs = b"\x00\x00" + b"\x00\x01" * len(letters.numbers)
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name(_NAME),
        CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=WIDTH,
        CIDToGIDMap=pdf.make_stream(glyphs),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name(_NAME),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=pdf.make_stream(_meanings(letters.numbers)),
        )
    )


def _meanings(numbers: dict[str, int]) -> bytes:
    signs = [f"<{sign.encode('utf-16-be').hex().upper()}>" for sign in numbers]
    codes = range(0, len(signs) + 1, _PER_BLOCK)
    blocks = ((max(code, 1), signs[max(code - 1, 0) : code + _PER_BLOCK - 1]) for code in codes)
    rows = [_range(first, block) for first, block in blocks if block]
    body = "\n".join(rows)
    return f"{_CMAP_HEAD}\n{body}\n{_CMAP_TAIL}".encode("ascii")


def _range(first: int, signs: list[str]) -> str:
    """Codes from `first` on; never over a multiple of 256, as the format wants."""
    row = f"<{first:04X}> <{first + len(signs) - 1:04X}> [{' '.join(signs)}]"
    return f"1 beginbfrange\n{row}\nendbfrange"


_CMAP_HEAD: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
_CMAP_TAIL: Final = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


def _font_file() -> bytes:
    """A TrueType file with two glyphs, both empty: the missing one and every letter."""
    tables = {
        b"glyf": bytes(4),
        b"head": struct.pack(
            ">IIIIHHqqhhhhHHhhh",
            0x00010000,
            0x00010000,
            0,
            0x5F0F3CF5,
            0,
            1000,
            0,
            0,
            0,
            DESCENT,
            WIDTH,
            ASCENT,
            0,
            8,
            2,
            1,
            0,
        ),
        b"hhea": struct.pack(
            ">IhhhHhhhhhh4hhH", 0x00010000, ASCENT, DESCENT, 0, WIDTH, *[0] * 11, 2
        ),
        b"hmtx": struct.pack(">HhHh", WIDTH, 0, WIDTH, 0),
        b"loca": struct.pack(">III", 0, 0, 0),
        b"maxp": struct.pack(">IH13H", 0x00010000, 2, *[0] * 4, 1, *[0] * 8),
    }
    return _sealed(tables)


def _sealed(tables: dict[bytes, bytes]) -> bytes:
    """The tables behind their directory, with the sums TrueType wants."""
    head = struct.pack(">IHHHH", 0x00010000, len(tables), 64, 2, len(tables) * 16 - 64)
    start = len(head) + 16 * len(tables)
    directory, body = b"", b""
    for tag, content in sorted(tables.items()):
        place = start + len(body)
        directory += tag + struct.pack(">III", _sum(content), place, len(content))
        body += content + bytes(-len(content) % 4)
    made = head + directory + body
    place = made.index(tables[b"head"], start) + 8
    adjustment = (0xB1B0AFBA - _sum(made)) & 0xFFFFFFFF
    return made[:place] + struct.pack(">I", adjustment) + made[place + 4 :]


def _sum(content: bytes) -> int:
    padded = content + bytes(-len(content) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
