# What run, verify and admin share. POSIX sh; read with "." after setting $here to the folder of this file.

root=$(CDPATH='' cd -- "$here/.." && pwd)
jar="$here/target/hieuhoc.jar"

say() {
  printf '%s\n' "$*" >&2
}

# Runs a command as root, directly or through sudo without asking; fails quietly when it may not.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# install_packages WHAT-FOR PACKAGE...: through apt when it may, else one sentence that says what to install.
install_packages() {
  purpose=$1
  shift
  if command -v apt-get >/dev/null 2>&1; then
    say "Cài $* ($purpose) …"
    if as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2; then
      return 0
    fi
    if as_root apt-get update -q >&2 &&
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2; then
      return 0
    fi
  fi
  say "Thiếu $purpose: hãy cài các gói $* rồi chạy lại."
  exit 1
}

# The release number that javac tells: "javac 17.0.15" is 17. Empty when there is no javac.
javac_release() {
  javac -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p' | head -n 1
}

need_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    PATH="$JAVA_HOME/bin:$PATH"
  fi
  if ! command -v javac >/dev/null 2>&1; then
    install_packages "JDK 17" openjdk-17-jdk-headless
    return
  fi
  release=$(javac_release)
  case $release in
    '' | *[!0-9]*)
      # A JDK is there; a version that cannot be read is no reason to change the machine.
      say "Không đọc được phiên bản của javac; cứ dùng JDK đang có."
      ;;
    *)
      if [ "$release" -lt 17 ]; then
        say "JDK đang có là bản $release, cần từ 17. Hãy cài JDK 17, hoặc đặt JAVA_HOME đến một JDK 17."
        exit 1
      fi
      ;;
  esac
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || install_packages "Maven 3.8" maven
}

build() {
  need_maven
  say "Dựng Hiếu Học …"
  (cd "$root" && mvn -B -q -pl deploy -am -Dmaven.test.skip=true package) >&2
}

# The jar is older than something it is made of.
is_stale() {
  [ ! -f "$jar" ] || [ -n "$(find "$root/pom.xml" \
    "$root/ejb-core/pom.xml" "$root/ejb-core/src/main" \
    "$root/content/pom.xml" "$root/content/src/main" \
    "$root/portal-web/pom.xml" "$root/portal-web/src/main" \
    "$root/deploy/pom.xml" "$root/deploy/src/main" "$root/deploy/src/assembly" \
    -type f -newer "$jar" -print 2>/dev/null | head -n 1)" ]
}

build_if_older() {
  if is_stale; then
    build
  fi
}

build_if_missing() {
  if [ ! -f "$jar" ]; then
    build
  fi
}

# Memory that suits a small machine; HIEUHOC_JAVA_OPTIONS overrides.
exec_jar() {
  # A bench sends from the machine it measures: it shall not take the time the portal needs to compile itself.
  light=
  case " $* " in *" bench "*) light=-XX:TieredStopAtLevel=1 ;; esac
  # The options are several words on purpose.
  # shellcheck disable=SC2086
  exec java -Xms256m -Xmx640m -XX:+UseSerialGC -XX:MetaspaceSize=192m -Xshare:auto $light \
    ${HIEUHOC_JAVA_OPTIONS:-} -jar "$jar" "$@"
}
