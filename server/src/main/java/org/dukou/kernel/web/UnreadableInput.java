package org.dukou.kernel.web;

import org.dukou.kernel.Invalid;
import org.dukou.kernel.Problem;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Turns what the JSON reader could not read into a problem that names the field. */
public final class UnreadableInput {

    private UnreadableInput() {}

    static Problem explain(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException json
                ? explain(json)
                : new Invalid("request/not-understood", null);
    }

    public static Invalid explain(JacksonException json) {
        String field = pathOf(json);
        for (Throwable cause = json; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid invalid) {
                return field.isEmpty() ? invalid : invalid.at(inside(field, invalid));
            }
        }
        return field.isEmpty()
                ? new Invalid("request/not-understood", null)
                : new Invalid("request/field-not-understood", field, field);
    }

    /** A record that refuses one of its own parts knows which; the reader knows where the record lies. */
    private static String inside(String path, Invalid invalid) {
        return invalid.field() == null ? path : path + "." + invalid.field();
    }

    private static String pathOf(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (Reference step : json.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
