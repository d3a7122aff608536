package org.dukou.notice.objection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.Notice;
import org.dukou.notice.ObjectionReceived;
import org.dukou.notice.ObjectionRefused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody outside says against a notice, and how it was answered. Anonymous or empty ones are kept and stop nothing. */
@Entity
public class Objection extends Aggregate {

    /** Who it was stays with those who judge. */
    static final Actor SOMEBODY = new Actor(null, "社会公众");

    private String number;
    private UUID notice;
    private String noticeNumber;
    private String headline;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Statement statement;

    private boolean weighty;
    private int papers;
    private Instant receivedAt;
    private LocalDate receivedOn;
    private LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Call call;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Decision> decisions;

    @SuppressWarnings("NullAway.Init")
    protected Objection() {}

    @SuppressWarnings("NullAway.Init")
    private Objection(
            Notice to,
            String number,
            Statement statement,
            int papers,
            String tokenHash,
            LocalDate answerBy,
            Instant now) {
        super(Ids.timeOrdered(now));
        this.number = number;
        this.notice = to.id().value();
        this.noticeNumber = to.number();
        this.headline = to.headline();
        this.tokenHash = tokenHash;
        this.statement = statement;
        this.papers = papers;
        this.weighty = statement.isNamedAndReasoned();
        this.receivedAt = now;
        this.receivedOn = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        this.answerBy = answerBy;
        this.state = State.WAITING;
        this.decisions = List.of();
    }

    public enum State {
        /** Nobody has decided whether to admit it. */
        WAITING,
        /** It holds clock and deal. */
        ADMITTED,
        /** Answered, but not admitted. */
        REFUSED,
        /** Looked into and found without ground. */
        DISMISSED,
        /** Looked into and found right. */
        UPHELD,
        /** The notice ended for another reason before it was decided. */
        MOOT;

        Set<State> next() {
            return switch (this) {
                case WAITING -> EnumSet.of(ADMITTED, REFUSED, MOOT);
                case ADMITTED -> EnumSet.of(DISMISSED, UPHELD, MOOT);
                case REFUSED, DISMISSED, UPHELD, MOOT -> EnumSet.noneOf(State.class);
            };
        }
    }

    /** Who called back, when, and found whom. */
    public record Call(Actor by, Instant at, String found) {}

    /** @param to what it became */
    public record Decision(State to, Actor by, Instant at, String reasons) {}

    /**
     * @param papers how many files came with it
     * @param answerBy the second working day after it came
     */
    public static Objection receive(
            Notice to,
            String number,
            Statement statement,
            int papers,
            String tokenHash,
            LocalDate answerBy,
            Instant now) {
        if (!to.isOpenToObjections(LocalDate.ofInstant(now, HouseClock.SHANGHAI))) {
            throw new Refusal("notice/closed-to-objections");
        }
        Objection objection = new Objection(to, number, statement, papers, tokenHash, answerBy, now);
        objection.announce(new ObjectionReceived(to.matter(), SOMEBODY, now, to.kind(), to.id(), number));
        return objection;
    }

    /** The officer reached the objector under the contact given; without that nothing is admitted. */
    public void confirmByCall(String found, Notice to, Actor by, Instant now) {
        if (state != State.WAITING || !weighty) {
            throw new Refusal("notice/objection-decided");
        }
        call = new Call(by, now, found);
        announce(new ObjectorCalled(to.matter(), by, now, to.kind(), to.id(), number));
    }

    /** @throws Refusal when it is anonymous or empty, or nobody has called back yet */
    public void admit(String reasons, Actor by, Instant now) {
        if (!weighty) {
            throw new Refusal("notice/objection-anonymous-or-empty");
        }
        if (call == null) {
            throw new Refusal("notice/objector-not-called");
        }
        decide(State.ADMITTED, reasons, by, now);
    }

    public void refuse(String reasons, Notice to, Actor by, Instant now) {
        decide(State.REFUSED, reasons, by, now);
        announce(new ObjectionRefused(to.matter(), by, now, to.kind(), to.id(), number, reasons));
    }

    public void dismiss(String reasons, Actor by, Instant now) {
        decide(State.DISMISSED, reasons, by, now);
    }

    void uphold(String reasons, Actor by, Instant now) {
        decide(State.UPHELD, reasons, by, now);
    }

    /** The notice it spoke against is gone. */
    void endWithNotice(String reasons, Actor by, Instant now) {
        decide(State.MOOT, reasons, by, now);
    }

    private void decide(State next, String reasons, Actor by, Instant now) {
        if (!state.next().contains(next)) {
            throw new Refusal("notice/objection-decided");
        }
        state = next;
        List<Decision> more = new ArrayList<>(decisions);
        more.add(new Decision(next, by, now, reasons));
        decisions = more;
    }

    /** @param judge whether this viewer is among those who judge objections to that notice */
    public Set<Act> may(boolean judge) {
        if (!judge) {
            return EnumSet.noneOf(Act.class);
        }
        return switch (state) {
            case WAITING ->
                !weighty
                        ? EnumSet.of(Act.REFUSE)
                        : call == null ? EnumSet.of(Act.CALL, Act.REFUSE) : EnumSet.of(Act.ADMIT, Act.REFUSE);
            case ADMITTED -> EnumSet.of(Act.DISMISS, Act.UPHOLD);
            case REFUSED, DISMISSED, UPHELD, MOOT -> EnumSet.noneOf(Act.class);
        };
    }

    public enum Act {
        CALL,
        ADMIT,
        REFUSE,
        DISMISS,
        UPHOLD
    }

    public UUID id() {
        return uuid();
    }

    public String number() {
        return number;
    }

    String noticeNumber() {
        return noticeNumber;
    }

    public State state() {
        return state;
    }

    public Statement statement() {
        return statement;
    }

    /** Named and with grounds: only such a one may be admitted, and holds the end of the notice until it is answered. */
    public boolean isWeighty() {
        return weighty;
    }

    /** How many files came with it. */
    public int papers() {
        return papers;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    UUID notice() {
        return notice;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    @Nullable
    public Call call() {
        return call;
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    /** As something to be judged; what happens to it is told of the matter the notice serves. */
    @Override
    public Matter matter() {
        return new Matter("objection", uuid(), number, headline, audience(), "/notices/" + notice);
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.OFFICE, Audience.AUDIT);
    }
}
