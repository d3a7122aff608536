package org.dukou.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.disclosure.secrecy.SecrecyChecks;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByReceivers;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.draft.Draft;
import org.dukou.kernel.draft.Drafts;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The desk where results come in. */
@Service
@Transactional
class Disclosures {

    static final String DRAFT = "disclosure";
    private static final String CHECK = "disclosure.waiting.check";
    private static final String CONFIRM = "disclosure.waiting.confirm";
    private static final String REVISE = "disclosure.waiting.revise";

    private final DisclosureRepository disclosures;
    private final SecrecyChecks secrecy;
    private final Drafts drafts;
    private final ContentReader reader;
    private final Directory directory;
    private final Documents documents;
    private final Worklist worklist;
    private final Numbers numbers;
    private final Clock clock;

    Disclosures(
            DisclosureRepository disclosures,
            SecrecyChecks secrecy,
            Drafts drafts,
            ContentReader reader,
            Directory directory,
            Documents documents,
            Worklist worklist,
            Numbers numbers,
            Clock clock) {
        this.disclosures = disclosures;
        this.secrecy = secrecy;
        this.drafts = drafts;
        this.reader = reader;
        this.directory = directory;
        this.documents = documents;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Opens a form, once the secrecy check has been passed. */
    @ByAnyone
    Draft openForm(Viewer viewer, UUID secrecyCheck) {
        secrecy.openForm(viewer, secrecyCheck);
        Directory.Entry me = directory.person(new PersonId(viewer.person()));
        return drafts.open(viewer, DRAFT, reader.emptyFor(me));
    }

    /** Hands in a draft: the number is given, the college and the members are asked, the draft is gone. */
    @ByAnyone
    Disclosure submit(Viewer viewer, UUID draft) {
        Instant now = clock.instant();
        Content content = reader.read(drafts.get(viewer, DRAFT, draft).content());
        Directory.Entry me = directory.person(new PersonId(viewer.person()));
        String number = numbers.next("披", LocalDate.ofInstant(now, HouseClock.SHANGHAI));
        Disclosure disclosure = disclosures.saveAndFlush(
                Disclosure.submit(number, content, viewer, new UnitId(me.unitId()), me.unit(), now));
        drafts.discard(viewer, DRAFT, draft);
        attachFiles(disclosure, viewer.actor(), now);
        askHolder(disclosure, viewer.actor(), now);
        askMembers(disclosure, viewer.actor(), now);
        return disclosure;
    }

    @ByAnyone
    Disclosure confirm(Viewer viewer, DisclosureId id) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.get(id, viewer);
        disclosure.confirm(viewer, now);
        disclosures.saveAndFlush(disclosure);
        worklist.settle(disclosure.matter(), CONFIRM, Audience.person(viewer.person()), viewer.actor(), now);
        return disclosure;
    }

    @ByAnyone
    Disclosure contest(Viewer viewer, DisclosureId id, IfMatch seen, String reasons) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.get(id, viewer, seen);
        disclosure.contest(reasons, viewer, now);
        disclosures.saveAndFlush(disclosure);
        worklist.settle(disclosure.matter(), CONFIRM, Audience.person(viewer.person()), viewer.actor(), now);
        passTheBall(disclosure, viewer.actor(), now);
        return disclosure;
    }

    @ByReceivers
    Disclosure answer(Viewer viewer, DisclosureId id, IfMatch seen, Answer answer) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.get(id, viewer, seen);
        disclosure.answer(answer, viewer, now);
        disclosures.saveAndFlush(disclosure);
        passTheBall(disclosure, viewer.actor(), now);
        return disclosure;
    }

    @ByAnyone
    Disclosure revise(Viewer viewer, DisclosureId id, IfMatch seen, JsonNode content) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.get(id, viewer, seen);
        disclosure.revise(reader.read(content), viewer, now);
        disclosures.saveAndFlush(disclosure);
        attachFiles(disclosure, viewer.actor(), now);
        passTheBall(disclosure, viewer.actor(), now);
        askMembers(disclosure, viewer.actor(), now);
        return disclosure;
    }

    @ByAnyone
    Disclosure withdraw(Viewer viewer, DisclosureId id, IfMatch seen) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.get(id, viewer, seen);
        disclosure.withdraw(viewer, now);
        disclosures.saveAndFlush(disclosure);
        worklist.settleAll(disclosure.matter(), viewer.actor(), now);
        return disclosure;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Disclosure get(Viewer viewer, DisclosureId id) {
        return disclosures.get(id, viewer);
    }

    /** From now on whoever may see the disclosure may open its files. */
    private void attachFiles(Disclosure disclosure, Actor by, Instant now) {
        List<DocumentId> files =
                disclosure.content().attachments().stream().map(DocumentId::new).toList();
        documents.attach(disclosure.matter(), files, "attachment", by, now);
    }

    private void passTheBall(Disclosure disclosure, Actor by, Instant now) {
        if (disclosure.stage().isOver()) {
            worklist.settleAll(disclosure.matter(), by, now);
            return;
        }
        worklist.settle(disclosure.matter(), CHECK, by, now);
        worklist.settle(disclosure.matter(), REVISE, by, now);
        askHolder(disclosure, by, now);
    }

    private void askHolder(Disclosure disclosure, Actor by, Instant now) {
        switch (disclosure.stage()) {
            case SUBMITTED ->
                ask(
                        disclosure,
                        CHECK,
                        Role.COLLEGE_OFFICER.in(disclosure.college().value()),
                        by,
                        now);
            case AT_OFFICE -> ask(disclosure, CHECK, Role.TRANSFER_OFFICER.everywhere(), by, now);
            case RETURNED ->
                ask(disclosure, REVISE, Audience.person(disclosure.submittedBy().value()), by, now);
            case ACCEPTED, DECLINED, WITHDRAWN, INHERITED -> {}
        }
    }

    private void askMembers(Disclosure disclosure, Actor by, Instant now) {
        worklist.settle(disclosure.matter(), CONFIRM, by, now);
        disclosure.unconfirmed().forEach(person -> ask(disclosure, CONFIRM, Audience.person(person), by, now));
    }

    private void ask(Disclosure disclosure, String what, String whom, Actor by, Instant now) {
        worklist.ask(disclosure.matter(), what, List.of(whom), by, now, null);
    }
}
