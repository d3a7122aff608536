# Shared by the scripts beside it: finds a JDK and builds what is missing. Sourced, not run.

DUKOU_HOME="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)"
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

# The newest JDK from 25 on: JAVA_HOME, then the system's, then one of sdkman's. Exports JAVA_HOME.
find_jdk() {
  local home best='' best_version=0 version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${HOME:-/nonexistent}"/.sdkman/candidates/java/*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")"
    [ "${version:-0}" -ge 25 ] || continue
    if [ "$version" -gt "$best_version" ]; then best="$home"; best_version="$version"; fi
  done
  [ -n "$best" ] || die "需要 JDK 25 或更高版本 · JDK 25 or newer is needed (set JAVA_HOME)."
  export JAVA_HOME="$best"
}

# Whether anything that goes into the build is newer than what was built.
stale() { # stale STAMP PATH...
  local stamp="$1"; shift
  [ -f "$stamp" ] || return 0
  [ -n "$(find "$@" -type f -newer "$stamp" -not -path '*/node_modules/*' -not -path '*/web/test-results/*' -not -path '*/web/e2e/*' \
      -not -path '*/web/src/api/words.ts' -not -path '*/web/src/api/schema.d.ts' -print -quit 2>/dev/null)" ]
}

# Builds the server, laid out for a quick start in server/target/app. One build at a time; all output on stderr.
#   build_server with-web|no-web
build_server() {
  local target="$DUKOU_HOME/server/target" stamp skip=true
  local sources=("$DUKOU_HOME/server/src/main" "$DUKOU_HOME/server/pom.xml" "$DUKOU_HOME/policies")
  stamp="$target/built-$1"
  if [ "$1" = with-web ]; then skip=false; sources+=("$DUKOU_HOME/web"); fi
  stale "$stamp" "${sources[@]}" || return 0
  command -v mvn >/dev/null || die "需要 Maven · Maven is needed."
  mkdir -p "$target"
  (
    flock 9
    stale "$stamp" "${sources[@]}" || exit 0
    say "正在构建，首次需要几分钟 · building, a few minutes the first time …"
    local began; began="$(mktemp "$target/began.XXXXXX")"
    mvn -q -B -f "$DUKOU_HOME/server/pom.xml" -Dweb.skip="$skip" -DskipTests package >&2 \
      && rm -rf "$target/app" \
      && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$target/dukou.jar" extract --destination "$target/app" >&2 \
      && rm -f "$target"/built-* "$target"/*.aot \
      && touch -r "$began" "$stamp" \
      && { [ "$skip" = true ] || touch -r "$began" "$target/built-no-web"; }
    local built=$?
    rm -f "$began"
    exit "$built"
  ) 9>"$target/build.lock" || { say "构建失败 · the build failed."; exit 1; }
}
