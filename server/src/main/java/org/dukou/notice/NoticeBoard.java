package org.dukou.notice;

import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Like;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByPublic;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board before the door: what anyone may read of the notices, without an account. */
@Service
@Transactional(readOnly = true)
public class NoticeBoard {

    private static final String CARD = """
            select number, slug, kind, state, headline, content ->> 'way' as way,
                   case when kind = 'PRICE' then content ->> 'price' end as price,
                   coalesce(kind = 'PRICE' and content -> 'relatedParty' <> 'null'::jsonb, false) as related_party,
                   published_on, last_day, ended_on, working
            from notice
            """;

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final NoticeRepository notices;
    private final HouseClock clock;

    NoticeBoard(JdbcClient jdbc, NoticeRepository notices, HouseClock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /** Notices that stand, the newest first. */
    @ByPublic
    public List<Card> standing(int most) {
        return jdbc.sql(CARD + "where state in ('OPEN', 'STOPPED') order by id desc limit :most")
                .param("most", most)
                .query(card())
                .list();
    }

    /** How many stand, and what this year has brought. */
    @ByPublic
    public Figures figures() {
        return jdbc.sql("""
                        select (select count(*) from notice where state in ('OPEN', 'STOPPED')) as standing,
                               (select count(*) from notice where published_on >= :newYear) as this_year,
                               (select count(*) from objection where received_on >= :newYear) as objections,
                               (select count(*) from objection
                                where received_on >= :newYear and state <> 'WAITING') as answered
                        """)
                .param("newYear", clock.today().withDayOfYear(1))
                .query(Figures.class)
                .single();
    }

    @ByPublic
    Page page(Filter filter) {
        List<Card> cards = jdbc.sql(CARD + """
                        where (cast(:standing as boolean) is null
                               or (state in ('OPEN', 'STOPPED')) = cast(:standing as boolean))
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:like as text) is null or headline ilike :like or number ilike :like)
                          and (cast(:after as text) is null or id < (select id from notice where slug = :after))
                        order by id desc limit :most
                        """)
                .param("standing", filter.standing())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("like", filter.like())
                .param("after", filter.after())
                .param("most", PAGE + 1)
                .query(card())
                .list();
        boolean more = cards.size() > PAGE;
        List<Card> shown = more ? cards.subList(0, PAGE) : cards;
        return new Page(List.copyOf(shown), more ? shown.getLast().slug() : null);
    }

    /** @throws Missing when there is no such notice */
    @ByPublic
    PublicNotice notice(String slug) {
        Notice notice = notices.findBySlug(slug).orElseThrow(Missing::new);
        return PublicNotice.of(notice, isUpheldAgainst(notice), clock.today());
    }

    private boolean isUpheldAgainst(Notice notice) {
        return notice.state() == NoticeState.WITHDRAWN
                && jdbc.sql("select exists (select from objection where notice = :notice and state = 'UPHELD')")
                        .param("notice", notice.id().value())
                        .query(Boolean.class)
                        .single();
    }

    private RowMapper<Card> card() {
        LocalDate today = clock.today();
        return (row, number) -> {
            String price = row.getString("price");
            LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
            LocalDate lastDay = row.getObject("last_day", LocalDate.class);
            return new Card(
                    row.getString("number"),
                    row.getString("slug"),
                    NoticeKind.valueOf(row.getString("kind")),
                    NoticeState.valueOf(row.getString("state")),
                    row.getString("headline"),
                    Way.valueOf(row.getString("way")),
                    price == null ? null : Money.of(price),
                    row.getBoolean("related_party"),
                    publishedOn,
                    lastDay,
                    row.getObject("ended_on", LocalDate.class),
                    DaysLeft.of(publishedOn, lastDay, today));
        };
    }

    /**
     * A notice in a list. It names no person.
     *
     * @param price null for a reward
     * @param daysLeft days until and with the last one, 0 once it has passed
     */
    public record Card(
            String number,
            String slug,
            NoticeKind kind,
            NoticeState state,
            String headline,
            Way way,
            @Nullable Money price,
            boolean relatedParty,
            LocalDate publishedOn,
            LocalDate lastDay,
            @Nullable LocalDate endedOn,
            long daysLeft) {

        public boolean ended() {
            return !state.isStanding();
        }
    }

    /**
     * @param standing notices that stand today
     * @param thisYear published since New Year
     * @param objections received since New Year
     * @param answered of those, with a first answer
     */
    public record Figures(long standing, long thisYear, long objections, long answered) {}

    /** @param next the slug after which the next page begins; null on the last */
    record Page(List<Card> cards, @Nullable String next) {}

    /** @param standing true for those that stand, false for those that ended, null for all */
    record Filter(
            @Nullable Boolean standing,
            @Nullable NoticeKind kind,
            @Nullable String q,
            @Nullable String after) {
        @Nullable
        String like() {
            return Like.containing(q);
        }
    }
}
