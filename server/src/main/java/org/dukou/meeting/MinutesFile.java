package org.dukou.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dukou.kernel.Words;
import org.dukou.meeting.MeetingView.AgendaLine;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as a Word document (Office Open XML, ECMA-376), for the file of the office: paragraphs only, as the reader of
 * the page may read them. Where a template for minutes is wanted, this class is the place to fill it.
 */
final class MinutesFile {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;

    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """;

    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            """;

    /** A4, with the margins of an official paper (GB/T 9704). */
    private static final String END = """
            <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" \
            w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>
            """;

    private final MeetingView meeting;
    private final Words words;
    private final StringBuilder body = new StringBuilder(BEGIN);

    private MinutesFile(MeetingView meeting, Words words) {
        this.meeting = meeting;
        this.words = words;
    }

    static byte[] of(MeetingView meeting, Words words) {
        return new MinutesFile(meeting, words).written();
    }

    private byte[] written() {
        heading();
        attendance();
        meeting.agenda().forEach(this::item);
        meeting.told().addenda().forEach(one -> labelled("addendum", one.text() + "（" + one.by() + "）"));
        paragraph("", false, 24);
        labelled("recorded", meeting.told().closedBy());
        String confirmed = meeting.told().confirmedBy();
        labelled("confirmed", confirmed == null ? "　" : confirmed);
        return zipped(body.append(END).toString());
    }

    private void heading() {
        paragraph(words.say("meeting.minutes.title", meeting.bodyName()), true, 40);
        paragraph(meeting.number(), false, 28);
        String at = meeting.told().startsAt();
        labelled("heldOn", meeting.told().heldOn() + (at == null ? "" : " " + at));
        labelled("place", meeting.told().place());
        labelled("summary", meeting.told().summary());
    }

    private void attendance() {
        List<Attendee> all = meeting.attendance();
        labelled("presiding", named(one -> one.person().equals(meeting.presiding())));
        labelled("present", named(Attendee::present));
        labelled("absent", named(one -> !one.present()));
        labelled(
                "count",
                words.say(
                        "meeting.minutes.of",
                        all.stream().filter(Attendee::present).count(),
                        all.size()));
    }

    private String named(Predicate<Attendee> which) {
        return meeting.attendance().stream()
                .filter(which)
                .map(one -> one.reason() == null ? one.name() : one.name() + "（" + one.reason() + "）")
                .collect(Collectors.joining("、"));
    }

    private void item(AgendaLine line) {
        paragraph("", false, 24);
        String number = line.matter().number();
        paragraph(
                words.say("meeting.minutes.item", line.place(), line.matter().title())
                        + (number == null ? "" : "（" + number + "）"),
                true,
                28);
        labelled("recusals", line.recusals().stream().map(Recusal::name).collect(Collectors.joining("、")));
        Verdict verdict = line.verdict();
        if (verdict == null) {
            return;
        }
        labelled("discussion", verdict.discussion());
        Votes votes = verdict.votes();
        labelled(
                "votes",
                votes == null
                        ? null
                        : words.say("meeting.minutes.counted", votes.agreed(), votes.against(), votes.abstained()));
        labelled("resolution", words.say("meeting.outcome." + verdict.outcome()) + "。" + verdict.text());
        labelled("conditions", String.join("；", verdict.conditions()));
        labelled(
                "tasks",
                verdict.charges().stream()
                        .map(one -> one.what() + "（" + one.ownerName() + "，" + one.due() + "）")
                        .collect(Collectors.joining("；")));
        if (line.state() == ItemState.GONE) {
            paragraph(words.say("meeting.minutes.gone"), false, 24);
        }
    }

    /** Nothing where there is nothing to say. */
    private void labelled(String label, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            paragraph(words.say("meeting.minutes." + label) + "：" + said, false, 24);
        }
    }

    /** @param size in half points */
    private void paragraph(String text, boolean bold, int size) {
        String lines = Stream.of(text.split("\\R", -1))
                .map(line -> "<w:t xml:space=\"preserve\">" + escaped(line) + "</w:t>")
                .collect(Collectors.joining("<w:br/>"));
        body.append("<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"宋体\"/>%s<w:sz w:val=\"%d\"/></w:rPr>%s</w:r></w:p>\n"
                .formatted(bold ? "<w:b/>" : "", size, lines));
    }

    /** What XML cannot hold at all is left out. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\x09\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static byte[] zipped(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String[] part : List.of(
                    new String[] {"[Content_Types].xml", TYPES},
                    new String[] {"_rels/.rels", RELATIONS},
                    new String[] {"word/document.xml", document})) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
