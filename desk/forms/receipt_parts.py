"""The parts of the receipt (Mẫu 01), each a list of flowables, in the order of the form."""

from collections.abc import Iterable

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer, Table

from desk.dossier.person import tidy_text
from desk.dossier.receipt import Receipt
from desk.forms.codes import CodeBlock
from desk.forms.fonts import BOLD
from desk.forms.markup import SPACE, bold, plain, said
from desk.forms.sheet import OWN_FONT, Command, Sheet, styles
from desk.forms.vietnamese_date import long_day, moment, moment_with_weekday
from desk.forms.wording import instead_lines, limit_text, qr_content, skipped_text, words
from desk.numbering import own_number
from desk.time.working_time import VIETNAM

NO_PADDING: list[Command] = [
    OWN_FONT,
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (0, 0), (-1, -1), "CENTER"),
]


def heading(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """The two blocks on top, each on its own axis, and the title."""
    style, text = styles(sheet), words()
    right = max(sheet.inner * 0.57, stringWidth(text["country"], BOLD, sheet.head) + 2)
    left = sheet.inner - right
    lines = _balanced(receipt.letterhead.body.upper(), sheet.head, left - 3 * mm)
    body = "<br/>".join(plain(line) for line in lines)
    agency = max(stringWidth(line, BOLD, sheet.head) for line in lines)
    motto = stringWidth(text["motto"], BOLD, sheet.body)
    issued = receipt.issued_at or receipt.received_at
    day = long_day(issued.astimezone(VIETNAM).date())
    rows: list[list[object]] = [
        [
            [
                Paragraph(plain(receipt.letterhead.superior.upper()), style.head),
                Paragraph(f"<b>{body}</b>", style.head),
                _rule(agency * 0.44),
            ],
            [
                Paragraph(f"<b>{plain(text['country'])}</b>", style.head),
                Paragraph(f"<b>{plain(text['motto'])}</b>", style.motto),
                _rule(motto),
            ],
        ],
        [
            Paragraph(said("number", plain(receipt.number)), style.centred),
            Paragraph(f"{plain(receipt.letterhead.place)}, {day}", style.italic),
        ],
    ]
    block = Table(
        rows,
        colWidths=[left, right],
        style=[*NO_PADDING, ("RIGHTPADDING", (0, 0), (0, -1), 3 * mm)],
    )
    title = Paragraph(plain(text["title"]), style.title)
    return [block, Spacer(0, sheet.gap * 1.4), title, Spacer(0, max(sheet.gap, 5))]


def _balanced(text: str, size: float, width: float) -> list[str]:
    """Bold lines of nearly equal length, as many as the width asks for."""
    tidy = tidy_text(text) or words()["blank"]
    count = len(simpleSplit(tidy, BOLD, size, width))
    narrow = stringWidth(tidy, BOLD, size) / count
    while narrow < width and len(simpleSplit(tidy, BOLD, size, narrow)) > count:
        narrow += size / 2
    lines: list[str] = simpleSplit(tidy, BOLD, size, min(narrow, width))
    return lines


def _rule(width: float) -> HRFlowable:
    return HRFlowable(width, thickness=0.7, color="black", spaceBefore=2.5, spaceAfter=3)


def codes(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """Mã hồ sơ with bars and QR; a preview has none yet."""
    style = styles(sheet)
    size = round(sheet.body * 1.06, 1)
    label = said("code", f'<font size="{size}">{bold(receipt.code)}</font>')
    if not receipt.code:
        return [Paragraph(label, style.code), Spacer(0, sheet.gap)]
    lines = [label, *map(bold, instead_lines(receipt))]
    block = CodeBlock(
        sheet,
        receipt.code,
        qr_content(receipt),
        Paragraph("<br/>".join(lines), style.code),
        Paragraph(plain(words()["code_hint"]), style.hint),
    )
    return [
        block,
        Spacer(0, max(sheet.gap, block.white_below)),
        *(_temporary(sheet) if receipt.temporary else []),
    ]


def _temporary(sheet: Sheet) -> list[Flowable]:
    text = words()
    first = f"{bold(text['temporary'])} {plain(text['temporary_official'])}"
    paragraph = Paragraph(
        f"{first}<br/>{plain(text['temporary_valid'])}", styles(sheet).cell_centred
    )
    box: list[Command] = [
        OWN_FONT,
        ("BOX", (0, 0), (-1, -1), 1, "black", None, (4, 3)),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return [Table([[paragraph]], colWidths=[sheet.inner], style=box), Spacer(0, sheet.gap)]


def people(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """The centre, the owner, who delegated, and what is asked for."""
    owner, number = (
        ("person", "person_id") if receipt.owner_is_person else ("organisation", "organisation_id")
    )
    lines = [
        plain(receipt.letterhead.centre),
        said(owner, bold(receipt.owner_name)),
        said(number, bold(receipt.owner_id)),
        said("address", plain(receipt.address)),
        _reach(receipt.phone, receipt.email),
    ]
    code = f" ({plain(receipt.procedure_code)})" if receipt.procedure_code else ""
    return [
        *_lines(lines, styles(sheet).body),
        *_lines(_delegation(receipt), styles(sheet).indented),
        *_lines([said("subject", bold(receipt.subject) + code)], styles(sheet).body),
    ]


def _lines(texts: Iterable[str], style: ParagraphStyle) -> list[Flowable]:
    return [Paragraph(text, style) for text in texts]


def _reach(phone: str, email: str) -> str:
    return f"{said('phone', plain(phone))}{SPACE * 3} {said('email', plain(email))}"


def _delegation(receipt: Receipt) -> list[str]:
    if receipt.delegated is None:
        return []
    by = receipt.delegated
    return [
        said("delegation", bold(by.name)),
        said("address", plain(by.address)),
        said("person_id", plain(by.id_number)),
        _reach(by.phone, by.email),
        said("delegation_document", plain(by.document)),
    ]


def times(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """How many sets, how long by law, when it came in."""
    lines = [
        said("sets", f"{bold(f'{receipt.sets:02}')} {plain(words()['sets_unit'])}"),
        said("limit", bold(limit_text(receipt.limit))),
        said("received", bold(moment(receipt.received_at))),
    ]
    return [*_lines(lines, styles(sheet).body), Spacer(0, sheet.gap)]


def promise(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """The framed return date and what goes with it."""
    style, text = styles(sheet), words()
    at = moment_with_weekday(receipt.due_at) if receipt.due_at else text["due_unknown"]
    inside: list[Flowable] = _lines([plain(text["due"]), bold(at)], style.due)
    skipped = skipped_text(receipt.skipped) if receipt.due_at else ""
    if skipped:
        inside.append(Paragraph(plain(skipped), style.hint))
    frame: list[Command] = [
        OWN_FONT,
        ("BOX", (0, 0), (-1, -1), 1, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), sheet.gap / 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.gap / 2 + 2),
    ]
    lines = [
        said("collection", plain(receipt.collection)),
        said("register", plain(text["blank"]))
        + f"{SPACE * 3} {said('register_order', plain(own_number(receipt.code)))}",
    ]
    if receipt.own_due_at:
        lines.insert(0, said("own_due", bold(moment_with_weekday(receipt.own_due_at))))
    framed = Table([[inside]], colWidths=[sheet.inner], style=frame)
    return [framed, Spacer(0, sheet.gap * 0.6), *_lines(lines, style.body)]


def signatures(receipt: Receipt, sheet: Sheet) -> list[Flowable]:
    """Who handed in and who received, with room to sign."""
    style, text = styles(sheet), words()
    tops = [
        [Paragraph(bold(text[who]), style.centred), Paragraph(plain(text["sign"]), style.italic)]
        for who in ("submitter", "officer")
    ]
    names = [
        Paragraph(bold(name) if name else SPACE, style.centred)
        for name in (receipt.submitter, receipt.officer)
    ]
    half = sheet.inner / 2
    layout: list[Command] = [
        *NO_PADDING,
        ("BOTTOMPADDING", (0, 0), (-1, 0), sheet.sign),
        ("RIGHTPADDING", (0, 0), (0, -1), 6),
    ]
    return [Spacer(0, sheet.gap), Table([tops, names], colWidths=[half, half], style=layout)]
