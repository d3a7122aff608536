package org.dukou.kernel.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** What the marks on the records of a request found, said in the words of the house instead of the validator's. */
final class BrokenMark {

    private BrokenMark() {}

    /** One fault for each field; the validator finds them in no order of its own, the same form is answered the same. */
    static List<Invalid> each(List<FieldError> errors) {
        Map<String, Invalid> found = new LinkedHashMap<>();
        errors.stream()
                .map(BrokenMark::of)
                .sorted(Comparator.comparing((Invalid fault) -> String.valueOf(fault.field()))
                        .thenComparing(Invalid::slug))
                .forEach(fault -> found.putIfAbsent(String.valueOf(fault.field()), fault));
        return List.copyOf(found.values());
    }

    private static Invalid of(FieldError error) {
        String field = error.getField();
        if (!error.contains(ConstraintViolation.class)) {
            return new Invalid("request/field-not-understood", field, field);
        }
        ConstraintViolation<?> broken = error.unwrap(ConstraintViolation.class);
        return switch (broken.getConstraintDescriptor().getAnnotation()) {
            case NotNull _, NotBlank _, NotEmpty _ -> new Invalid("request/field-required", field);
            case Size size -> ofSize(size, broken.getInvalidValue(), field);
            case Min least -> new Invalid("request/field-too-small", field, least.value());
            case Pattern _ -> new Invalid("request/field-not-understood", field, field);
            case Email _ -> new Invalid("request/not-a-mail-address", field);
            // A test demands words for every mark that is used.
            default -> new Invalid("request/field-invalid", field);
        };
    }

    private static Invalid ofSize(Size size, @Nullable Object value, String field) {
        if (value instanceof Collection<?> entries) {
            return entries.size() < size.min()
                    ? new Invalid("request/too-few-entries", field, size.min())
                    : new Invalid("request/too-many-entries", field, size.max());
        }
        return String.valueOf(value).length() < size.min()
                ? new Invalid("request/field-too-short", field, size.min())
                : new Invalid("request/field-too-long", field, size.max());
    }
}
