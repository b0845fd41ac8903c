"""Which addresses citizens' data would go to unencrypted."""

import pytest

from desk.office.plain_line import unencrypted


@pytest.mark.parametrize(
    "address",
    [
        "http://mot-cua.example",
        "HTTP://Mot-Cua.example/api",
        "http://10.0.0.5:8080/mapi",
        "http://localhost.example",
        "http://127.0.0.1.example",
        " http://mot-cua.example ",
        "http://[2001:db8::1]/",
    ],
)
def test_http_to_another_machine_can_be_read_on_the_way(address):
    assert unencrypted(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://mot-cua.example",
        "http://127.0.0.1:8765",
        "http://localhost:9",
        "http://[::1]:9/",
        "mot-cua.example",
        "http://[",
    ],
)
def test_encrypted_or_on_this_machine_is_not_warned_of(address):
    assert not unencrypted(address)
