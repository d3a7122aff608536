package org.dukou.notification;

import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeDays;
import org.dukou.notification.choice.Topic;
import org.dukou.policy.Policies;
import org.dukou.policy.ReminderQuestion;
import org.dukou.policy.ReminderQuestion.Occasion;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells those whose matter stands before the public that its last day comes near. */
@Component
class NoticeReminders {

    private final NoticeDays notices;
    private final Messages messages;
    private final Policies policies;
    private final JsonMapper json;
    private final HouseClock clock;

    NoticeReminders(NoticeDays notices, Messages messages, Policies policies, JsonMapper json, HouseClock clock) {
        this.notices = notices;
        this.messages = messages;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        if (began.day().equals(clock.today())) {
            int days = policies.rule(new ReminderQuestion(Occasion.NOTICE), began.day())
                    .number("days");
            notices.endingBetween(began.day(), began.day().plusDays(days)).forEach(this::tell);
        }
    }

    /** Once for each last day: when it moves, the new one is told again. */
    private void tell(NoticeDays.Ending ending) {
        String cause = "ending/" + ending.notice() + "/" + ending.lastDay();
        messages.tell(new Message(
                cause,
                Topic.NOTICE,
                false,
                "notification.tells.notice-ends",
                json.createObjectNode()
                        .put("kind", ending.kind().name())
                        .put("number", ending.number())
                        .put("lastDay", ending.lastDay().toString()),
                ending.about().link(),
                clock.instant(),
                ending.about().audience().persons(),
                ending.about()));
    }
}
