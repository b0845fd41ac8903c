"""How the test scanner answers one request, soundly or not."""

import socket
import threading
import uuid
from http.server import BaseHTTPRequestHandler
from typing import Protocol

from tests.devices.escl_plan import Fault, Plan, pdf_of, picture
from tests.devices.escl_words import Asked, BadSettingsError, capabilities, read_settings, status

JOBS = "/eSCL/ScanJobs"
SLOW_SECONDS = 30.0
JPEG, PDF = "image/jpeg", "application/pdf"


class Job:
    """One job: how many pages it will have and what has been taken of it."""

    def __init__(self, asked: Asked, plan: Plan) -> None:
        self.path = f"{JOBS}/{uuid.uuid4()}"
        self.asked = asked
        self.taken = 0
        self.total = plan.sheets * (2 if asked.duplex else 1) if asked.feeder else 1
        self.state = "Processing"


class Bench(Protocol):
    """What the server keeps between requests."""

    plan: Plan
    job: Job | None
    busy: int
    feeder: str
    asked: list[Asked]
    sent: list[bytes]
    told: list[tuple[str, str]]
    cancelled: threading.Event
    waiting: threading.Event
    lock: threading.Lock


def cut(line: socket.socket) -> None:
    """Both ways, without a good-bye."""
    try:
        socket.socket.shutdown(line, socket.SHUT_RDWR)
    except OSError:
        return


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 64 * 1024
    server: Bench

    def log_message(self, format, *args):  # noqa: A002 - as http.server has it
        """Silent."""

    def do_GET(self):
        if self._strange():
            return
        plan, job = self.server.plan, self.server.job
        match self.path:
            case "/eSCL/ScannerCapabilities" if plan.fault is Fault.ENTITY:
                self._say(200, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "text/xml")
            case "/eSCL/ScannerCapabilities":
                self._say(200, capabilities(plan), "text/xml")
            case "/eSCL/ScannerStatus":
                state = "Processing" if job and job.state == "Processing" else "Idle"
                jobs = {job.path: job.state} if job else {}
                self._say(200, status(state, self.server.feeder, jobs), "text/xml")
            case path if job and path == job.path + "/NextDocument":
                self._next(job)
            case _:
                self._say(404)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self._strange():
            return
        plan, server = self.server.plan, self.server
        if self.path != JOBS or self.headers.get_content_type() not in {
            "text/xml",
            "application/xml",
        }:
            self._say(404)
            return
        try:
            asked = read_settings(body, plan)
        except BadSettingsError as error:
            self._say(400, str(error))
            return
        with server.lock:
            running = server.job is not None and server.job.state == "Processing"
            if running or (plan.fault is Fault.BUSY and server.busy != 0):
                server.busy -= 1
                self._say(503, headers={"Retry-After": plan.retry_after})
                return
            if plan.refill and server.feeder == "Empty":
                server.feeder = "Loaded"
            if asked.feeder and server.feeder == "Empty":
                self._say(409)
                return
            server.job = job = Job(asked, plan)
            server.asked.append(asked)
        host = plan.far_name or self.headers["Host"]
        self._say(
            201, headers={"Location": job.path if plan.relative else f"http://{host}{job.path}"}
        )

    def do_DELETE(self):
        if self._strange():
            return
        job = self.server.job
        if job is None or self.path != job.path:
            self._say(404)
            return
        if job.state == "Processing":
            job.state = "Canceled"
        self.server.cancelled.set()
        self._say(200)

    def _strange(self) -> bool:
        """Faults that come before any work."""
        plan = self.server.plan
        self.server.told.append((self.command, self.path))
        if plan.fault in {Fault.REDIRECT, Fault.UPGRADE}:
            self._say(307, headers={"Location": plan.elsewhere + self.path})
        elif plan.fault is Fault.DENIED and self.command == "POST":
            self._say(403)
        else:
            return False
        return True

    def _next(self, job: Job) -> None:
        plan, server = self.server.plan, self.server
        number = job.taken + 1
        struck = plan.fault if number == plan.at else Fault.NONE
        if job.state == "Canceled" or number > job.total:
            self._end(job)
        elif struck in {Fault.JAM, Fault.COVER}:
            server.feeder = "Jam" if struck is Fault.JAM else "HatchOpen"
            job.state = "Aborted"
            self._say(plan.end)
        elif struck is Fault.WARMING and server.busy != 0:
            server.busy -= 1
            self._say(503, headers={"Retry-After": plan.retry_after})
        else:
            if struck is Fault.SLOW:
                server.waiting.set()
                server.cancelled.wait(SLOW_SECONDS)
            if job.state == "Canceled":
                self._end(job)
            else:
                self._give(job, struck)

    def _end(self, job: Job) -> None:
        if job.state == "Processing":
            job.state = "Completed"
            self.server.feeder = "Empty" if job.asked.feeder else self.server.feeder
        self._say(self.server.plan.end)

    def _give(self, job: Job, struck: Fault) -> None:
        asked, plan = job.asked, self.server.plan
        last = job.total if plan.one_pdf else job.taken + 1
        grey = asked.mode != "RGB24"
        pages = [
            picture(number, asked.width, asked.height, asked.dpi, grey)
            for number in range(job.taken + 1, last + 1)
        ]
        content = pages[0]
        if asked.format == PDF:
            points = (side * 72 / asked.dpi for side in (asked.width, asked.height))
            content = pdf_of(pages, *points)
        if struck in {Fault.LOST, Fault.SHORT}:
            self._break_off(content, len(content) + (5 if struck is Fault.SHORT else 0), struck)
            return
        job.taken = last
        if struck is Fault.TORN:
            content = content[: len(content) // 2]
        elif struck is Fault.NO_IMAGE:
            content = b"<html>printer</html>"
        else:
            self.server.sent.extend(pages)
        self._say(200, content, asked.format)

    def _break_off(self, content: bytes, length: int, struck: Fault) -> None:
        """Promises `length` bytes, sends fewer and is gone."""
        self.send_response(200)
        self.send_header("Content-Type", JPEG)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(content if struck is Fault.SHORT else content[: len(content) // 2])
        self.wfile.flush()
        self.close_connection = True
        cut(self.connection)

    def _say(
        self,
        code: int,
        body: str | bytes = b"",
        kind: str = "text/plain",
        headers: dict[str, str] | None = None,
    ) -> None:
        content = body.encode() if isinstance(body, str) else body
        self.send_response(code)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
