package org.dukou.document.paper;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.time.HouseClock;

/** A paper with its versions, the last first. */
record PaperView(UUID id, String number, String form, String person, String title, List<VersionView> versions) {

    /**
     * @param edition of the template; 0 for the one the house ships
     * @param check the address where anybody may ask whether it was issued
     */
    record VersionView(
            int version,
            OffsetDateTime writtenAt,
            String writer,
            int edition,
            int pages,
            long pdfSize,
            String pdfHash,
            long docxSize,
            String docxHash,
            String check) {}

    static PaperView of(Paper paper) {
        return new PaperView(
                paper.id(),
                paper.number(),
                paper.form(),
                paper.person(),
                paper.about().title(),
                paper.versions().reversed().stream()
                        .map(one -> new VersionView(
                                one.place(),
                                one.writtenAt().atZone(HouseClock.SHANGHAI).toOffsetDateTime(),
                                one.writer(),
                                one.edition(),
                                one.pages(),
                                one.pdfSize(),
                                one.pdfHash(),
                                one.docxSize(),
                                one.docxHash(),
                                "/verify/" + one.code()))
                        .toList());
    }
}
