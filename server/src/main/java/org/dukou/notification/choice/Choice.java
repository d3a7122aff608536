package org.dukou.notification.choice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told: by which way, how soon, at which hours and in which language. */
@Entity
@Table(name = "notification_choice")
public class Choice extends Aggregate {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime DAWN = LocalTime.of(7, 0);

    private String language;

    @Enumerated(EnumType.STRING)
    private Pace mailUrgent;

    @Enumerated(EnumType.STRING)
    private Pace mailPlain;

    @Enumerated(EnumType.STRING)
    private Pace robotUrgent;

    @Enumerated(EnumType.STRING)
    private Pace robotPlain;

    /** Hours of the day as the office writes them: 08:00. */
    private String digestAt;

    private @Nullable String quietFrom;
    private @Nullable String quietTo;

    /** The person: what they choose is part of their story. */
    @Transient
    private @Nullable Matter person;

    @SuppressWarnings("NullAway.Init")
    protected Choice() {}

    private Choice(UUID person) {
        super(person);
        language = "zh";
        mailUrgent = Pace.AT_ONCE;
        mailPlain = Pace.DIGEST;
        robotUrgent = Pace.AT_ONCE;
        robotPlain = Pace.NEVER;
        digestAt = MORNING.toString();
        quietFrom = EVENING.toString();
        quietTo = DAWN.toString();
    }

    /** As it is for whoever has never said: a digest a day, what is urgent at once, nothing at night. */
    static Choice standard(UUID person) {
        return new Choice(person);
    }

    /** @throws Invalid {@code notification/quiet-hours} when they have a beginning and no end, or no length */
    void choose(Wishes wishes, Matter person, Viewer by, Instant now) {
        if ((wishes.quietFrom == null) != (wishes.quietTo == null)
                || wishes.quietFrom != null && wishes.quietFrom.equals(wishes.quietTo)) {
            throw new Invalid("notification/quiet-hours", "quietTo");
        }
        language = wishes.language;
        mailUrgent = wishes.mail.urgent;
        mailPlain = wishes.mail.plain;
        robotUrgent = wishes.robot.urgent;
        robotPlain = wishes.robot.plain;
        digestAt = wishes.digestAt.toString();
        quietFrom = wishes.quietFrom == null ? null : wishes.quietFrom.toString();
        quietTo = wishes.quietTo == null ? null : wishes.quietTo.toString();
        this.person = person;
        announce(new NotificationsChosen(person, by.actor(), now));
    }

    /** When a message goes out this way; null when it does not. */
    @Nullable
    public Instant dueAt(Channel channel, boolean urgent, Instant now) {
        return switch (wishes().of(channel).of(urgent)) {
            case AT_ONCE -> hours().atOnce(now);
            case DIGEST -> hours().nextDigest(now);
            case NEVER -> null;
        };
    }

    private Hours hours() {
        return new Hours(LocalTime.parse(digestAt), time(quietFrom), time(quietTo));
    }

    Wishes wishes() {
        return new Wishes(
                language,
                new Paces(mailUrgent, mailPlain),
                new Paces(robotUrgent, robotPlain),
                LocalTime.parse(digestAt),
                time(quietFrom),
                time(quietTo));
    }

    private static @Nullable LocalTime time(@Nullable String written) {
        return written == null ? null : LocalTime.parse(written);
    }

    public Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    public UUID reader() {
        return uuid();
    }

    @Override
    public Matter matter() {
        return Objects.requireNonNull(person);
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.person(uuid()));
    }

    /** How soon what is urgent goes out, and how soon the rest. */
    record Paces(Pace urgent, Pace plain) {
        Pace of(boolean isUrgent) {
            return isUrgent ? urgent : plain;
        }
    }

    record Wishes(
            String language,
            Paces mail,
            Paces robot,
            LocalTime digestAt,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo) {
        Paces of(Channel channel) {
            return switch (channel) {
                case MAIL -> mail;
                case ROBOT -> robot;
            };
        }
    }
}
