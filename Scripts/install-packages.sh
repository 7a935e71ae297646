# Sourced. Installs the packages of Debian that $missing lists, each with a space before it, as root or with
# sudo; where that cannot be done, it ends with `stop`, which whoever sources this has.
# shellcheck shell=sh disable=SC2154

install_packages() {
  if [ "$(id -u)" -eq 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    stop "These packages are missing:$missing" "Install them as root: apt-get install$missing"
  fi
  echo "Installing:$missing"
  # A repository that does not answer is no reason to stop: the packages may come from another.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || true
  # RUNLEVEL keeps the packages from starting a server of their own.
  # shellcheck disable=SC2086 # a list of names
  $as_root env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install --yes -qq --no-install-recommends $missing >/dev/null ||
    stop "apt-get could not install$missing."
}
