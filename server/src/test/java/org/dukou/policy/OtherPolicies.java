package org.dukou.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dukou.kernel.HouseProperties;

/** The regulations that come with the house, with one table written otherwise; for what no shipped pack says. */
public final class OtherPolicies {

    private OtherPolicies() {}

    /** @param path of the table below {@code policies/} */
    public static Policies with(HouseProperties house, String path, UnaryOperator<String> change) {
        return new Policies(
                house, Packs.from(asked -> read(asked, asked.equals(path) ? change : text -> text), List.of()));
    }

    private static byte[] read(String path, UnaryOperator<String> change) {
        try (InputStream bytes = Packs.class.getClassLoader().getResourceAsStream("policies/" + path)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return change.apply(text).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
