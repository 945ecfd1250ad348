# Sets java to the folder of a JDK 25 or newer: JAVA_HOME, then the usual places, then `java` on the path.

jdk25() {
    local line release=
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in JAVA_VERSION=*) release=${line#*\"} ;; esac
    done <"$1/release"
    release=${release%%[!0-9]*}
    [ -n "$release" ] && [ "$release" -ge 25 ]
}

find_java() {
    local place
    java=
    for place in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
        "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if jdk25 "$place"; then
            java=$place
            return
        fi
    done
    if place=$(command -v java); then
        place=$(readlink -f "$place")
        place=${place%/bin/java}
        if jdk25 "$place"; then
            java=$place
            return
        fi
    fi
    echo "Kontor needs a JDK 25 or newer: install one (on Debian: apt install openjdk-25-jdk; or from adoptium.net) or name it in JAVA_HOME." >&2
    return 1
}

find_java
