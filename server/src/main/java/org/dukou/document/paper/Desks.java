package org.dukou.document.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.document.print.Merge;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.paper.PaperDesk;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.springframework.stereotype.Component;

/** All desks that have papers written, and the fields of their forms. */
@Component
class Desks {

    /** The number of the paper itself, known only when it is printed. */
    static final String PAPER_NUMBER = "paper-number";

    /** What every paper may say beside what its desk says. */
    static final List<String> EVERYWHERE =
            List.of(PAPER_NUMBER, "university", "university-code", "university-address", "university-representative");

    private final List<PaperDesk> desks;
    private final Map<String, PaperForm> forms = new LinkedHashMap<>();

    Desks(List<PaperDesk> desks) {
        this.desks = desks;
        desks.forEach(desk -> desk.forms().forEach(form -> forms.put(form.name(), form)));
    }

    List<PaperForm> forms() {
        return List.copyOf(forms.values());
    }

    /** @throws Missing for a form that does not exist */
    PaperForm form(String name) {
        PaperForm form = forms.get(name);
        if (form == null) {
            throw new Missing();
        }
        return form;
    }

    /** The ask-round. */
    List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return desks.stream()
                .flatMap(desk -> desk.offers(viewer, matterKind, matter).stream())
                .toList();
    }

    /** @throws Missing when nobody offers it to this viewer */
    Wanted wanted(Viewer viewer, String matterKind, UUID matter, String form, String subject) {
        for (PaperDesk desk : desks) {
            for (PaperOffer offer : desk.offers(viewer, matterKind, matter)) {
                if (offer.form().equals(form) && offer.subject().equals(subject)) {
                    return new Wanted(form(form), offer, desk.write(viewer, matterKind, offer, matter));
                }
            }
        }
        throw new Missing();
    }

    /** A paper that is to be written. */
    record Wanted(PaperForm form, PaperOffer offer, Writing writing) {}

    static List<String> fields(PaperForm form) {
        List<String> fields = new ArrayList<>(EVERYWHERE);
        fields.addAll(form.fields());
        return fields;
    }

    /** What its fields are called in a template: by the Chinese word, since papers are Chinese. */
    static Merge merge(PaperForm form) {
        Words words = Words.in(Locale.SIMPLIFIED_CHINESE);
        Map<String, String> names = new LinkedHashMap<>();
        fields(form).forEach(field -> names.put(field, label(words, field)));
        form.tables()
                .forEach((table, columns) -> columns.forEach(
                        column -> names.put(table + "." + column, label(words, table) + "." + label(words, column))));
        return new Merge(names);
    }

    static String label(Words words, String field) {
        return words.pattern("paper.field." + field);
    }
}
