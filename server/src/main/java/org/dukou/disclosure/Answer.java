package org.dukou.disclosure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** What the college or the transfer institute says to a disclosure. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Answer.Accept.class),
    @JsonSubTypes.Type(Answer.Return.class),
    @JsonSubTypes.Type(Answer.Decline.class)
})
public sealed interface Answer {

    /** @param paperSeen the signed paper of every member without an account lies before the officer */
    @JsonTypeName("Accept")
    record Accept(boolean paperSeen) implements Answer {}

    /** @param fields remarks on single fields, shown at the field when the inventor revises */
    @JsonTypeName("Return")
    record Return(String remarks, List<FieldRemark> fields) implements Answer {
        public Return {
            remarks = said(remarks);
            fields = fields == null ? List.of() : List.copyOf(fields);
        }
    }

    @JsonTypeName("Decline")
    record Decline(String remarks) implements Answer {
        public Decline {
            remarks = said(remarks);
        }
    }

    private static String said(@Nullable String remarks) {
        if (remarks == null || remarks.isBlank()) {
            throw new Invalid("request/field-required", "remarks");
        }
        return remarks.strip();
    }

    /** @param field its path in the content, such as {@code oneSentence} or {@code team[1].share} */
    record FieldRemark(String field, String remark) {}
}
