package org.dukou.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.BodyKind;
import org.dukou.people.DemoCast;
import org.dukou.people.StandingBodies;
import org.dukou.people.StandingBody;
import org.springframework.stereotype.Component;

/** The leading group meets about what has come before it, agrees under a condition and wants something done. */
@Component
class MeetingDemo implements Chapter {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String SECRETARY = "feng";
    private static final String CHAIR = "zhou";

    private final Meetings meetings;
    private final StandingBodies bodies;
    private final DemoCast cast;

    MeetingDemo(Meetings meetings, StandingBodies bodies, DemoCast cast) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 61;
    }

    @Override
    public void tell(Telling telling) {
        UUID id = call(BodyKind.LEADING_GROUP, telling, 3, 1);
        telling.passDays(3);
        hold(id);
        as(SECRETARY, feng -> {
            for (MeetingView.AgendaLine line : see(feng, id).agenda()) {
                meetings.resolve(feng, id, seen(feng, id), line.id(), wording(telling), ZH);
            }
            return meetings.closeMinutes(feng, id, seen(feng, id), "技术转移研究院、法律事务办公室列席。", ZH);
        });
        as(CHAIR, zhou -> meetings.confirm(zhou, id, seen(zhou, id), ZH));
        telling.letItSink();
    }

    private UUID call(BodyKind kind, Telling telling, int heldIn, int cutoffIn) {
        UUID body = bodies.over(null).stream()
                .filter(one -> one.kind() == kind)
                .map(StandingBody::id)
                .findFirst()
                .orElseThrow();
        Call call = new Call(
                telling.today().plusDays(heldIn),
                "09:30",
                "行政楼第一会议室",
                telling.today().plusDays(cutoffIn));
        return as(SECRETARY, feng -> meetings.call(feng, body, call, ZH)).id();
    }

    private void hold(UUID id) {
        as(SECRETARY, feng -> {
            MeetingView meeting = see(feng, id);
            Set<UUID> there = meeting.seats().stream()
                    .filter(seat -> seat.post().decides())
                    .map(StandingBody.Sitting::person)
                    .collect(Collectors.toSet());
            UUID chair = cast.viewer(CHAIR).person();
            return meetings.attend(feng, id, seen(feng, id), chair, there, Map.of(), ZH);
        });
    }

    private Wording wording(Telling telling) {
        return new Wording(
                Outcome.AGREED_WITH_CONDITIONS,
                "会议听取技术转移研究院汇报，讨论了关联交易的定价依据。",
                "原则同意该项转化方案，按第三方评估值执行。",
                List.of("公示时注明受让方与完成人的关联关系"),
                null,
                List.of(new Wording.Todo(
                        "一个月内向领导小组书面报告公示与签约情况",
                        cast.viewer("jiang").person(),
                        telling.today().plusDays(30))));
    }

    private MeetingView see(Viewer viewer, UUID id) {
        return meetings.get(viewer, id, ZH);
    }

    private IfMatch seen(Viewer viewer, UUID id) {
        return new IfMatch(see(viewer, id).version());
    }

    private <T> T as(String login, Function<Viewer, T> deed) {
        Viewer viewer = cast.viewer(login);
        return ActingAs.call(viewer, () -> deed.apply(viewer));
    }

    /** The president's meeting is called for next week; what has come before it is on the agenda. */
    @Component
    static class NextWeek implements Chapter {

        private final MeetingDemo demo;

        NextWeek(MeetingDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 108;
        }

        @Override
        public void tell(Telling telling) {
            demo.call(BodyKind.PRESIDENTS_MEETING, telling, 8, 5);
        }
    }
}
