package org.dukou.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file that is generated and committed: {@code bin/test --update} rewrites it, any other run demands that it is fresh. */
public final class Committed {

    private static final int MOST_SHOWN = 40;

    private Committed() {}

    private static List<String> difference(String before, String now) {
        Set<String> old = before.lines().map(String::strip).collect(Collectors.toSet());
        Set<String> fresh = now.lines().map(String::strip).collect(Collectors.toSet());
        List<String> differing = new ArrayList<>();
        before.lines()
                .map(String::strip)
                .filter(line -> !fresh.contains(line))
                .forEach(line -> differing.add("- " + line));
        now.lines().map(String::strip).filter(line -> !old.contains(line)).forEach(line -> differing.add("+ " + line));
        if (differing.isEmpty() && !before.equals(now)) {
            differing.add("the same lines in another order or number");
        }
        return differing.stream().distinct().limit(MOST_SHOWN).toList();
    }

    /** @param file from the folder of the server */
    public static void assertFresh(Path file, String now) {
        try {
            if (Boolean.getBoolean("dukou.update")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            }
            String committed = Files.exists(file) ? Files.readString(file) : "";
            assertThat(difference(committed, now))
                    .as("%s is stale: rewrite it with bin/test --update server, look at the change and commit it", file)
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
