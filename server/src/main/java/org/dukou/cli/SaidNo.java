package org.dukou.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the running house refused, in its own words. */
final class SaidNo extends RuntimeException {

    private final String slug;
    private final String detail;
    private final @Nullable String field;

    private SaidNo(String slug, String detail, @Nullable String field) {
        super(slug, null, false, false);
        this.slug = slug;
        this.detail = detail;
        this.field = field;
    }

    /** Of several faults the first. */
    static SaidNo of(JsonNode problem) {
        JsonNode first = problem.path("errors").path(0);
        boolean one = first.isObject();
        return new SaidNo(
                (one ? first.path("slug").asString("") : problem.path("type").asString("")).replace("/problems/", ""),
                (one ? first : problem).path("detail").asString(""),
                one ? first.path("field").asString("") : problem.path("field").asString(null));
    }

    String slug() {
        return slug;
    }

    String detail() {
        return detail;
    }

    @Nullable
    String field() {
        return field;
    }
}
