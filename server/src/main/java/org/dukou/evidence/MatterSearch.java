package org.dukou.evidence;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds any matter by its number or its title, among those the viewer may know of. */
@Service
@Transactional(readOnly = true)
class MatterSearch {

    private static final int MOST_HITS = 10;

    private final JdbcClient jdbc;

    MatterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    List<Hit> find(Viewer viewer, String query) {
        return Sought.bind(
                        jdbc.sql("""
                        select kind, id, number, title, link from matter
                        where audience && cast(:tokens as text[]) and %s
                        order by changed_at desc limit :most
                        """.formatted(Sought.in("sought")))
                                .param("tokens", viewer.tokenArray())
                                .param("most", MOST_HITS),
                        query)
                .query(Hit.class)
                .list();
    }

    record Hit(String kind, UUID id, @Nullable String number, String title, String link) {}
}
