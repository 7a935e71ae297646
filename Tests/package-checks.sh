#!/bin/sh
# Whether what is installed works: `make install` and `make uninstall` in a folder, and the package of
# `make deb` in a clean Debian 12, where a journal is begun and built with it.
#
# Needs a release build, root, debootstrap, and a mirror of Debian (MIRROR=… names another one). The
# clean system is kept in .build/package-checks/ and copied for each run.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/release/intertitle"}
mirror=${MIRROR-http://deb.debian.org/debian}
kept="$root/.build/package-checks/bookworm.tar"

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

passed() { echo "✓ $1"; }

[ "$(id -u)" -eq 0 ] || stop "A clean Debian can only be made as root."
command -v debootstrap >/dev/null 2>&1 || stop "debootstrap is missing: apt-get install debootstrap"
# A folder whose name has a space finds what is not quoted.
work=$(mktemp -d "${TMPDIR-/tmp}/intertitle package.XXXXXX")
clean="$work/bookworm"
# Nothing is removed across a mount.
new=
trap 'umount "$clean/proc" 2>/dev/null || true; rm -rf --one-file-system "$work" ${new:+"$new"}' EXIT

for completion in share/bash-completion/completions/intertitle share/zsh/site-functions/_intertitle \
  share/fish/vendor_completions.d/intertitle.fish bin/intertitle share/man/man1/intertitle.1; do
  echo "usr/local/$completion"
done | LC_ALL=C sort >"$work/expected"
make -s -C "$root" install INTERTITLE="$program" DESTDIR="$work/installed"
(cd "$work/installed" && find . -type f -size +0 | sed 's|^\./||' | LC_ALL=C sort) >"$work/found"
diff "$work/expected" "$work/found" >&2 || stop "make install does not install what it should."
"$work/installed/usr/local/bin/intertitle" --version >/dev/null
bash -n "$work/installed/usr/local/share/bash-completion/completions/intertitle"
make -s -C "$root" uninstall DESTDIR="$work/installed"
[ -z "$(find "$work/installed" -type f)" ] || stop "make uninstall leaves something behind."
passed "make install installs, and make uninstall removes all of it"

package="$root/$("$root/Scripts/make-deb.sh" "$program")"
cp "$package" "$work/first.deb"
"$root/Scripts/make-deb.sh" "$program" >/dev/null
cmp "$work/first.deb" "$package" || stop "The same program gives two different packages."
passed "$(basename "$package"), $(($(stat -c %s "$package") / 1000000)) MB, is the same when it is made twice"

if command -v lintian >/dev/null 2>&1; then
  # Without MAINTAINER there is no address; Swift's libraries are within, as Debian would not have it.
  lintian --fail-on error --suppress-tags malformed-contact,bogus-mail-host-in-debian-changelog,embedded-library "$package" ||
    stop "lintian finds errors in the package."
  passed "lintian finds no errors"
else
  echo "The package was NOT looked at by lintian, which is not installed." >&2
fi

if [ ! -f "$kept" ]; then
  mkdir -p "$(dirname "$kept")"
  # debootstrap takes no folder whose name has a space.
  new=$(mktemp -d "${TMPDIR-/tmp}/intertitle-debian.XXXXXX")
  debootstrap --variant=minbase bookworm "$new" "$mirror" >"$work/log" 2>&1 ||
    { tail "$work/log" >&2; stop "debootstrap could not make a clean Debian 12."; }
  tar -cf "$kept.part" -C "$new" .
  mv "$kept.part" "$kept"
  rm -rf "$new"
fi
mkdir "$clean"
tar -xf "$kept" -C "$clean"
cp "$package" "$clean/root/intertitle.deb"
if [ -f /etc/resolv.conf ]; then cp /etc/resolv.conf "$clean/etc/resolv.conf"; fi
# From there a program knows its arguments.
mount -t proc proc "$clean/proc" || stop "/proc cannot be mounted in the clean system."

inside() {
  chroot "$clean" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive sh -euc "$1" >"$work/log" 2>&1 ||
    { cat "$work/log" >&2; stop "In a clean Debian 12 this failed: $1"; }
}

inside 'apt-get update -qq && apt-get install -y -qq --no-install-recommends /root/intertitle.deb'
passed "a clean Debian 12 installs it, with $(grep -c '^Setting up' "$work/log") packages in all"
inside 'cd /root && intertitle init journal && intertitle build journal && test -s journal/output/index.html'
tail -n 1 "$work/log"
inside 'cd /root/journal && intertitle new film Madina --year 2023 --director "Aizhan Kassymbek" && intertitle check --strict'
inside 'test -s /usr/share/bash-completion/completions/intertitle && ! ldd /usr/bin/intertitle | grep "not found"'
passed "it begins a journal and builds it there"
inside 'apt-get purge -y -qq intertitle && ! command -v intertitle && test ! -e /usr/share/doc/intertitle'
passed "it goes without leaving anything behind"
