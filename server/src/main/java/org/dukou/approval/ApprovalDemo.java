package org.dukou.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;

/** Those who are asked act on what has been put up. */
@Component
class ApprovalDemo implements Chapter {

    private static final String FINE = "材料齐全，定价有依据，同意。";
    private static final String BACK = "请补充受让方资信证明后再报。";

    /**
     * How many sign what was put up last, in its order, so that everyone who signs finds something: before the meeting, two
     * granted, before the director, before the leader, before legal, state assets and the asset company at once. A further
     * one goes back after the first.
     */
    private static final List<Integer> UNDER_WAY = List.of(6, Integer.MAX_VALUE, Integer.MAX_VALUE, 4, 5, 2);

    private final ApprovalRepository approvals;
    private final Signings signings;
    private final Directory directory;
    private final Viewers viewers;

    ApprovalDemo(ApprovalRepository approvals, Signings signings, Directory directory, Viewers viewers) {
        this.approvals = approvals;
        this.signings = signings;
        this.directory = directory;
        this.viewers = viewers;
    }

    @Override
    public int place() {
        return 60;
    }

    /** What is put up early is signed through. */
    @Override
    public void tell(Telling telling) {
        running().forEach(id -> {
            sign(id, Integer.MAX_VALUE, telling);
            telling.passDays(1);
        });
    }

    private List<UUID> running() {
        return approvals.findByStateOrderByStartedAt(ApprovalState.RUNNING).stream()
                .map(Approval::id)
                .toList();
    }

    /** Signs on until it is granted or so many have signed. */
    private void sign(UUID id, int most, Telling telling) {
        int given = 0;
        while (given < most && act(id, viewer -> sign(viewer, id, telling.today()))) {
            given++;
        }
    }

    private void sign(Viewer viewer, UUID id, LocalDate today) {
        Seat seat = signings.get(viewer, id).seatOf(viewer).orElseThrow();
        Resolution resolution = seat.post().decidesTogether()
                ? Resolution.of(
                        "校长办公会",
                        today,
                        today.getYear() + " 年第 " + today.getMonthValue() + " 次",
                        Resolution.Outcome.PASS,
                        "会议听取了汇报，原则同意该项转化方案。",
                        today)
                : null;
        signings.sign(viewer, id, seat.id(), resolution == null ? FINE : null, resolution);
    }

    private void sendBack(UUID id) {
        act(
                id,
                viewer -> signings.giveBack(
                        viewer, id, new IfMatch(signings.get(viewer, id).version()), null, BACK));
    }

    /** Done by one of those who are asked; false when nobody is, or nobody who is asked may. */
    private boolean act(UUID id, Consumer<Viewer> deed) {
        Approval approval = approvals.findById(id).orElseThrow();
        List<String> asked = approval.open().stream().map(Seat::addressee).toList();
        return directory.holders(asked).values().stream()
                .flatMap(List::stream)
                .flatMap(person -> viewers.of(new PersonId(person.id())).stream())
                .filter(viewer -> approval.may(viewer).contains(Act.SIGN))
                .findFirst()
                .map(viewer -> {
                    ActingAs.run(viewer, () -> deed.accept(viewer));
                    return true;
                })
                .orElse(false);
    }

    /** So is what came next. */
    @Component
    static class Later implements Chapter {

        private final ApprovalDemo demo;

        Later(ApprovalDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 99;
        }

        @Override
        public void tell(Telling telling) {
            telling.passDays(3);
            demo.tell(telling);
        }
    }

    /** The last days: two more are granted, others wait at different steps, and one has just gone back. */
    @Component
    static class StillOut implements Chapter {

        private static final int DAYS_AGO = 5;

        private final ApprovalDemo demo;

        StillOut(ApprovalDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 106;
        }

        @Override
        public void tell(Telling telling) {
            telling.untilDaysBeforeTheEnd(DAYS_AGO);
            List<UUID> left = demo.running();
            for (int i = 0; i < left.size(); i++) {
                demo.sign(left.get(i), i < UNDER_WAY.size() ? UNDER_WAY.get(i) : 1, telling);
                if (i >= UNDER_WAY.size()) {
                    demo.sendBack(left.get(i));
                }
                if (i % 2 == 1) {
                    telling.passDays(1);
                }
            }
        }
    }
}
