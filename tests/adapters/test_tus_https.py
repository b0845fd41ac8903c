"""An upload server that wants https where http was typed: the file waits, it is not refused."""

from socket import MSG_PEEK
from ssl import SSLContext

from desk.outbox import Refused, Trouble, TryLater
from desk.pages.attachment import Upload
from tests.adapters.hostile_server import HostileServer, Said
from tests.adapters.parcels import Notes, attached, paper, sent_to
from tests.adapters.test_scheme import NGINX, Quiet, Silent, serving
from tests.devices.certificate import self_signed

CONTENT = paper(300_000)
SENT = attached(CONTENT)


def test_an_address_of_https_typed_as_http_is_no_refusal_of_the_file():
    with HostileServer(Said(400, {"Content-Type": "text/html"}, NGINX)) as server:
        assert sent_to(server.address, CONTENT) == TryLater(Trouble.SECURE_SERVER)


def test_a_server_of_https_that_hangs_up_is_known_by_its_greeting(tmp_path):
    server = Quiet(("127.0.0.1", 0), Silent)
    server.socket = self_signed(tmp_path).tls.wrap_socket(server.socket, server_side=True)
    with serving(server) as port:
        answer = sent_to(f"http://127.0.0.1:{port}/files", CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.SECURE_SERVER


class BothWays(Quiet):
    """As nginx does: words of https are answered, plain ones with a 400."""

    greeting: SSLContext

    def get_request(self):
        line, address = super().get_request()
        if line.recv(1, MSG_PEEK) == b"\x16":
            line = self.greeting.wrap_socket(line, server_side=True)
        return line, address


class Refusing(Silent):
    def do_HEAD(self):  # noqa: N802 - as http.server wants it
        self.send_response(400)
        self.end_headers()


def test_a_server_that_came_to_want_https_in_mid_file_is_no_refusal_of_it(tmp_path):
    server = BothWays(("127.0.0.1", 0), Refusing)
    server.greeting = self_signed(tmp_path).tls
    with serving(server) as port:
        address, notes = f"http://127.0.0.1:{port}/files", Notes()
        notes.keep(Upload(address, SENT.sha256, SENT.size, address + "/x", 1000))
        assert sent_to(address, CONTENT, notes) == TryLater(Trouble.SECURE_SERVER)


def test_any_other_400_stays_a_refusal_of_the_file():
    with HostileServer(Said(400, {}, b"Upload-Length")) as server:
        assert sent_to(server.address, CONTENT) == Refused("HTTP 400")
