"""A fresh Debian 12 in a folder, to try in it what is built: nothing of this machine is in it.

Needs root, and debootstrap with its mirror.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

RELEASE = "bookworm"
USER = "tester"

# Each command has mounts of its own, which end with it: so nothing of this machine is ever seen
# through the folder when it is removed.
ENTER = """
set -e
mount -t proc proc "$0/proc"
mount --rbind /dev "$0/dev"
if test -d /tmp/.X11-unix; then
    mkdir -p "$0/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
fi
exec chroot "$0" "$@"
"""
# What the way to the packages may need on this machine, so that the root finds it too.
NETWORK_FILES = ("/etc/resolv.conf", "/etc/ssl/certs/ca-certificates.crt")
NETWORK_VARIABLES = ("http_proxy", "https_proxy", "no_proxy", "PIP_CERT", "SSL_CERT_FILE")


class DebianRoot:
    """Runs commands within the folder, as root or as a plain user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, **variables: str) -> str:
        """What the command prints; its messages go along where it fails.

        Raises:
            SystemExit: with all that it told, if it fails.
        """
        done = subprocess.run(
            [*ENTERED, str(self.folder), *command],
            env=self.environment("root", **variables),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            told = f"{done.stdout}{done.stderr}"
            raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{told}")
        return done.stdout.strip()

    def run_as_user(self, command: str, **variables: str) -> str:
        return self.run("su", USER, "-c", command, **variables)

    def start_as_user(self, command: str, **variables: str) -> subprocess.Popen[str]:
        """Begin a command that goes on until it is ended."""
        return subprocess.Popen(
            [*ENTERED, str(self.folder), "su", USER, "-c", command],
            env=self.environment(USER, **variables),
            stderr=subprocess.PIPE,
            text=True,
        )

    def install(self, *packages: str) -> None:
        self.run("apt-get", "install", "-y", "--no-install-recommends", *packages)
        self.share_network()  # A package may have put files of its own there.

    def share_network(self) -> None:
        for file in NETWORK_FILES:
            if Path(file).is_file():
                self.copy(Path(file), file)

    def environment(self, user: str, **variables: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in NETWORK_VARIABLES if name in os.environ}
        home = "/root" if user == "root" else f"/home/{user}"
        fixed = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
            "HOME": home,
        }
        return {**kept, **fixed, **variables}

    def copy(self, file: Path, place: str) -> None:
        target = self.folder / place.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)


ENTERED = ("unshare", "--mount", "sh", "-c", ENTER)


@contextlib.contextmanager
def debian_root() -> Iterator[DebianRoot]:
    """A small Debian with nothing beyond what every Debian has, and one plain user."""
    need("debootstrap", "unshare")
    if os.geteuid() != 0:
        raise SystemExit("Only root can make a Debian in a folder; call this as root.")
    with tempfile.TemporaryDirectory(prefix="weighbridge-root-") as folder:
        Path(folder).chmod(0o755)  # The root folder of a system is everyone's.
        print(f"A fresh Debian ({RELEASE}) ...", flush=True)
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", RELEASE, folder],
            capture_output=True,
            text=True,
            check=False,
        )
        if made.returncode != 0:
            raise SystemExit(f"debootstrap failed:\n{made.stdout[-2000:]}{made.stderr[-2000:]}")
        root = DebianRoot(Path(folder))
        root.share_network()
        root.run("useradd", "--create-home", USER)
        yield root


def need(*tools: str) -> None:
    """End with what is missing, if anything is."""
    missing = [each for each in tools if not shutil.which(each)]
    if missing:
        print(f"Missing here: {', '.join(missing)}. Install them and try again.", file=sys.stderr)
        print("packaging/README.md names the packages that hold them.", file=sys.stderr)
        raise SystemExit(1)
