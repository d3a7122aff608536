package org.dukou.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.document.print.Docx;
import org.dukou.document.print.Manuscript;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperForm;
import org.springframework.stereotype.Component;

/** The templates the house comes with, and what a sample of a paper says. */
@Component
class Shipped {

    private final Properties sample = new Properties();
    private final Map<String, Docx> templates = new ConcurrentHashMap<>();

    Shipped() {
        try (InputStreamReader in = new InputStreamReader(open("sample.properties"), StandardCharsets.UTF_8)) {
            sample.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String file) {
        InputStream in = Shipped.class.getResourceAsStream("/papers/" + file);
        if (in == null) {
            throw new IllegalStateException("no file papers/" + file);
        }
        return in;
    }

    Docx template(PaperForm form) {
        return templates.computeIfAbsent(form.name(), name -> Manuscript.set(text(name)));
    }

    private static String text(String form) {
        try (InputStream in = open(form + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Invented facts for every field; two rows for every table. */
    Facts sample(PaperForm form) {
        Facts.Sheet sheet = Facts.sheet();
        Desks.fields(form).forEach(field -> sheet.say(field, said(field)));
        form.tables().forEach((table, columns) -> {
            for (int row = 0; row < 2; row++) {
                String[] pairs = new String[columns.size() * 2];
                for (int i = 0; i < columns.size(); i++) {
                    String[] values = said(table + "." + columns.get(i)).split("\\|", -1);
                    pairs[2 * i] = columns.get(i);
                    pairs[2 * i + 1] = values[Math.min(row, values.length - 1)].strip();
                }
                sheet.row(table, pairs);
            }
        });
        return sheet.done();
    }

    private String said(String field) {
        String said = sample.getProperty(field);
        if (said == null) {
            throw new IllegalStateException("papers/sample.properties says nothing for " + field);
        }
        return said;
    }
}
