package org.dukou.document.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.dukou.document.FileStore;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.paper.Facts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A paper as it was written once: the facts of that moment, and the files made of them. */
@Entity(name = "PaperVersion")
class Version {

    @Id
    private UUID id;

    private int place;

    /** Where anybody may ask whether it was issued; drawn at random. */
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private Facts facts;

    /** Of the template; 0 for the one the house ships. */
    private int edition;

    private String docxHash;
    private long docxSize;
    private String pdfHash;
    private long pdfSize;
    private int pages;
    private @Nullable UUID writtenBy;
    private String writer;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    Version(int place, String code, Facts facts, int edition, Files files, Actor by, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.place = place;
        this.code = code;
        this.facts = facts;
        this.edition = edition;
        this.docxHash = files.docx().hash();
        this.docxSize = files.docx().size();
        this.pdfHash = files.pdf().hash();
        this.pdfSize = files.pdf().size();
        this.pages = files.pages();
        this.writtenBy = by.person();
        this.writer = by.name();
        this.writtenAt = now;
    }

    /** What was kept of it. */
    record Files(FileStore.Kept docx, FileStore.Kept pdf, int pages) {}

    int place() {
        return place;
    }

    String code() {
        return code;
    }

    Facts facts() {
        return facts;
    }

    int edition() {
        return edition;
    }

    String docxHash() {
        return docxHash;
    }

    String pdfHash() {
        return pdfHash;
    }

    long docxSize() {
        return docxSize;
    }

    long pdfSize() {
        return pdfSize;
    }

    int pages() {
        return pages;
    }

    String writer() {
        return writer;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
