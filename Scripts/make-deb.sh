#!/bin/sh
# Makes .build/intertitle_<version>_<architecture>.deb of a release build: make-deb.sh PROGRAM.
#
# What the package depends on is read from the program by dpkg-shlibdeps. The program has to have
# Swift's libraries within it, since no package of Debian has them. MAINTAINER='Name <address>' names
# who gives the package out; without it there is nobody to write to, and it says so by having no address.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=${1-"$root/.build/release/intertitle"}

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

for command in dpkg-deb dpkg-shlibdeps strip; do
  command -v $command >/dev/null 2>&1 || stop \
    "There is no $command. On Debian and Ubuntu: apt-get install dpkg-dev binutils"
done
[ -x "$program" ] || stop "There is no program at $program."
if ldd "$program" | grep -q libswiftCore; then
  stop "$program needs Swift's libraries beside it. \`make deb\` builds one that does not."
fi

# The one place where the version stands is the program.
version=$("$program" --version)
architecture=$(dpkg --print-architecture)
maintainer=${MAINTAINER-"The Intertitle authors"}
case $maintainer in
  *"<"*) signed=$maintainer ;;
  *) signed="$maintainer <>" ;;
esac
moment=${SOURCE_DATE_EPOCH-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
# dpkg-deb takes no file to be newer than this, so that the same program gives the same package.
export SOURCE_DATE_EPOCH="$moment"

# mktemp makes a folder that only its owner reads; the package's folders are for everybody.
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree="$work/tree"
mkdir -p "$work/debian" "$tree/DEBIAN" "$tree/usr/share/doc/intertitle"

make -s -C "$root" install INTERTITLE="$program" DESTDIR="$tree" PREFIX=/usr \
  ZSH_COMPLETIONS=/usr/share/zsh/vendor-completions
# Nobody runs completions as a program.
sed -i '1{/^#!/d}' "$tree/usr/share/bash-completion/completions/intertitle"
strip --remove-section=.comment --remove-section=.note "$tree/usr/bin/intertitle"
gzip -9n "$tree/usr/share/man/man1/intertitle.1"

documents="$tree/usr/share/doc/intertitle"
cp "$root"/docs/*.md "$documents/"
# The libraries that are part of the program, as they were fetched for it.
for folder in "$root"/.build/checkouts/*; do
  mkdir -p "$documents/libraries/$(basename "$folder")"
  for file in "$folder"/LICENSE* "$folder"/NOTICE*; do
    if [ -f "$file" ]; then cp "$file" "$documents/libraries/$(basename "$folder")/"; fi
  done
done
chmod -R u=rwX,go=rX "$documents"
{
  echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  echo "Upstream-Name: Intertitle"
  echo
  echo "Files: *"
  sed -n 's/^Copyright (c) /Copyright: /p' "$root/LICENSE"
  echo "License: Expat"
  sed '1,/^Copyright/d' "$root/LICENSE" | sed -e '1{/^$/d}' -e 's/^$/./' -e 's/^/ /'
  echo "Comment: The program holds Swift's libraries (Apache-2.0 with the Runtime Library"
  echo " Exception) and those whose licences are in /usr/share/doc/intertitle/libraries."
} >"$documents/copyright"
{
  echo "intertitle ($version) unstable; urgency=medium"
  echo
  echo "  * Version $version."
  echo
  echo " -- $signed  $(LC_ALL=C date -u -R -d "@$moment")"
} | gzip -9n >"$documents/changelog.gz"

# dpkg-shlibdeps wants to stand in a source package.
printf 'Source: intertitle\n\nPackage: intertitle\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "-e$tree/usr/bin/intertitle" | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || stop "dpkg-shlibdeps does not say what $program depends on."

cat >"$tree/DEBIAN/control" <<CONTROL
Package: intertitle
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Depends: $depends
Recommends: libvips-tools
Suggests: bash-completion
Section: web
Priority: optional
Description: static site generator for film journals
 You write a film down once, and every article, director and index that
 touches it is linked both ways, and checked before a page is written.
 .
 With libvips-tools, pictures get smaller variants for phones.
CONTROL

package="$root/.build/intertitle_${version}_$architecture.deb"
# Its highest compression would take a minute for a tenth less.
dpkg-deb --build --root-owner-group -Zxz -z2 "$tree" "$package" >/dev/null
echo "${package#"$root/"}"
