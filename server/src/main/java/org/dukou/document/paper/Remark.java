package org.dukou.document.paper;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A remark on one paragraph of a paper, as legal review makes it; it stays beside the words it was made on. */
@Entity(name = "paper_remark")
class Remark extends Aggregate {

    private UUID paper;
    private int place;
    private int paragraph;
    private String quoted;
    private String said;
    private String author;
    private Instant saidAt;
    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    @SuppressWarnings("NullAway.Init")
    private Remark(UUID id, Paper paper, int place, int paragraph, String quoted, String said) {
        super(id);
        this.paper = paper.id();
        this.place = place;
        this.paragraph = paragraph;
        this.quoted = quoted;
        this.said = said;
        this.about = paper.told();
        this.aboutKind = about.kind();
        this.aboutId = about.id();
    }

    /**
     * @param place which version of the paper
     * @param paragraph counted from 1
     * @param paragraphs of that version
     * @throws Invalid {@code document/no-such-paragraph}
     */
    static Remark make(
            Paper paper, int place, int paragraph, String said, List<String> paragraphs, Viewer by, Instant now) {
        if (paragraph < 1 || paragraph > paragraphs.size()) {
            throw new Invalid("document/no-such-paragraph", "paragraph", paragraphs.size());
        }
        Remark remark = new Remark(Ids.timeOrdered(now), paper, place, paragraph, paragraphs.get(paragraph - 1), said);
        remark.author = by.name();
        remark.saidAt = now;
        remark.announce(new RemarkMade(remark.about, by.actor(), now, paper.number(), paragraph, said));
        return remark;
    }

    /** It was seen to, or there are reasons to leave it as it is. */
    void answer(String words, Viewer by, Instant now) {
        if (answeredAt != null) {
            throw new Refusal("document/remark-answered-already");
        }
        answer = words;
        answeredBy = by.name();
        answeredAt = now;
        announce(new RemarkAnswered(about, by.actor(), now, paragraph, said, words));
    }

    RemarkView view(boolean mayAnswer) {
        return new RemarkView(
                uuid(),
                version(),
                place,
                paragraph,
                quoted,
                said,
                author,
                saidAt,
                answer,
                answeredBy,
                answeredAt,
                mayAnswer && answeredAt == null);
    }

    UUID paper() {
        return paper;
    }

    @Override
    public Matter matter() {
        return about;
    }

    @Override
    protected Audience audience() {
        return about.audience();
    }
}
