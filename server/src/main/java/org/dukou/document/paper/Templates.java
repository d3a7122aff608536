package org.dukou.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.document.FileStore;
import org.dukou.document.print.Docx;
import org.dukou.document.print.Imprint;
import org.dukou.document.print.Press;
import org.dukou.kernel.Audience;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.ByTemplateKeepers;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.PaperForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The library of templates: an office brings its own, looks at a sample, puts it to use, and goes back when it likes. */
@Service
@Transactional
class Templates {

    private static final String LETTERHEAD = "letterhead";
    private static final UUID LETTERHEAD_ID = new UUID(0, 1);

    private final TemplateRepository templates;
    private final Desks desks;
    private final Shipped shipped;
    private final FileStore store;
    private final Press press;
    private final HouseProperties house;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(
            TemplateRepository templates,
            Desks desks,
            Shipped shipped,
            FileStore store,
            Press press,
            HouseProperties house,
            JsonMapper json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.desks = desks;
        this.shipped = shipped;
        this.store = store;
        this.press = press;
        this.house = house;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Map<PaperForm, Template> all(Viewer viewer) {
        Map<String, Template> changed =
                templates.findAll().stream().collect(Collectors.toMap(Template::form, Function.identity()));
        Instant now = clock.instant();
        return desks.forms().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        form -> changed.getOrDefault(form.name(), Template.begin(form.name(), now)),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    /** @throws Missing for a form that does not exist */
    @ByAnyone
    @Transactional(readOnly = true)
    Template get(Viewer viewer, String form) {
        return find(desks.form(form));
    }

    private Template find(PaperForm form) {
        return templates.findByForm(form.name()).orElseGet(() -> Template.begin(form.name(), clock.instant()));
    }

    /**
     * Takes in a document of Word that names the fields of the form.
     *
     * @throws Invalid for one that could do harm, names a field that the form has not, or cannot be printed
     */
    @ByTemplateKeepers
    Template bring(Viewer viewer, String form, String name, byte[] file) {
        PaperForm known = desks.form(form);
        int pages = Press.pages(sample(known, Docx.read(file)));
        Template template = find(known);
        template.add(name, store.keep(new ByteArrayInputStream(file)), pages, viewer.actor(), clock.instant());
        return templates.saveAndFlush(template);
    }

    /** @param edition 0 for the one the house ships */
    @ByTemplateKeepers
    Template use(Viewer viewer, String form, IfMatch seen, int edition) {
        Template template = templates.findByForm(desks.form(form).name()).orElseThrow(Missing::new);
        template.assertVersion(seen);
        template.use(edition, viewer.actor(), clock.instant());
        return templates.saveAndFlush(template);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    byte[] file(Viewer viewer, String form, int edition) {
        PaperForm known = desks.form(form);
        return edition == Template.SHIPPED
                ? shipped.template(known).write()
                : content(find(known).edition(edition).hash());
    }

    /** A sample of the paper, with invented facts. */
    @ByAnyone
    @Transactional(readOnly = true)
    byte[] sample(Viewer viewer, String form, int edition) {
        PaperForm known = desks.form(form);
        return sample(known, docx(known, edition == Template.SHIPPED ? null : find(known), edition));
    }

    private byte[] sample(PaperForm form, Docx template) {
        Docx filled = Desks.merge(form).fill(template, shipped.sample(form));
        return press.print(filled, new Imprint(form.name(), "", 0, ""));
    }

    /** What a paper of this form is written with today. */
    @BySystem
    InUse inUse(PaperForm form) {
        Template template = find(form);
        return new InUse(template.inUse(), docx(form, template, template.inUse()));
    }

    record InUse(int edition, Docx docx) {}

    private Docx docx(PaperForm form, @Nullable Template template, int edition) {
        return template == null || edition == Template.SHIPPED
                ? shipped.template(form)
                : Docx.read(content(template.edition(edition).hash()));
    }

    private byte[] content(String hash) {
        try (InputStream in = store.read(hash).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Letterhead letterhead(Viewer viewer) {
        return letterhead();
    }

    @BySystem
    Letterhead letterhead() {
        return house.find(LETTERHEAD)
                .map(kept -> json.readValue(kept, Letterhead.class))
                .orElse(new Letterhead("", "", "", ""));
    }

    /** @throws Invalid when the university has no name */
    @ByTemplateKeepers
    Letterhead name(Viewer viewer, Letterhead said) {
        if (said.university().isEmpty()) {
            throw new Invalid("request/field-required", "university");
        }
        house.put(LETTERHEAD, json.writeValueAsString(said));
        Audience audience = Audience.of(Audience.OFFICE, Audience.AUDIT, Role.ADMINISTRATOR.everywhere());
        Matter matter = new Matter("letterhead", LETTERHEAD_ID, null, said.university(), audience, "/paper-templates");
        events.publishEvent(new LetterheadChanged(matter, viewer.actor(), clock.instant(), said.university()));
        return said;
    }
}
