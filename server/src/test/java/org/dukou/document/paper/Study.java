package org.dukou.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dukou.people.Campus;
import org.dukou.support.Reply;

/** Someone at a desk who has papers written and reads them. */
public record Study(Campus.Someone who) {

    public Reply offers(String kind, String matter) {
        return who.browser()
                .get("/api/papers/offers?matterKind=" + kind + "&matterId=" + matter)
                .is(200);
    }

    public List<String> offered(String kind, String matter) {
        return offers(kind, matter).json().findValuesAsString("form");
    }

    public Reply papers(String kind, String matter) {
        return who.browser()
                .get("/api/papers?matterKind=" + kind + "&matterId=" + matter)
                .is(200);
    }

    public Reply write(String kind, String matter, String form, String subject) {
        return who.browser()
                .post(
                        "/api/papers",
                        Map.of(
                                "matterKind",
                                kind,
                                "matterId",
                                UUID.fromString(matter),
                                "form",
                                form,
                                "subject",
                                subject));
    }

    public Reply write(String kind, String matter, String form) {
        return write(kind, matter, form, "").is(200);
    }

    public byte[] file(Reply paper, int version, String format) {
        return who.browser().fetch("/api/papers/" + paper.id() + "/file?version=" + version + "&format=" + format);
    }

    /** What the last version says, without what only breaks lines. */
    public String said(Reply paper) {
        try (PDDocument pdf =
                Loader.loadPDF(file(paper, paper.at("versions.0.version").asInt(), "PDF"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public void seesNothingOf(Reply paper) {
        String path = "/api/papers/" + paper.id();
        who.browser().get(path).is(404);
        who.browser().get(path + "/file?version=1&format=PDF").is(404);
        who.browser().get(path + "/file?version=1&format=DOCX").is(404);
        who.browser().get(path + "/page?version=1&page=1").is(404);
        who.browser().get(path + "/differences?from=1&to=1").is(404);
        assertThat(paper.text("number")).isNotEmpty();
    }
}
