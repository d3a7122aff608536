package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dukou.approval.Worklist;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.Holidays;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that has technology contracts registered, and knows which are. */
@Service
@Transactional
public class TechnologyRegistrations {

    static final String APPLY = "registration.waiting.apply";
    static final String OUTCOME = "registration.waiting.outcome";
    static final String CORRECT = "registration.waiting.correct";
    static final String CHANGE = "registration.waiting.change";
    static final String CANCEL = "registration.waiting.cancel";

    static final List<String> ALL = List.of(APPLY, OUTCOME, CORRECT, CHANGE, CANCEL);

    private final TechnologyRegistrationRepository registrations;
    private final Documents documents;
    private final Worklist worklist;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final HouseClock clock;

    TechnologyRegistrations(
            TechnologyRegistrationRepository registrations,
            Documents documents,
            Worklist worklist,
            Holidays holidays,
            JdbcClient jdbc,
            HouseClock clock) {
        this.registrations = registrations;
        this.documents = documents;
        this.worklist = worklist;
        this.holidays = holidays;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Under which number the contract of a matter is registered now: the condition of the tax treatment (财税〔2018〕58号).
     * Empty while it is not, or no longer.
     */
    @BySystem
    @Transactional(readOnly = true)
    public Optional<String> numberOf(String matterKind, UUID matterId) {
        return jdbc.sql("""
                        select registration_number from technology_registration
                        where about_kind = :kind and about_id = :matter and stage = 'REGISTERED'
                        """)
                .param("kind", matterKind)
                .param("matter", matterId)
                .query(String.class)
                .optional();
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<RegistrationView> of(Viewer viewer, String matterKind, UUID matterId) {
        return registrations.findByAboutKindAndAboutIdOrderById(matterKind, matterId).stream()
                .filter(one -> one.matter().audience().includes(viewer))
                .map(one -> one.view(viewer))
                .toList();
    }

    @ByOffice
    RegistrationView apply(Viewer viewer, UUID id, IfMatch seen, LocalDate on, String office, List<UUID> papers) {
        return act(viewer, id, seen, papers, OUTCOME, (one, now) -> one.apply(on, office, viewer, clock.today(), now));
    }

    /** From now on the days of the registration office run, 15 or 30 of them. */
    @ByOffice
    RegistrationView accept(Viewer viewer, UUID id, IfMatch seen, LocalDate on, boolean disputed, List<UUID> papers) {
        return act(
                viewer,
                id,
                seen,
                papers,
                OUTCOME,
                (one, now) -> one.accept(on, disputed, holidays.known(), viewer, clock.today(), now));
    }

    @ByOffice
    RegistrationView sendBack(Viewer viewer, UUID id, IfMatch seen, LocalDate on, String why, List<UUID> papers) {
        return act(viewer, id, seen, papers, CORRECT, (one, now) -> one.sendBack(on, why, viewer, clock.today(), now));
    }

    /** @throws Refusal {@code registration/number-known} when another contract is registered under it */
    @ByOffice
    RegistrationView register(Viewer viewer, UUID id, IfMatch seen, Certificate certificate, List<UUID> papers) {
        return act(viewer, id, seen, papers, null, (one, now) -> one.register(certificate, viewer, clock.today(), now));
    }

    @ByOffice
    RegistrationView change(Viewer viewer, UUID id, IfMatch seen, Certificate certificate, List<UUID> papers) {
        return act(viewer, id, seen, papers, null, (one, now) -> one.change(certificate, viewer, clock.today(), now));
    }

    @ByOffice
    RegistrationView cancel(Viewer viewer, UUID id, IfMatch seen, LocalDate on, String why, List<UUID> papers) {
        return act(viewer, id, seen, papers, null, (one, now) -> one.cancel(on, why, viewer, clock.today(), now));
    }

    @ByOffice
    RegistrationView forgo(Viewer viewer, UUID id, IfMatch seen, String why) {
        return act(viewer, id, seen, List.of(), null, (one, now) -> one.forgo(why, viewer, now));
    }

    /** @param next what is waited for afterwards; null for nothing */
    private RegistrationView act(
            Viewer viewer,
            UUID id,
            IfMatch seen,
            List<UUID> papers,
            @Nullable String next,
            BiConsumer<TechnologyRegistration, Instant> deed) {
        Instant now = clock.instant();
        TechnologyRegistration one = registrations.get(id, viewer, seen);
        deed.accept(one, now);
        try {
            registrations.saveAndFlush(one);
        } catch (DataIntegrityViolationException numberTaken) {
            throw new Refusal("registration/number-known").at("number");
        }
        documents.attach(
                one.matter(),
                papers.stream().map(DocumentId::new).toList(),
                "technology-registration",
                viewer.actor(),
                now);
        ALL.forEach(what -> worklist.settle(one.matter(), what, viewer.actor(), now));
        if (next != null) {
            worklist.ask(
                    one.matter(), next, List.of(Role.TRANSFER_OFFICER.everywhere()), viewer.actor(), now, one.dueOn());
        }
        return one.view(viewer);
    }
}
