"""Registers of any size with invented citizens, built once, and how fast they are searched.

`python -m tests.bench_find 10000 100000` prints a table for each size; the registers stay in
.bench, which git does not see.
"""

import statistics
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlcipher3 import dbapi2 as sqlcipher

from db.codec import dumped
from db.columns import moment_to_text
from db.dossier_books import folded_words
from db.search import HITS, question
from db.store import SqlStore, create_store, open_store
from desk.dossier.dossier import Dossier
from desk.dossier.person import Owner
from desk.folding import fold
from desk.listing import Among, Listing, Order
from desk.register.register import Register
from desk.time.working_time import VIETNAM
from tests.bench_tools import Row, timed
from tests.db.sample import CITIZEN, KEYS, dossier, receipt

KEPT: Final = Path(__file__).parents[1] / ".bench"
SIZES: Final = (10_000, 100_000)
DOSSIERS: Final = 10_000
HUGE: Final = 1_000_000
RATIO: Final = 1.5
MOST_MS: Final = 50.0
LAST: Final = datetime(2026, 11, 20, 16, 30, tzinfo=VIETNAM)
A_DAY: Final = 200
CHUNK: Final = 10_000
SLOW_MS: Final = 1_000.0
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
MIDDLES = ("Thị", "Văn", "Ngọc", "Minh", "Thanh", "Đức", "Kim", "Hữu")
GIVEN = ("Mơ", "Đào", "Ổi", "Cam", "Chanh", "Bưởi", "Mận", "Lựu", "Sen", "Cúc", "Lan", "Huệ")
VILLAGES = ("Đồi Chè", "Suối Cạn", "Bến Sỏi", "Gốc Gạo", "Đình Hạ", "Chợ Mới", "Nà Phặc")
PROCEDURES = (
    ("1.001193", "Đăng ký khai sinh"),
    ("2.000815", "Chứng thực bản sao từ bản chính"),
    ("1.004873", "Cấp giấy xác nhận tình trạng hôn nhân"),
    ("1.001612", "Đăng ký thành lập hộ kinh doanh"),
    ("1.000656", "Đăng ký khai tử"),
    ("1.000894", "Đăng ký kết hôn"),
    ("2.000908", "Cấp bản sao từ sổ gốc"),
    ("1.011606", "Công nhận hộ nghèo, hộ cận nghèo"),
    ("1.001776", "Trợ cấp xã hội hằng tháng"),
    ("1.003554", "Hòa giải tranh chấp đất đai"),
)
WORDS = ("nguyen thi mo", "tran van oi", "le ngoc cam khai sinh", "bui huu sen", "do kim")


def find_row(folder: Path, count: int = DOSSIERS) -> Row:
    """p95 of every keystroke from the second word on, beside the bare FTS query.

    The budget is of a million dossiers: in a small register opening a transaction and reading the
    lines on screen, which the bare query does not, take longer than the query.
    """
    path = folder / f"find-{count}.db"
    if not path.exists():
        build(path, count)
    store = open_store(path, KEYS.database, KEYS.journal)
    typed = [text for words in WORDS for text in keystrokes(words)]
    with closing(_bare(path)) as bare:
        register = Register(store, lambda: LAST, "bench", "1")

        def ours(text: str) -> None:
            register.look(text)

        def peer(text: str) -> None:
            bare.execute(HITS, {"question": question(text), "limit": 50}).fetchall()

        both = [(timed(partial(ours, text)), timed(partial(peer, text))) for text in typed * 4]
    store.close()
    own, others = zip(*both[len(typed) :], strict=True)
    limit = RATIO if count >= HUGE else float("inf")
    return Row(f"find ({count:,} dossiers)", p95(own), p95(others), limit, MOST_MS)


def keystrokes(words: str) -> Iterator[str]:
    """What the field holds after each key, from the second word's first letter on."""
    first = words.index(" ") + 2
    return (words[:end] for end in range(first, len(words) + 1))


def p95(times: tuple[float, ...]) -> float:
    """The time that 95 of 100 do not exceed."""
    return statistics.quantiles(times, n=20)[-1]


def build(path: Path, count: int) -> None:
    """A register of that size; complete or not there at all. The journal stays empty."""
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    create_store(part, KEYS.database, KEYS.journal, "bench", "machine-1").close()
    with closing(_bare(part)) as target:
        target.execute("PRAGMA synchronous=OFF")
        for start in range(0, count, CHUNK):
            _fill(target, range(start, min(start + CHUNK, count)), count)
        target.execute("INSERT INTO dossier_search(dossier_search) VALUES ('optimize')")
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    part.replace(path)


def invented(number: int, count: int) -> tuple[Owner, datetime, tuple[str, str]]:
    """A citizen, the moment of receipt and the procedure of the dossier of that number."""
    name = " ".join(
        (
            FAMILIES[number % len(FAMILIES)],
            MIDDLES[number // 10 % len(MIDDLES)],
            GIVEN[number // 80 % len(GIVEN)],
        )
    )
    owner = replace(
        CITIZEN,
        name=name,
        id_number=f"{number * 7 % 10**6:012}",
        phone=f"09{number * 13 % 10**8:08}",
        address=f"Thôn {VILLAGES[number // 3 % len(VILLAGES)]}, xã Suối Mơ",
    )
    back, of_day = divmod(count - 1 - number, A_DAY)
    at = LAST - timedelta(days=back, minutes=2 * of_day)
    return owner, at, PROCEDURES[number * 7 // 3 % len(PROCEDURES)]


def _fill(target: Any, numbers: range, count: int) -> None:
    pattern = dossier()
    paper = dumped(receipt(pattern))
    made = [_dossier(pattern, number, count) for number in numbers]
    target.execute("BEGIN")
    target.executemany(
        "INSERT INTO dossier(number, id, code, received_at, received_day, due_at, owner, id_number,"
        " procedure_code, procedure_name, owner_folded, folded, content)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [(number + 1, *_columns(one)) for number, one in zip(numbers, made, strict=True)],
    )
    target.executemany(
        "INSERT INTO receipt(id, dossier, content, prints) VALUES (?,?,?,1)",
        [(_id(2, number).hex, _id(1, number).hex, paper) for number in numbers],
    )
    target.executemany(
        "INSERT INTO outbox(id, dossier, kind, content, written_at, due_at, attempts, state,"
        " last_word) VALUES (?,?,'submit_dossier','',?,?,1,?,'')",
        [
            (_id(3, number).hex, _id(1, number).hex, at, at, _state(number, count))
            for number, at in (
                (number, moment_to_text(one.received_at))
                for number, one in zip(numbers, made, strict=True)
            )
        ],
    )
    target.executemany(
        "INSERT INTO proof(dossier, word, at, differing) VALUES (?,'matching',?,'[]')",
        [
            (_id(1, number).hex, moment_to_text(one.received_at))
            for number, one in zip(numbers, made, strict=True)
            if _state(number, count) == "delivered"
        ],
    )
    target.execute("COMMIT")


def _dossier(pattern: Dossier, number: int, count: int) -> Dossier:
    owner, at, (code, name) = invented(number, count)
    procedure = replace(pattern.procedure, code=code, name=name)
    return replace(
        pattern,
        subject=f"{name} cho {owner.name}",
        id=_id(1, number),
        code=f"H26.05.17-{at:%y%m%d}-{number % A_DAY + 3001:04}-{number}"[:32],
        owner=owner,
        procedure=procedure,
        received_at=at,
        due_at=at + timedelta(days=number % 30 + 1),
    )


def _columns(one: Dossier) -> tuple[object, ...]:
    return (
        one.id.hex,
        one.code,
        moment_to_text(one.received_at),
        one.received_at.date().isoformat(),
        moment_to_text(one.due_at) if one.due_at else None,
        one.owner.name,
        one.owner.id_number,
        one.procedure.code,
        one.procedure.name,
        fold(one.owner.name),
        folded_words(one),
        dumped(one),
    )


def _state(number: int, count: int) -> str:
    """The last hundred wait, the ten before them were refused."""
    if number >= count - 100:
        return "waiting"
    return "refused" if number >= count - 110 else "delivered"


def _id(kind: int, number: int) -> UUID:
    """Scattered as random ids are, and the same in every run."""
    return UUID(int=(number * 0x9E3779B97F4A7C15F39CC0605CEDC835 + kind * 0x51ED) % 2**128)


def _bare(path: Path) -> Any:
    bare = sqlcipher.connect(str(path), isolation_level=None)
    bare.execute(f"PRAGMA key=\"x'{KEYS.database.hex()}'\"")
    return bare


def growth(path: Path) -> dict[str, float]:
    """Median milliseconds of what a window asks for, which no size may slow down."""
    store = open_store(path, KEYS.database, KEYS.journal)
    today = LAST.date()
    calls: dict[str, Callable[[Any], object]] = {
        "queue": lambda books: books.queue(today),
        "tally": lambda books: books.tally(),
        "open dossiers of": lambda books: books.open_dossiers_of("000000000007", "2.000815"),
        "find a code": lambda books: books.find(f"H26.05.17-{today:%y%m%d}-3001"),
        "find a phone": lambda books: books.find("0900000013"),
        "count": lambda books: books.count_dossiers(),
        "last number": lambda books: books.last_number("H26.05.17", today),
        "lines (100)": lambda books: books.lines(range(1, 101)),
    }
    for order in Order:
        listing = Listing(Among.ALL, order)
        calls[f"list by {order.value}"] = lambda books, of=listing: books.listed(of, today)
    calls["list of words"] = lambda books: books.listed(Listing(words="thi mo"), today)
    calls["list today"] = lambda books: books.listed(Listing(Among.TODAY), today)
    found = {name: _median(store, call) for name, call in calls.items()}
    store.close()
    return found


def _median(store: SqlStore, call: Callable[[Any], object], runs: int = 5) -> float:
    def one() -> None:
        with store.reading() as books:
            call(books)

    first = timed(one)
    return first if first > SLOW_MS else statistics.median(timed(one) for _ in range(runs))


def main(arguments: list[str]) -> int:
    """The table of every size asked for."""
    for count in [int(one) for one in arguments] or SIZES:
        row = find_row(KEPT, count)
        sys.stdout.write(
            f"{row.what}: {row.ours:.2f} ms, bare {row.peer:.2f} ms, ratio {row.ratio:.2f}\n"
        )
        for name, milliseconds in growth(KEPT / f"find-{count}.db").items():
            sys.stdout.write(f"  {name:<20}{milliseconds:>10.2f} ms\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
