package org.dukou.document.paper;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.time.HouseClock;

/**
 * A template with its editions, the last first.
 *
 * @param inUse the edition papers are written with; 0 for the one the house ships
 * @param mayEdit this viewer may bring editions and put them to use
 */
record TemplateView(
        String form,
        String matterKind,
        long version,
        int inUse,
        List<EditionView> editions,
        List<FieldView> fields,
        boolean mayEdit) {

    record EditionView(int number, String name, long size, int pages, String uploader, OffsetDateTime uploadedAt) {}

    /** @param place as it stands in a template, such as {@code {{受让方}}} */
    record FieldView(String place, String label, boolean repeats) {}

    static TemplateView of(PaperForm form, Template template, Viewer viewer, Locale locale) {
        return new TemplateView(
                form.name(),
                form.matterKind(),
                template.version(),
                template.inUse(),
                template.editions().reversed().stream()
                        .map(edition -> new EditionView(
                                edition.number(),
                                edition.name(),
                                edition.size(),
                                edition.pages(),
                                edition.uploader(),
                                edition.uploadedAt().atZone(HouseClock.SHANGHAI).toOffsetDateTime()))
                        .toList(),
                fields(form, Words.in(locale)),
                viewer.is(Role.ADMINISTRATOR)
                        || viewer.is(Role.TRANSFER_OFFICER)
                        || viewer.is(Role.INSTITUTE_DIRECTOR));
    }

    private static List<FieldView> fields(PaperForm form, Words words) {
        Words zh = Words.in(Locale.SIMPLIFIED_CHINESE);
        List<FieldView> fields = new ArrayList<>();
        for (String field : Desks.fields(form)) {
            fields.add(new FieldView("{{" + Desks.label(zh, field) + "}}", Desks.label(words, field), false));
        }
        form.tables().forEach((table, columns) -> {
            for (String column : columns) {
                fields.add(new FieldView(
                        "{{" + Desks.label(zh, table) + "." + Desks.label(zh, column) + "}}",
                        Desks.label(words, table) + " · " + Desks.label(words, column),
                        true));
            }
        });
        return fields;
    }
}
