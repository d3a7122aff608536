package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dukou.kernel.Sha256;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.PageVoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Keeps what the public saw: the page at the beginning and at the end of a notice, with its hash, never changed. */
@Component
class Proofs {

    private final JdbcClient jdbc;
    private final ITemplateEngine templates;

    Proofs(JdbcClient jdbc, ITemplateEngine templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    enum Moment {
        PUBLISHED,
        ENDED
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Notice notice, Moment moment, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        Context page = new Context(Locale.SIMPLIFIED_CHINESE);
        page.setVariable("p", PageVoice.in(Locale.SIMPLIFIED_CHINESE, "/notices/" + notice.slug()));
        page.setVariable("n", PublicNotice.whole(notice, today));
        String html = templates.process("pages/notice-proof", page);
        jdbc.sql("""
                        insert into notice_proof (notice, moment, at, html, sha256)
                        values (:notice, :moment, :at, :html, :sha256)
                        """)
                .param("notice", notice.id().value())
                .param("moment", moment.name())
                .param("at", OffsetDateTime.ofInstant(now, HouseClock.SHANGHAI))
                .param("html", html)
                .param("sha256", Sha256.of(html))
                .update();
    }

    List<Kept> of(NoticeId notice) {
        return jdbc.sql("select moment, at, sha256 from notice_proof where notice = :notice order by at")
                .param("notice", notice.value())
                .query(Kept.class)
                .list();
    }

    Optional<String> html(NoticeId notice, Moment moment) {
        return jdbc.sql("select html from notice_proof where notice = :notice and moment = :moment")
                .param("notice", notice.value())
                .param("moment", moment.name())
                .query(String.class)
                .optional();
    }

    /** @param sha256 of the page as kept, in hex */
    record Kept(Moment moment, OffsetDateTime at, String sha256) {}
}
