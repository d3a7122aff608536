package org.dukou.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets somebody without an account do one thing about one matter: report a year's sales, score a proposal. Who is asked gets a link
 * and, by another way, a code. The link alone shows and changes nothing; link and code together are exchanged for a pass, kept by
 * the browser, that is good for this matter and purpose and nothing else. Of link, code and pass only hashes are kept.
 */
@Service
@Transactional
public class Doors {

    /** How long a pass lets somebody work before the code is asked for again. */
    public static final Duration PASS = Duration.ofHours(2);

    private static final int WRONG_CODES = 5;
    private static final int TIMES = 30;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final String OPEN = " closed_at is null and until > :now and times_left > 0 and tries_left > 0 ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Doors(JdbcClient jdbc, JsonMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /** Opens a door and shuts the one before it; what it returns is shown once and cannot be read again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened open(Matter matter, String purpose, String addressee, Instant until, Actor by, Instant now) {
        close(matter, purpose, now);
        String token = secret();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        UUID id = Ids.timeOrdered(now);
        jdbc.sql("""
                        insert into door (id, matter_kind, matter_id, matter, purpose, addressee, token_hash, code_hash,
                                          until, times_left, tries_left, opened_at, opened_by)
                        values (:id, :kind, :matter, cast(:whole as jsonb), :purpose, :addressee, :token, :code,
                                :until, :times, :tries, :now, :by)
                        """)
                .param("id", id)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("whole", json.writeValueAsString(matter))
                .param("purpose", purpose)
                .param("addressee", addressee)
                .param("token", Sha256.of(token))
                .param("code", Sha256.of(id + code))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("times", TIMES)
                .param("tries", WRONG_CODES)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        events.publishEvent(new DoorOpened(matter, by, now, addressee));
        return new Opened(token, code, until);
    }

    /** Nobody comes in any more, also not who is inside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(Matter matter, String purpose, Instant now) {
        jdbc.sql("""
                        update door set closed_at = :now
                        where matter_kind = :kind and matter_id = :matter and purpose = :purpose and closed_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("purpose", purpose)
                .update();
    }

    /** The door of a matter that stands open, as those may know it who may see the matter. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String matterKind, UUID matter, String purpose, Instant now) {
        return jdbc.sql(
                        "select addressee, until, entered_at from door where matter_kind = :kind and matter_id = :matter"
                                + " and purpose = :purpose and" + OPEN)
                .param("kind", matterKind)
                .param("matter", matter)
                .param("purpose", purpose)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Standing(
                        row.getString("addressee"),
                        row.getTimestamp("until").toInstant(),
                        row.getTimestamp("entered_at") == null
                                ? null
                                : row.getTimestamp("entered_at").toInstant()))
                .optional();
    }

    /**
     * Whom a link was made for; looking changes nothing.
     *
     * @throws Missing for anything but the link of a door that stands open
     */
    @Transactional(readOnly = true)
    public String addressee(String token, String purpose, Instant now) {
        return byToken(token, purpose, now).addressee();
    }

    /**
     * Exchanges link and code for a pass; empty when the code is wrong. After some wrong ones the door is shut.
     *
     * @throws Missing for anything but the link of a door that stands open
     */
    public Optional<String> enter(String token, String code, String purpose, Instant now) {
        Door door = byToken(token, purpose, now);
        if (!Sha256.of(door.id() + code.strip()).equals(door.codeHash())) {
            jdbc.sql("update door set tries_left = tries_left - 1 where id = :id")
                    .param("id", door.id())
                    .update();
            events.publishEvent(new DoorRefused(door.matter(), stranger(door), now));
            return Optional.empty();
        }
        String pass = secret();
        jdbc.sql("update door set times_left = times_left - 1, entered_at = :now where id = :id")
                .param("id", door.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into door_pass (hash, door, until) values (:hash, :door, :until)")
                .param("hash", Sha256.of(pass))
                .param("door", door.id())
                .param("until", now.plus(PASS).atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new DoorEntered(door.matter(), stranger(door), now));
        return Optional.of(pass);
    }

    /**
     * Where a pass leads, for this purpose.
     *
     * @throws Missing for a pass that is over, of another purpose, or none at all
     */
    @Transactional(readOnly = true)
    public Inside behind(@Nullable String pass, String purpose, Instant now) {
        if (pass == null || !SECRET.matcher(pass).matches()) {
            throw new Missing();
        }
        return jdbc.sql("""
                        select d.matter_id, d.addressee from door_pass p join door d on d.id = p.door
                        where p.hash = :hash and p.until > :now and d.closed_at is null and d.until > :now
                          and d.purpose = :purpose
                        """)
                .param("hash", Sha256.of(pass))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("purpose", purpose)
                .query((row, number) -> new Inside(row.getObject("matter_id", UUID.class), row.getString("addressee")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private Door byToken(String token, String purpose, Instant now) {
        if (!SECRET.matcher(token).matches()) {
            throw new Missing();
        }
        return jdbc.sql(
                        "select id, matter, addressee, code_hash from door where token_hash = :token and purpose = :purpose and"
                                + OPEN)
                .param("token", Sha256.of(token))
                .param("purpose", purpose)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Door(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("matter"), Matter.class),
                        row.getString("addressee"),
                        row.getString("code_hash")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private static Actor stranger(Door door) {
        return new Actor(null, door.addressee());
    }

    private static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Door(UUID id, Matter matter, String addressee, String codeHash) {}

    /**
     * @param token of the link
     * @param code to be told by another way
     */
    public record Opened(String token, String code, Instant until) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "Opened";
        }
    }

    /** @param enteredAt when somebody came in last; null for never */
    public record Standing(
            String addressee, Instant until, @Nullable Instant enteredAt) {}

    /** Who came in, and to what. */
    public record Inside(UUID matter, String addressee) {}
}
