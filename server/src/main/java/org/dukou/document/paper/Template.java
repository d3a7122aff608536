package org.dukou.document.paper;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.document.FileStore;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an office has made of the template of a form: its editions, and which one is in use. */
@Entity(name = "PaperTemplate")
class Template extends Aggregate {

    static final int SHIPPED = 0;
    private static final int MOST = 200;

    private String form;
    private int inUse;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Edition> editions;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    private Template(UUID id, String form) {
        super(id);
        this.form = form;
        this.inUse = SHIPPED;
        this.editions = List.of();
    }

    static Template begin(String form, Instant now) {
        return new Template(Ids.timeOrdered(now), form);
    }

    /**
     * @param number counted from 1; 0 is the one the house ships
     * @param pages of a sample
     */
    record Edition(
            int number, String name, String hash, long size, int pages, String uploader, Instant uploadedAt, int v) {}

    /** Takes in an edition; it is not in use before somebody has looked at it and says so. */
    Edition add(String name, FileStore.Kept file, int pages, Actor by, Instant now) {
        if (editions.size() >= MOST) {
            throw new Refusal("document/editions-enough", MOST);
        }
        Edition added = new Edition(editions.size() + 1, name, file.hash(), file.size(), pages, by.name(), now, 1);
        List<Edition> more = new ArrayList<>(editions);
        more.add(added);
        editions = more;
        announce(new TemplateBrought(matter(), by, now, form, added.number(), name));
        return added;
    }

    /** @throws Missing for an edition there is none of */
    void use(int edition, Actor by, Instant now) {
        if (edition != SHIPPED) {
            edition(edition);
        }
        if (edition == inUse) {
            throw new Refusal("document/edition-in-use");
        }
        inUse = edition;
        announce(new TemplateChosen(matter(), by, now, form, edition));
    }

    Edition edition(int number) {
        return editions.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    List<Edition> editions() {
        return editions;
    }

    int inUse() {
        return inUse;
    }

    String form() {
        return form;
    }

    @Override
    public Matter matter() {
        String title = Words.in(Locale.SIMPLIFIED_CHINESE).pattern("paper." + form);
        return new Matter("paper-template", uuid(), null, title, audience(), "/paper-templates/" + form);
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.OFFICE, Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
    }
}
