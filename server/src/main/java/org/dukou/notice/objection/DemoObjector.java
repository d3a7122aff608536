package org.dukou.notice.objection;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.notice.Notice;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticeRepository;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;

/** Plays both sides of an objection in the demonstration: those who raise it and those who judge it. */
@Component
public class DemoObjector {

    private final Objections objections;
    private final ObjectionRepository kept;
    private final NoticeRepository notices;
    private final Judges judges;
    private final Viewers viewers;

    DemoObjector(
            Objections objections, ObjectionRepository kept, NoticeRepository notices, Judges judges, Viewers viewers) {
        this.objections = objections;
        this.kept = kept;
        this.notices = notices;
        this.judges = judges;
        this.viewers = viewers;
    }

    public UUID objects(Notice notice, String name, String contact, String grounds, String evidence) {
        return objections
                .receive(notice.slug(), Statement.of(name, contact, grounds, evidence), List.of(), Door.draw())
                .id();
    }

    public void admits(Notice notice, UUID objection, String found, String reasons) {
        judge(notice, viewer -> {
            objections.confirmByCall(viewer, notice.id(), objection, seen(objection), found);
            objections.admit(viewer, notice.id(), objection, seen(objection), reasons);
        });
    }

    public void refuses(Notice notice, UUID objection, String reasons) {
        judge(notice, viewer -> objections.refuse(viewer, notice.id(), objection, seen(objection), reasons));
    }

    /** Dismisses what is being looked into; nothing where nothing is. */
    public void dismissesWhatIsLookedInto(NoticeId notice, String reasons) {
        Notice held = notices.findById(notice.value()).orElseThrow();
        kept.findByNoticeAndStateIn(notice.value(), List.of(Objection.State.ADMITTED))
                .forEach(objection -> judge(
                        held,
                        viewer -> objections.dismiss(viewer, notice, objection.id(), seen(objection.id()), reasons)));
    }

    public void judge(Notice notice, Consumer<Viewer> deed) {
        judges.of(notice).stream()
                .flatMap(person -> viewers.of(new PersonId(person)).stream())
                .findFirst()
                .ifPresent(viewer -> ActingAs.run(viewer, () -> deed.accept(viewer)));
    }

    private IfMatch seen(UUID objection) {
        return new IfMatch(kept.findById(objection).orElseThrow().version());
    }
}
