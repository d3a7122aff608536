package org.dukou.document.paper;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.paper.Writing;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A paper of a case: written again, it is a new version of the same paper, and the earlier ones stay. */
@Entity
class Paper extends Aggregate {

    private String number;
    private String form;
    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private String subject;
    private String person;

    /** Who may see it, where these are fewer than those who may see its case; null for the same. */
    @Column(columnDefinition = "text[]")
    private String @Nullable [] readers;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "paper", nullable = false, updatable = false)
    @OrderBy("place")
    private List<Version> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Paper() {}

    @SuppressWarnings("NullAway.Init")
    private Paper(UUID id, String number, PaperOffer offer, Writing writing) {
        super(id);
        this.number = number;
        this.form = offer.form();
        this.aboutKind = writing.matter().kind();
        this.aboutId = writing.matter().id();
        this.subject = offer.subject();
        this.person = offer.about();
        belongsTo(writing);
    }

    static Paper begin(String number, PaperOffer offer, Writing writing, Instant now) {
        return new Paper(Ids.timeOrdered(now), number, offer, writing);
    }

    private void belongsTo(Writing writing) {
        about = writing.matter();
        Audience fewer = writing.readers();
        readers = fewer == null ? null : fewer.toArray();
    }

    /** @throws Refusal {@code document/paper-unchanged} when the last version says the same by the same template */
    void assertDiffers(Facts facts, int edition) {
        if (!versions.isEmpty() && last().facts().equals(facts) && last().edition() == edition) {
            throw new Refusal("document/paper-unchanged", last().place());
        }
    }

    int next() {
        return versions.size() + 1;
    }

    void write(Writing writing, Version version, Actor by, Instant now) {
        belongsTo(writing);
        versions.add(version);
        announce(new PaperWritten(told(), by, now, number, form, person, version.place()));
    }

    /** Of whom what happens to it is told: what only few may see is no news to everyone on the case. */
    Matter told() {
        return readers == null ? about : matter();
    }

    Version last() {
        return versions.getLast();
    }

    /** @throws Missing when there is no such version */
    Version version(int place) {
        if (place < 1 || place > versions.size()) {
            throw new Missing();
        }
        return versions.get(place - 1);
    }

    List<Version> versions() {
        return List.copyOf(versions);
    }

    String number() {
        return number;
    }

    String form() {
        return form;
    }

    String person() {
        return person;
    }

    Matter about() {
        return about;
    }

    @Override
    public Matter matter() {
        return new Matter("paper", uuid(), number, about.title(), audience(), about.link());
    }

    @Override
    protected Audience audience() {
        return readers == null ? about.audience() : new Audience(Set.of(readers));
    }

    UUID id() {
        return uuid();
    }
}
